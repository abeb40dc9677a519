import type { Language } from '#kernel/language.ts';
import type { Block, PrintedDocument, SignatureColumn } from '#platform/documents/printed-document.ts';
import { formatDay, formatMoment } from '#ui';
import type { Handover } from './handover.ts';
import type { Pack, PackItem, PackSection } from './pack.ts';
import { sectionMeanings, sectionWords, words } from './words.ts';

const rowOf = ({ text, detail, due }: PackItem, language: Language): string[] => [
  text[language],
  detail?.[language] ?? '–',
  due === null ? '–' : formatDay(due, language),
];

function sectionBlocks({ name, items, more }: PackSection, number: number, language: Language): Block[] {
  const head: Block[] = [
    { block: 'heading', level: 2, text: `${number}. ${sectionWords[name][language]}` },
    { block: 'paragraph', text: sectionMeanings[name][language] },
  ];
  if (items.length === 0) return [...head, { block: 'paragraph', text: words.nothing[language] }];
  return [
    ...head,
    {
      block: 'table',
      columns: [
        { heading: words.what[language], width: 5 },
        { heading: words.explanation[language], width: 5 },
        { heading: words.until[language], width: 2 },
      ],
      rows: items.map((item) => rowOf(item, language)),
    },
    ...(more > 0 ? [{ block: 'paragraph', text: `${more} ${words.more[language]}` } as const] : []),
  ];
}

const signature = (mark: string, office: string, name: string): SignatureColumn => ({
  above: [`${mark},`, office],
  below: [name],
});

function factsOf(pack: Pack, handover: Handover | undefined, language: Language): Block {
  const shared = [
    { label: words.region[language], value: pack.region },
    { label: words.unit[language], value: pack.office },
  ];
  if (!handover)
    return {
      block: 'facts',
      rows: [...shared, { label: words.asOf[language], value: formatDay(pack.day, language) }],
    };
  const { day, number, reason, fromName, fromOffice, toName, toOffice, receipt, recordedAt } = handover;
  return {
    block: 'facts',
    rows: [
      ...shared,
      { label: words.day[language], value: formatDay(day, language) },
      ...(number ? [{ label: words.number[language], value: number }] : []),
      { label: words.reason[language], value: reason },
      { label: words.from[language], value: `${fromName}, ${fromOffice}` },
      { label: words.to[language], value: `${toName}, ${toOffice}` },
      { label: words.asOf[language], value: formatMoment(new Date(recordedAt), language) },
      {
        label: words.received[language],
        value: receipt
          ? `${formatMoment(new Date(receipt.at), language)} ${words.receivedBy[language]} ${receipt.byName}`
          : words.notReceived[language],
      },
      ...(receipt?.remark ? [{ label: words.remarkIs[language], value: receipt.remark }] : []),
    ],
  };
}

/** The pack on paper; with a handover, the minutes of it, to be signed by both sides. */
export function packDocument(
  pack: Pack,
  { language, handover }: { language: Language; handover?: Handover },
): PrintedDocument {
  const title = handover ? words.document[language] : words.draft[language];
  const blocks: Block[] = [
    { block: 'heading', level: 1, centered: true, text: title.toUpperCase() },
    factsOf(pack, handover, language),
    ...(handover ? [{ block: 'paragraph', text: words.sides[language] } as const] : []),
    ...pack.sections.flatMap((section, index) => sectionBlocks(section, index + 1, language)),
    ...(handover
      ? [
          {
            block: 'signatures',
            columns: [
              signature(words.to[language], handover.toOffice, handover.toName),
              signature(words.from[language], handover.fromOffice, handover.fromName),
            ],
          } as const,
        ]
      : []),
  ];
  return {
    language,
    title: `${title}: ${pack.office}, ${pack.region}`,
    author: pack.office,
    date: handover?.day ?? pack.day,
    paper: 'A4',
    sections: [blocks],
  };
}
