import { formatEdtf } from '#kernel/edtf.ts';
import type { Block, PrintedDocument } from '#platform/documents/printed-document.ts';
import { governmentOf } from './cooperation-parts.ts';
import { partWords } from './parts.ts';
import { regionSection } from './report-acts.ts';
import type { RegionInReport, ReportContent, ToldPart, ToldSection } from './report-content.ts';
import type { FactKind } from './sentence.ts';

/** Which version of the report it is, and since when it is locked; a draft bears the day of looking at it. */
export interface Edition {
  version: number;
  /** ISO day. */
  day: string;
  draft: boolean;
  /** The version it takes the place of, and why. */
  correction: { of: number; lockedOn: string | null; reason: string } | null;
}

const paragraph = (text: string): Block => ({ block: 'paragraph', text });
const centered = (text: string, bold = false): Block => ({ block: 'paragraph', align: 'center', bold, text });
const space = (millimetres: number): Block => ({ block: 'space', millimetres });

const receiverOf = ({ region }: ReportContent) =>
  region.level === 'province'
    ? ['Menteri Dalam Negeri', 'melalui Sekretaris Jenderal']
    : [
        `Gubernur${region.provinceName ? ` ${region.provinceName}` : ''}`,
        'untuk diteruskan kepada Menteri Dalam Negeri',
        'melalui Sekretaris Jenderal',
      ];

function editionLines({ version, day, draft, correction }: Edition): Block[] {
  const told = draft
    ? `KONSEP versi ${version}, keadaan ${formatEdtf(day, 'id')}: belum dikunci, jangan disampaikan`
    : `Versi ${version}, dikunci ${formatEdtf(day, 'id')}`;
  if (!correction) return [centered(told, draft)];
  const locked = correction.lockedOn ? ` tanggal ${formatEdtf(correction.lockedOn, 'id')}` : '';
  return [
    centered(told, draft),
    centered(`Menggantikan versi ${correction.of}${locked}. Alasan: ${correction.reason}`),
  ];
}

function coverPage(content: ReportContent, edition: Edition): Block[] {
  return [
    space(60),
    {
      block: 'heading',
      level: 1,
      centered: true,
      text: `LAPORAN PELAKSANAAN\nKERJA SAMA DAERAH DENGAN LUAR NEGERI\n${governmentOf(content.region.code).toUpperCase()}\nTAHUN ${content.year}`,
    },
    space(20),
    ...(content.nil && content.regions.length === 0 ? [centered('LAPORAN NIHIL', true), space(10)] : []),
    centered('Disampaikan kepada'),
    ...receiverOf(content).map((line, index) => centered(line, index === 0)),
    space(50),
    ...editionLines(edition),
  ];
}

/** Sentences of these facts stand one below the other; the others run on as text. */
const inList: ReadonlySet<FactKind> = new Set([
  'activity',
  'instrument',
  'money',
  'plan',
  'answer',
  'act',
  'obstacle',
  'result',
  'decision',
]);

function textOf({ sentences }: ToldPart): Block[] {
  const blocks: Block[] = [];
  let running: string[] = [];
  let items: string[] = [];
  const flush = () => {
    if (running.length > 0) blocks.push(paragraph(running.join(' ')));
    if (items.length === 1) blocks.push(paragraph(items.join('')));
    if (items.length > 1) blocks.push({ block: 'list', marker: 'bullet', items });
    running = [];
    items = [];
  };
  for (const { text, fact } of sentences) {
    const listedFact = fact !== null && inList.has(fact.kind);
    if (listedFact ? running.length > 0 : items.length > 0) flush();
    (listedFact ? items : running).push(text);
  }
  flush();
  return blocks;
}

function missingOf({ missing }: ToldPart): Block[] {
  if (missing.length === 0) return [];
  // Each says it whole: a label of its own would stand alone at the end of a page.
  const items = missing.map(
    ({ what, owedBy }) => `Belum tersedia: ${what} (harus diberikan oleh ${owedBy}).`,
  );
  return [{ block: 'list', marker: 'bullet', items }];
}

function partBlocks(part: ToldPart, index: number): Block[] {
  const text = textOf(part);
  const nothing = text.length === 0 && part.missing.length === 0;
  return [
    { block: 'heading', level: 2, text: `${index + 1}. ${partWords[part.part].id}` },
    ...text,
    ...(nothing ? [paragraph('Tidak ada yang tercatat.')] : []),
    ...missingOf(part),
  ];
}

