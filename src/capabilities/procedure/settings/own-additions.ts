import type { Words } from '#kernel/language.ts';
import type { Complaint } from '../law/complaints.ts';
import type { RuleSet } from '../law/shape.ts';

/**
 * What a government may add for itself, as by its Perda or Perbup: duties of its own, between and beside the stages of
 * the national law. It takes nothing away, changes nothing, and gives nobody's silence an effect in law.
 */
const complain = (place: string, id: string, en: string): Complaint => ({ place, words: { id, en } });

const lists = [
  'instruments',
  'actors',
  'papers',
  'clocks',
  'stages',
  'requirements',
  'dossierRules',
] as const;
type Entry = { code?: string; id?: string; abbreviation?: string };
const keyOf = (entry: object): string => {
  const { code, id, abbreviation } = entry as Entry;
  return code ?? id ?? abbreviation ?? '';
};

const ownEffects = new Set(['overdue', 'warning', 'notice-due']);

const replacesNational = (place: string) =>
  complain(
    place,
    'sudah ada dalam aturan nasional; aturan daerah hanya menambah. Pakai kode lain',
    'is in the national law already; an own rule only adds. Use another code',
  );

function replacedEntries(text: RuleSet, national: RuleSet): Complaint[] {
  return lists.flatMap((list) => {
    const known = new Set(national[list].map(keyOf));
    const given: readonly object[] = text[list];
    return given
      .map(keyOf)
      .filter((key) => known.has(key))
      .map((key) => replacesNational(`${list} ${key}`));
  });
}

const isWithin = (wanted: readonly string[], list: readonly string[]): boolean => {
  const found = list.filter((one) => wanted.includes(one));
  return found.length === wanted.length && found.every((one, at) => one === wanted[at]);
};

function pathComplaints(text: RuleSet, national: RuleSet): Complaint[] {
  return text.paths.flatMap(({ code, stages }) => {
    const path = national.paths.find((one) => one.code === code);
    if (!path)
      return [
        complain(
          `path ${code}`,
          'jalur baru hanya dapat dibuat oleh aturan nasional',
          'a new path can only be made by the national law',
        ),
      ];
    if (isWithin(path.stages, stages)) return [];
    return [
      complain(
        `path ${code}`,
        `semua tahap nasional harus ada dalam urutannya: ${path.stages.join(', ')}`,
        `every national stage must stand in its order: ${path.stages.join(', ')}`,
      ),
    ];
  });
}

function effectComplaints(text: RuleSet): Complaint[] {
  const clocks = text.clocks
    .filter(({ effect }) => !ownEffects.has(effect))
    .map(({ id }) =>
      complain(
        `clock ${id}`,
        'jangka waktu daerah hanya mengingatkan: pakai overdue, warning, atau notice-due',
        'an own clock only reminds: use overdue, warning or notice-due',
      ),
    );
  const outcomes = text.stages.flatMap((stage) =>
    stage.outcomes
      .filter(({ kind }) => kind !== 'done' && kind !== 'returned')
      .map(({ code }) =>
        complain(
          `stage ${stage.code}, outcome ${code}`,
          'tahap daerah hanya dapat selesai (done) atau dikembalikan (returned); ia tidak mengakhiri perkara',
          'an own stage is done or returned; it ends no case',
        ),
      ),
  );
  return [...clocks, ...outcomes];
}

/** Why a government may not hold this rule set as its own addition to the national law of its first day. */
export function additionComplaints(text: RuleSet, national: RuleSet): Complaint[] {
  const notForOwn = (place: string, given: readonly unknown[], words: Words): Complaint[] =>
    given.length > 0 ? [{ place, words }] : [];
  return [
    ...(text.amends === national.code
      ? []
      : [
          complain(
            'amends',
            `tulis ${national.code}, aturan nasional yang berlaku pada hari pertamanya`,
            `write ${national.code}, the national law of its first day`,
          ),
        ]),
    ...notForOwn('removes', text.removes, {
      id: 'aturan daerah tidak dapat mencabut aturan nasional',
      en: 'an own rule cannot take away what the national law says',
    }),
    ...notForOwn('pathRules', text.pathRules, {
      id: 'jalur dipilih menurut aturan nasional saja',
      en: 'the path is chosen by the national law only',
    }),
    ...notForOwn('transition', text.transition, {
      id: 'aturan peralihan hanya dari aturan nasional',
      en: 'transition rules come from the national law only',
    }),
    ...replacedEntries(text, national),
    ...pathComplaints(text, national),
    ...effectComplaints(text),
  ];
}

/** Own stages of a path stand behind the stage they were written behind; the national order is never touched. */
function woven(national: readonly string[], own: readonly string[]): string[] {
  const stages = [...national];
  own.forEach((stage, at) => {
    if (stages.includes(stage)) return;
    const before = own.slice(0, at).findLast((one) => stages.includes(one));
    stages.splice(before === undefined ? 0 : stages.indexOf(before) + 1, 0, stage);
  });
  return stages;
}

/** The national law of a day with an own addition in it. */
export function withAddition(national: RuleSet, own: RuleSet): RuleSet {
  const nationalStages = new Set(national.stages.map(({ code }) => code));
  const ownStages = new Set(own.stages.map(({ code }) => code));
  return {
    ...national,
    instruments: [...national.instruments, ...own.instruments],
    actors: [...national.actors, ...own.actors],
    papers: [...national.papers, ...own.papers],
    clocks: [...national.clocks, ...own.clocks],
    stages: [...national.stages, ...own.stages],
    requirements: [...national.requirements, ...own.requirements],
    dossierRules: [...national.dossierRules, ...own.dossierRules],
    paths: national.paths.map((path) => {
      const asWritten = own.paths.find(({ code }) => code === path.code);
      // A later national law may have dropped a stage the addition was written around: only own ones are woven in.
      const wanted =
        asWritten?.stages.filter((code) => nationalStages.has(code) || ownStages.has(code)) ?? [];
      return {
        ...path,
        stages: woven(
          path.stages,
          wanted.filter((code) => path.stages.includes(code) || ownStages.has(code)),
        ),
      };
    }),
  };
}
