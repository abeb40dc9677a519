import { formatEdtf } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import { signWords } from '../words.ts';
import { lastSignSpan, signsOf, stageOf } from './evidence.ts';
import { type CooperationFacts, type HappeningKind, happeningKinds } from './facts.ts';
import { moved, reached } from './span.ts';
import type { Thresholds } from './thresholds.ts';

/** `alive` within the rhythm, `fading` within twice of it, `silent` beyond; `no-word` nothing dated; `not-due` too early. */
export type LightState = 'alive' | 'fading' | 'silent' | 'no-word' | 'not-due';

export interface Light {
  kind: HappeningKind;
  state: LightState;
  reason: Words;
}

/** Before anything is signed only contact and visits can be asked for; what is closed is asked for nothing. */
function isAskedFor(kind: HappeningKind, facts: CooperationFacts): boolean {
  const stage = stageOf(facts);
  if (stage === 'closed') return false;
  return stage === 'signed' || kind === 'contact' || kind === 'visit';
}

const notDue: Words = {
  id: 'Belum atau tidak lagi diharapkan pada tahap ini.',
  en: 'Not expected at this stage, or no longer.',
};
const noWord: Words = {
  id: 'Tidak ada yang tercatat dengan tanggal.',
  en: 'Nothing is recorded with a date.',
};

/** The five lights of a cooperation, each with the sentence that makes it so. */
export function lightsOf(facts: CooperationFacts, day: string, thresholds: Thresholds): Light[] {
  const months = facts.rhythmMonths ?? thresholds.silentMonths;
  const signs = signsOf(facts);
  return happeningKinds.map((kind): Light => {
    const own = signs.filter((sign) => sign.kind === kind);
    const [last] = own;
    if (!last) {
      const due = isAskedFor(kind, facts);
      return { kind, state: due ? 'no-word' : 'not-due', reason: due ? noWord : notDue };
    }
    const span = lastSignSpan(own);
    const over = (term: number) =>
      reached(
        { earliest: moved(span.earliest, { months: term }), latest: moved(span.latest, { months: term }) },
        day,
      );
    const state = over(2 * months) === 'surely' ? 'silent' : over(months) === 'not-yet' ? 'alive' : 'fading';
    return {
      kind,
      state,
      reason: {
        id: `Terakhir: ${signWords(last.what).id}, ${formatEdtf(last.date, 'id')}.`,
        en: `The last one: ${signWords(last.what).en}, ${formatEdtf(last.date, 'en')}.`,
      },
    };
  });
}
