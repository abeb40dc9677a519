import type { Language, Words } from '#kernel/language.ts';
import { formatMoney } from '#kernel/money.ts';
import type { Block, PrintedDocument } from '#platform/documents/printed-document.ts';
import { fundWords } from '../activities/words.ts';
import { type AnnualPlan, missingParts, type PlanLine, type PlanPart } from './annual-plan.ts';
import { partWords } from './words.ts';

const words = {
  title: { id: 'Rencana Kegiatan Tahunan', en: 'Annual activity plan' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  year: { id: 'Tahun', en: 'Year' },
  basis: { id: 'Rencana Kerja Sama', en: 'Cooperation plan' },
  activity: { id: 'Kegiatan', en: 'Activity' },
  agency: { id: 'Pelaksana', en: 'Carried out by' },
  when: { id: 'Waktu', en: 'Time' },
  result: { id: 'Hasil', en: 'Result' },
  place: { id: 'Tempat', en: 'Place' },
  beneficiaries: { id: 'Penerima manfaat', en: 'Beneficiaries' },
  cost: { id: 'Biaya', en: 'Cost' },
  funds: { id: 'Sumber', en: 'Source' },
  notYet: { id: '(belum diisi)', en: '(not filled in yet)' },
  draft: {
    id: 'KONSEP: bagian berikut belum lengkap',
    en: 'DRAFT: these parts are not complete yet',
  },
} as const satisfies Record<string, Words>;

export interface PlanOfYear {
  code: string;
  title: string;
  year: number;
  content: AnnualPlan;
}

const said = (text: string, language: Language) => text || words.notYet[language];

const costOf = ({ amount, currency }: PlanLine, language: Language) =>
  amount === '' ? '' : formatMoney({ amount, currency }, language);

const headingOf = (number: number, part: PlanPart, language: Language): Block => ({
  block: 'heading',
  level: 2,
  text: `${number}. ${partWords[part][language]}`,
});

/** What the plan lacks, above it: a draft must not pass for a plan. */
function draftOf(content: AnnualPlan, language: Language): Block[] {
  const missing = missingParts(content);
  if (missing.length === 0) return [];
  const items = missing.map(({ part, of }) =>
    [partWords[part][language], of.join('; ')].filter(Boolean).join(': '),
  );
  return [
    { block: 'paragraph', bold: true, text: `${words.draft[language]}:` },
    { block: 'list', marker: 'bullet', items },
  ];
}

/** The legal four parts, in the order of Lampiran III. */
function partsOf({ roles, lines }: AnnualPlan, language: Language): Block[] {
  const table = (
    columns: readonly (readonly [keyof typeof words, number])[],
    cells: (line: PlanLine) => string[],
  ): Block => ({
    block: 'table',
    columns: columns.map(([name, width]) => ({ heading: words[name][language], width })),
    rows: lines.map((line) => cells(line).map((text) => said(text, language))),
  });
  return [
    headingOf(1, 'activities', language),
    table(
      [
        ['activity', 4],
        ['agency', 3],
        ['when', 2],
      ],
      ({ title, agency, when }) => [title, agency, when],
    ),
    headingOf(2, 'roles', language),
    { block: 'paragraph', text: said(roles, language) },
    headingOf(3, 'results', language),
    table(
      [
        ['activity', 3],
        ['result', 4],
        ['place', 2],
        ['beneficiaries', 3],
      ],
      (line) => [line.title, line.result, line.place, line.beneficiaries],
    ),
    headingOf(4, 'financing', language),
    table(
      [
        ['activity', 4],
        ['cost', 3],
        ['funds', 3],
      ],
      (line) => [line.title, costOf(line, language), line.funds ? fundWords[line.funds][language] : ''],
    ),
  ];
}

/** The plan on paper in the order of the law; one that lacks something says so on its first page. */
export function planDocument(
  { code, title, year, content }: PlanOfYear,
  { language, day }: { language: Language; day: string },
): PrintedDocument {
  const head: Block[] = [
    {
      block: 'heading',
      level: 1,
      centered: true,
      text: `${words.title[language].toUpperCase()}\n${words.year[language].toUpperCase()} ${year}`,
    },
    {
      block: 'facts',
      rows: [
        { label: words.cooperation[language], value: `${title} (${code})` },
        { label: words.basis[language], value: said(content.basis, language) },
      ],
    },
  ];
  return {
    language,
    title: `${words.title[language]} ${year}: ${title}`,
    author: '',
    date: day,
    paper: 'A4',
    sections: [[...head, ...draftOf(content, language), ...partsOf(content, language)]],
  };
}
