import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { isHeldByDecision } from '../dormancy/decision-alerts.ts';
import { signWords } from '../words.ts';
import type { Alert } from './alert.ts';
import { lastSignSpan, type Sign, signsOf, silenceTold, stageOf } from './evidence.ts';
import type { CooperationFacts } from './facts.ts';
import { moved, reached } from './span.ts';
import type { Thresholds } from './thresholds.ts';

const both = (say: (language: Language) => string): Words => ({ id: say('id'), en: say('en') });

/** "A source of 2017 says that nothing came of it." */
function toldWords(told: { date: string | null } | undefined): Words {
  if (!told) return { id: '', en: '' };
  if (told.date === null)
    return {
      id: ' Satu sumber menyebut belum ada tindak lanjut.',
      en: ' A source says that nothing came of it.',
    };
  const { date } = told;
  return {
    id: ` Satu sumber (${formatEdtf(date, 'id')}) menyebut belum ada tindak lanjut.`,
    en: ` A source (${formatEdtf(date, 'en')}) says that nothing came of it.`,
  };
}

const lastWords = (sign: Sign): Words =>
  both((language) => `${signWords(sign.what)[language]}, ${formatEdtf(sign.date, language)}`);

const noDate: Words = {
  id: 'Tidak satu pun peristiwanya bertanggal, jadi lamanya diam tidak dapat dihitung.',
  en: 'None of its events has a date, so how long it has been silent cannot be counted.',
};

const perhaps: Words = {
  id: ' Tanggalnya tidak tepat: mungkin belum selama itu.',
  en: ' The date is not exact: it may be less long.',
};

/** Whether the last sign of life is longer ago than the rhythm allows: undefined = no, else how sure that is. */
function quietFor(signs: readonly Sign[], months: number, day: string): 'surely' | 'perhaps' | undefined {
  if (signs.length === 0) return 'perhaps';
  const { earliest, latest } = lastSignSpan(signs);
  const due = reached({ earliest: moved(earliest, { months }), latest: moved(latest, { months }) }, day);
  return due === 'not-yet' ? undefined : due;
}

function dormancy(facts: CooperationFacts, day: string, thresholds: Thresholds): Alert[] {
  if (isHeldByDecision(facts, day)) return [];
  const months = facts.rhythmMonths ?? thresholds.silentMonths;
  const signs = signsOf(facts);
  const quiet = quietFor(signs, months, day);
  if (!quiet) return [];
  const [last] = signs;
  const told = toldWords(silenceTold(facts));
  const sure = quiet === 'surely' || !last;
  const sentence = both((language) => {
    const what = last
      ? {
          id: `Sudah lebih dari ${months} bulan tidak ada peristiwa yang terbukti; yang terakhir: ${lastWords(last).id}.`,
          en: `No evidenced event for more than ${months} months; the last one: ${lastWords(last).en}.`,
        }
      : noDate;
    return what[language] + (sure ? '' : perhaps[language]) + told[language];
  });
  return [
    {
      key: `dormant:${facts.code}`,
      rule: 'dormant',
      cooperation: facts.code,
      urgency: 'decide',
      sentence,
      certain: quiet === 'surely',
      ground: {
        id: `Ambang: ${months} bulan tanpa peristiwa yang terbukti`,
        en: `Threshold: ${months} months without an evidenced event`,
      },
      basis: [],
    },
  ];
}

function noProgress(facts: CooperationFacts, day: string, { explorationMonths }: Thresholds): Alert[] {
  const signs = signsOf(facts);
  const told = silenceTold(facts);
  const quiet = quietFor(signs, explorationMonths, day);
  if (!quiet && !told) return [];
  const [last] = signs;
  const sentence = both((language) => {
    const begin = {
      id: 'Belum ada naskah yang ditandatangani, dan persiapannya tidak maju.',
      en: 'Nothing has been signed, and its preparation makes no progress.',
    };
    const step = last
      ? { id: ` Langkah terakhir: ${lastWords(last).id}.`, en: ` Last step: ${lastWords(last).en}.` }
      : { id: ` ${noDate.id}`, en: ` ${noDate.en}` };
    return begin[language] + step[language] + toldWords(told)[language];
  });
  return [
    {
      key: `no-progress:${facts.code}`,
      rule: 'no-progress',
      cooperation: facts.code,
      urgency: 'decide',
      sentence,
      certain: quiet === 'surely' || told !== undefined,
      ground: {
        id: `Ambang: ${explorationMonths} bulan tanpa langkah, atau sumber yang menyebut tidak ada tindak lanjut`,
        en: `Threshold: ${explorationMonths} months without a step, or a source that tells of no follow-up`,
      },
      basis: [],
    },
  ];
}

function unknownStage(facts: CooperationFacts): Alert[] {
  const told = toldWords(silenceTold(facts));
  return [
    {
      key: `stage-unknown:${facts.code}`,
      rule: 'stage-unknown',
      cooperation: facts.code,
      urgency: 'tidy',
      sentence: {
        id: `Tidak ada sumber yang menyebut sampai di mana kerja sama ini.${told.id}`,
        en: `No source says how far this cooperation has come.${told.en}`,
      },
      certain: true,
      ground: { id: 'Tahap harus dapat dibuktikan', en: 'A stage must be shown by a source' },
      basis: [],
    },
  ];
}

/** What has gone silent: signed and nothing evidenced since, explored and no step since, or of unknown stage. */
export function silenceAlerts(facts: CooperationFacts, day: string, thresholds: Thresholds): Alert[] {
  switch (stageOf(facts)) {
    case 'closed':
      return [];
    case 'signed':
      return dormancy(facts, day, thresholds);
    case 'preparing':
      return noProgress(facts, day, thresholds);
    case 'unknown':
      return unknownStage(facts);
  }
}
