import type { Words } from '#kernel/language.ts';
import type { DraftFacts } from './draft-facts.ts';
import {
  inBoth,
  inBothLanguages,
  sayCount,
  sayDate,
  sayLanguages,
  sayList,
  sayMoney,
  sayMonths,
  sayName,
  sayTimes,
} from './say-facts.ts';
import type { SlotName, SlotValues } from './slots.ts';
import { templates } from './templates.ts';

type Activity = DraftFacts['activities'][number];

const isAnswered = ({ id, en }: Words) => id !== '' || en !== '';

const said = (words: Words): Words | undefined => (isAnswered(words) ? inBothLanguages(words) : undefined);

const dated = (edtf: string): Words | undefined => (edtf === '' ? undefined : sayDate(edtf));

/** Languages of the text: ours, English, and the partner's own. */
export const languagesOf = ({ partnerLanguage }: DraftFacts): string[] => [
  ...new Set(['id', 'en', ...(partnerLanguage === '' ? [] : [partnerLanguage])]),
];

/** What the text calls itself. */
export const nameOf = (facts: DraftFacts): Words => said(facts.called) ?? templates[facts.kind].name;

const filled = (words: Words, blank: Words): Words => said(words) ?? blank;

/** "pelatihan: 1 Maret 2027 sampai dengan 30 April 2027". */
function periodOf({ name, start, end }: Activity): Words {
  const from = filled(dated(start) ?? { id: '', en: '' }, { id: '[tanggal mulai]', en: '[first day]' });
  const to = filled(dated(end) ?? { id: '', en: '' }, { id: '[tanggal akhir]', en: '[last day]' });
  const what = inBothLanguages(name);
  return {
    id: `${what.id}: ${from.id} sampai dengan ${to.id}`,
    en: `${what.en}: ${from.en} to ${to.en}`,
  };
}

function costOf({ name, amount, currency, source }: Activity): Words {
  const what = inBothLanguages(name);
  const sum = amount === '' ? { id: '[jumlah]', en: '[amount]' } : sayMoney(amount, currency);
  const from = filled(source, { id: '[sumber pembiayaan]', en: '[source of funds]' });
  return {
    id: `${what.id}: ${sum.id} dari ${from.id}`,
    en: `${what.en}: ${sum.en} from ${from.en}`,
  };
}

function resultOf({ name, place, result }: Activity): Words {
  const what = inBothLanguages(name);
  const where = filled(place, { id: '[lokasi]', en: '[place]' });
  const good = filled(result, { id: '[hasil dan penerima manfaat]', en: '[results and beneficiaries]' });
  return inBoth((language) => `${what[language]} (${where[language]}): ${good[language]}`);
}

function bodyOf({ name, by }: Activity): Words {
  const what = inBothLanguages(name);
  const who = filled(by, { id: '[pelaksana]', en: '[implementing body]' });
  return inBoth((language) => `${what[language]}: ${who[language]}`);
}

const changeOf = ({ provision, text }: DraftFacts['changes'][number]): Words => {
  const what = filled(provision, { id: '[ketentuan]', en: '[provision]' });
  const wording = filled(text, { id: '[bunyi baru]', en: '[new wording]' });
  return {
    id: `${what.id} diubah sehingga berbunyi: "${wording.id}"`,
    en: `${what.en} is amended to read: "${wording.en}"`,
  };
};

const months = (number: number | undefined) => (number === undefined ? undefined : sayMonths(number));

/** What was said in words: names, lists, texts. */
function wordSlots(facts: DraftFacts): Partial<Record<SlotName, Words | undefined>> {
  const { ours, theirs, base, letter, activities } = facts;
  const about = (say: (activity: Activity) => Words) =>
    sayList(activities.filter(({ name }) => isAnswered(name)).map(say));
  const named = (side: DraftFacts['ours'], country?: Words) => {
    const name = said(side.name);
    return name && sayName(name, country);
  };
  return {
    document: nameOf(facts),
    subject: said(facts.subject),
    ours: named(ours),
    theirs: named(theirs),
    oursInFull: named(ours, ours.country),
    theirsInFull: named(theirs, theirs.country),
    goals: sayList(facts.goals),
    fields: sayList(facts.fields),
    forms: sayList(facts.forms),
    background: said(facts.background),
    targets: sayList(facts.targets),
    object: sayList(facts.object),
    ourDuties: sayList(facts.ourDuties),
    theirDuties: sayList(facts.theirDuties),
    activities: about(({ name }) => name),
    periods: about(periodOf),
    costs: about(costOf),
    results: about(resultOf),
    implementers: about(bodyOf),
    changes: sayList(facts.changes.map(changeOf)),
    ourAddress: said(ours.address),
    theirAddress: said(theirs.address),
    loiPlace: said(letter.place),
    baseTitle: said(base.title),
    baseName: said(base.name),
    place: said(facts.place),
  };
}

/** What was said in numbers and days. */
function numberSlots(facts: DraftFacts): Partial<Record<SlotName, Words | undefined>> {
  const { members, meetings, delegation, secrecyYears, answerDays, copies, year } = facts;
  return {
    year: year === undefined ? undefined : inBoth(() => String(year)),
    term: months(facts.months),
    notice: months(facts.noticeMonths),
    members: members && sayCount(members, 'orang wakil', 'representative', 'representatives'),
    meetings: meetings && sayTimes(meetings),
    delegation: delegation && sayCount(delegation, 'orang anggota', 'member', 'members'),
    secrecy: secrecyYears && sayMonths(secrecyYears * 12),
    answerTime: answerDays && sayCount(answerDays, 'hari', 'day', 'days'),
    copies: copies && sayCount(copies, 'rangkap asli', 'original', 'originals'),
    loiDate: dated(facts.letter.date),
    baseDate: dated(facts.base.date),
    date: dated(facts.date),
    languages: sayLanguages(languagesOf(facts)),
  } as Partial<Record<SlotName, Words | undefined>>;
}

/** The words of every slot whose fact is known. */
export function slotValues(facts: DraftFacts): SlotValues {
  const all = { ...wordSlots(facts), ...numberSlots(facts) };
  return Object.fromEntries(Object.entries(all).filter(([, words]) => words !== undefined)) as SlotValues;
}