const sectionBlocks = ({ section, title, parts }: ToldSection, region: string): Block[] => [
  {
    block: 'heading',
    level: 1,
    centered: true,
    text: section === regionSection ? region.toUpperCase() : `${section}\n${title.toUpperCase()}`,
  },
  ...parts.flatMap(partBlocks),
];

const regionStates: Readonly<Record<RegionInReport['state'], string>> = {
  sent: 'Disampaikan',
  late: 'Disampaikan terlambat',
  missing: 'Belum tercatat disampaikan',
};

/** What a region sent outside of Jalin, as the province recorded it from its paper. */
function paperSection({ name, sentDay, letterNumber, paper }: RegionInReport): Block[][] {
  if (!paper) return [];
  const letter = `surat nomor ${letterNumber ?? '-'} tanggal ${formatEdtf(paper.letterDay, 'id')}`;
  const told = paper.nil
    ? [paragraph('Nihil: menurut surat itu tidak ada kerja sama daerah dengan luar negeri.')]
    : paper.summary.split(/\n+/).map(paragraph);
  return [
    [
      { block: 'heading', level: 1, centered: true, text: name.toUpperCase() },
      paragraph(
        `Laporan disampaikan di luar Jalin dengan ${letter}, diterima ${formatEdtf(sentDay ?? '', 'id')}. Ringkasan menurut surat itu:`,
      ),
      ...told,
    ],
  ];
}

function regionsPage({ regions }: ReportContent): Block[][] {
  if (regions.length === 0) return [];
  return [
    [
      { block: 'heading', level: 1, centered: true, text: 'LAPORAN KABUPATEN DAN KOTA' },
      {
        block: 'table',
        columns: [
          { heading: 'No.', width: 1, align: 'center' },
          { heading: 'Daerah', width: 4 },
          { heading: 'Keadaan', width: 4 },
          { heading: 'Tanggal', width: 3 },
          { heading: 'Nomor surat', width: 4 },
        ],
        rows: regions.map(({ name, state, sentDay, letterNumber, paper }, index) => [
          String(index + 1),
          name,
          paper ? `${regionStates[state]}, di luar Jalin` : regionStates[state],
          sentDay === null ? '-' : formatEdtf(sentDay, 'id'),
          letterNumber ?? '-',
        ]),
      },
    ],
    ...regions.flatMap((region) => [
      ...(region.content?.sections ?? []).map((section) => sectionBlocks(section, region.name)),
      ...paperSection(region),
    ]),
  ];
}

/** At the end: who has not answered, and what the register holds and the report does not tell. */
function closingPage({ silent, leftOut, regions }: ReportContent): Block[][] {
  const ofRegions = regions.flatMap(({ name, content }) =>
    (content?.silent ?? []).map((agency) => `${agency} (${name})`),
  );
  const agencies = [...silent, ...ofRegions];
  if (agencies.length === 0 && leftOut.length === 0) return [];
  const told = (title: string, items: readonly string[]): Block[] =>
    items.length === 0
      ? []
      : [
          { block: 'heading', level: 2, text: title },
          { block: 'list', marker: 'bullet', items },
        ];
  return [
    [
      { block: 'heading', level: 1, centered: true, text: 'KELENGKAPAN LAPORAN' },
      ...told('Perangkat daerah yang belum menjawab', agencies),
      ...told(
        'Kerja sama dalam register yang tidak dilaporkan',
        leftOut.map(({ code, title, reason }) => `${code} ${title}: ${reason}`),
      ),
    ],
  ];
}

/** The report on its pages in the order of the law: cover, region, each cooperation, the regions below, what is missing. */
export function reportDocument(content: ReportContent, edition: Edition): PrintedDocument {
  const government = governmentOf(content.region.code);
  return {
    language: 'id',
    title: `Laporan Pelaksanaan Kerja Sama Daerah dengan Luar Negeri ${government} Tahun ${content.year}`,
    author: government,
    date: edition.day,
    paper: 'A4',
    sections: [
      coverPage(content, edition),
      ...content.sections.map((section) => sectionBlocks(section, government)),
      ...regionsPage(content),
      ...closingPage(content),
    ],
  };
}
