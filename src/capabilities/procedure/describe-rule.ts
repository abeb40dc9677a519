import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { lengthWords } from './clocks/length-words.ts';
import { basisOf } from './law/read-law.ts';
import type { ClockRule, DossierKind, DossierRule, Paper, RuleSet, Stage } from './law/shape.ts';
import { peopleWords, valueWords } from './settings/words.ts';

/** One thing a rule says besides its name: who acts, what goes along, how long, what comes of it. */
export interface RuleDetail {
  label: Words;
  items: { words: Words; basis: LegalBasis[] }[];
}

const labels = {
  actor: { id: 'Pelaku', en: 'Who acts' },
  levels: { id: 'Hanya', en: 'Only' },
  needs: { id: 'Disertai', en: 'Goes along' },
  produces: { id: 'Menghasilkan', en: 'Brings' },
  outcomes: { id: 'Hasil yang mungkin', en: 'What may come of it' },
  starts: { id: 'Jangka waktu yang mulai', en: 'Clocks it starts' },
  manner: { id: 'Sifat', en: 'Kind' },
  startedBy: { id: 'Mulai', en: 'Starts when' },
  length: { id: 'Lamanya', en: 'Length' },
  effect: { id: 'Bila lewat', en: 'When it is over' },
  milestones: { id: 'Sebelum dan sesudahnya', en: 'Before and after it' },
  readings: { id: 'Bacaan lain', en: 'Other readings' },
  atLeast: { id: 'Paling sedikit memuat', en: 'Holds at least' },
  amongOthers: { id: 'Antara lain memuat', en: 'Holds among others' },
  asked: { id: 'Bila tidak terpenuhi', en: 'If it is not met' },
  stages: { id: 'Tahap', en: 'Stages' },
  dossier: { id: 'Berkas', en: 'Dossier' },
  clock: { id: 'Jangka waktu', en: 'Clock' },
  most: { id: 'Batas', en: 'Limit' },
  paper: { id: 'Isi dokumen', en: 'Contents of the paper' },
  until: { id: 'Selama belum dicatat', en: 'Until it is recorded' },
} as const satisfies Record<string, Words>;

const manners = {
  optional: valueWords.optional,
  repeats: { id: 'berulang selama kerja sama berjalan', en: 'comes back while the cooperation runs' },
  anytime: { id: 'kapan saja', en: 'at any time' },
} as const satisfies Record<string, Words>;

const levelWords: Readonly<Record<'province' | 'regency-or-city', Words>> = {
  province: { id: 'provinsi', en: 'provinces' },
  'regency-or-city': { id: 'kabupaten/kota', en: 'regencies and cities' },
};

const plain = (words: Words) => ({ words, basis: [] as LegalBasis[] });
const detail = (label: keyof typeof labels, items: RuleDetail['items']): RuleDetail[] =>
  items.length === 0 ? [] : [{ label: labels[label], items }];

const withLength = (name: Words, length: ClockRule['length']): Words => {
  const said = lengthWords(length);
  return { id: `${name.id}: ${said.id}`, en: `${name.en}: ${said.en}` };
};

/** Names of what a rule refers to by code. */
function namesIn(set: RuleSet) {
  const named = (list: readonly { code: string; name: Words }[]) => (code: string) =>
    plain(list.find((one) => one.code === code)?.name ?? { id: code, en: code });
  return { paper: named(set.papers), actor: named(set.actors), stage: named(set.stages) };
}

/** What the law says of a stage: actor, papers, outcomes, clocks, and for whom it is. */
export function describeStage(set: RuleSet, stage: Stage): RuleDetail[] {
  const name = namesIn(set);
  const clocks = stage.starts.flatMap(({ clock }) => set.clocks.filter(({ id }) => id === clock));
  return [
    ...detail('actor', [name.actor(stage.actor)]),
    ...detail(
      'levels',
      (stage.levels ?? []).map((level) => plain(levelWords[level])),
    ),
    ...detail('needs', stage.needs.map(name.paper)),
    ...detail('produces', stage.produces.map(name.paper)),
    ...detail(
      'outcomes',
      stage.outcomes.map((one) => ({ words: one.name, basis: basisOf(set, one.basis ?? []) })),
    ),
    ...detail(
      'starts',
      clocks.map((clock) => plain(withLength(clock.name, clock.length))),
    ),
    ...detail(
      'manner',
      (['optional', 'repeats', 'anytime'] as const)
        .filter((key) => stage[key])
        .map((key) => plain(manners[key])),
    ),
  ];
}

/** What the law says of a clock: its start, length and effect, its days to act on, and how else its words are read. */
export function describeClock(set: RuleSet, clock: ClockRule): RuleDetail[] {
  const days = (entries: ClockRule['readings']) =>
    entries.map(({ name, length, basis }) => ({
      words: withLength(name, length),
      basis: basisOf(set, basis),
    }));
  return [
    ...detail('startedBy', [plain(clock.startedBy)]),
    ...detail('length', [plain(lengthWords(clock.length))]),
    ...detail('effect', [plain(clock.effectWords)]),
    ...detail('milestones', days(clock.milestones)),
    ...detail('readings', days(clock.readings)),
  ];
}

/** The parts the law asks of a paper. */
export const describePaper = ({ parts, contents }: Paper): RuleDetail[] =>
  detail(
    contents === 'among-others' ? 'amongOthers' : 'atLeast',
    parts.map(({ name, note }) =>
      plain(note ? { id: `${name.id} (${note.id})`, en: `${name.en} (${note.en})` } : name),
    ),
  );

/** Whether a requirement that is not met stops the case or warns. */
export const describeRequirement = ({ severity }: RuleSet['requirements'][number]): RuleDetail[] =>
  detail('asked', [plain(valueWords[severity])]);

const dossierWords: Readonly<Record<DossierKind, Words>> = {
  custody: { id: 'Naskah asli', en: 'Originals' },
  travel: { id: 'Perjalanan dinas ke luar negeri', en: 'Official travel abroad' },
  grant: { id: 'Hibah luar negeri', en: 'Foreign grant' },
  permits: { id: 'Izin lembaga nonprofit asing', en: 'Permits of a foreign non-profit organisation' },
  goods: { id: 'Barang dari kerja sama', en: 'Goods of a cooperation' },
};

/** What a dossier is judged by: its clock, its limit, the parts of its paper, what must be on record. */
export function describeDossierRule(set: RuleSet, rule: DossierRule): RuleDetail[] {
  const clocks = set.clocks.filter(({ id }) => id === rule.clock);
  return [
    ...detail('dossier', [plain(dossierWords[rule.dossier])]),
    ...detail(
      'clock',
      clocks.map((clock) => plain(withLength(clock.name, clock.length))),
    ),
    ...detail('most', rule.most === undefined ? [] : [plain(peopleWords(rule.most))]),
    ...detail(
      'paper',
      set.papers.filter(({ code }) => code === rule.paper).map(({ name }) => plain(name)),
    ),
    ...detail('until', rule.asks ? [plain(rule.asks.words)] : []),
  ];
}

/** The stages of a path in their order. */
export const describePath = (set: RuleSet, { stages }: RuleSet['paths'][number]): RuleDetail[] =>
  detail('stages', stages.map(namesIn(set).stage));
