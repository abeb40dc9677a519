import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { Act } from './case/acts.ts';
import type { CaseState } from './case/fold-case.ts';
import type { Irregularity } from './case/irregularities.ts';
import type { CaseFrame } from './case/route.ts';
import { irregularityWords } from './words.ts';

/** What a sentence about one act can name. */
export interface ActInCase {
  act: Act;
  frame: CaseFrame;
  state: CaseState;
  /** The acts recorded so far, this one included. */
  acts: readonly Act[];
}

type InLanguage = (language: Language) => string;

const dayIn =
  (day: string): InLanguage =>
  (language) =>
    formatEdtf(day, language);

const said = (id: InLanguage, en: InLanguage): Words => ({ id: id('id'), en: en('en') });

function stageName({ frame }: ActInCase, code: string, language: Language): string {
  const found = frame.law.toReversed().flatMap(({ stages }) => stages.find((one) => one.code === code) ?? []);
  return found[0]?.name[language] ?? code;
}

/** Which earlier stages are not recorded at all, and which only after this act's day. */
function orderFacts(of: ActInCase, stages: readonly string[]): Words {
  const later = new Map(of.acts.map(({ stage, legalDate }) => [stage, legalDate]));
  const names = (language: Language, wanted: readonly string[], withDay: boolean) =>
    wanted
      .map((code) =>
        withDay
          ? `${stageName(of, code, language)} (${dayIn(later.get(code) ?? '')(language)})`
          : stageName(of, code, language),
      )
      .join(', ');
  const after = stages.filter((code) => later.has(code));
  const never = stages.filter((code) => !later.has(code));
  const parts = (language: Language, neverSaid: string, afterSaid: string) =>
    [
      never.length > 0 && `${neverSaid}: ${names(language, never, false)}.`,
      after.length > 0 && `${afterSaid}: ${names(language, after, true)}.`,
    ]
      .filter(Boolean)
      .join(' ');
  return {
    id: parts('id', 'Belum tercatat', 'Tercatat terjadi sesudahnya'),
    en: parts('en', 'Not recorded', 'Recorded as later'),
  };
}

/** The days an irregularity is about. */
function factsOf({ code, stages = [] }: Irregularity, of: ActInCase): Words | undefined {
  const { act, frame, state } = of;
  const day = dayIn(act.imprecise?.edtf ?? act.legalDate);
  const run = state.clocks.find(({ stoppedBy }) => stoppedBy === act.id);
  const own = state.clocks.find(({ startedBy }) => startedBy === act.id);
  switch (code) {
    case 'future-date':
      return said(
        (l) => `Tanggal yang diisi ${day(l)}; hari ini ${dayIn(act.recordedOn)(l)}.`,
        (l) => `The date entered is ${day(l)}; today is ${dayIn(act.recordedOn)(l)}.`,
      );
    case 'day-off': {
      const decree = frame.calendar.decreeOf(Number(act.legalDate.slice(0, 4)))?.decree ?? '';
      return said(
        (l) => `${day(l)} (${decree}).`,
        (l) => `${day(l)} (${decree}).`,
      );
    }
    case 'out-of-order':
      return orderFacts(of, stages);
    case 'term-of-office-over': {
      const ends = dayIn(act.termEnds ?? '');
      return said(
        (l) => `Masa jabatannya berakhir ${ends(l)}, langkahnya bertanggal ${day(l)}.`,
        (l) => `The term ended on ${ends(l)}, the step is dated ${day(l)}.`,
      );
    }
    case 'answer-after-silence': {
      const due = dayIn(run?.latestDue ?? '');
      return said(
        (l) => `Hari terakhirnya ${due(l)}, jawabannya ${day(l)}.`,
        (l) => `Its last day was ${due(l)}, the answer is of ${day(l)}.`,
      );
    }
    case 'longer-than-allowed': {
      const [until, most] = [dayIn(act.validUntil ?? ''), dayIn(own?.latestDue ?? '')];
      return said(
        (l) => `Tertulis sampai ${until(l)}; aturan membolehkan sampai ${most(l)}.`,
        (l) => `It says until ${until(l)}; the law allows until ${most(l)}.`,
      );
    }
    case 'not-of-this-path':
      return said(
        (l) => `${stageName(of, act.stage, l)}, ${day(l)}.`,
        (l) => `${stageName(of, act.stage, l)}, ${day(l)}.`,
      );
    default:
      return undefined;
  }
}

/** What is irregular in an act as one sentence with its days and names, why it matters, and what to do. */
export function explainIrregularity(one: Irregularity, of: ActInCase): Words {
  const facts = factsOf(one, of);
  const { id, en } = irregularityWords[one.code];
  return facts ? { id: `${facts.id} ${id}`, en: `${facts.en} ${en}` } : { id, en };
}
