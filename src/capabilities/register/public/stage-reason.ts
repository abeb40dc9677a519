import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { PublishedDocument } from '../edition.ts';
import type { ActKind, Status } from '../lifecycle.ts';
import { actWords } from '../words.ts';

/** The acts that bring a cooperation to each stage (see lifecycle.ts). */
const actsOf: Readonly<Record<Status, readonly ActKind[]>> = {
  planned: ['planned'],
  exploration: ['explored'],
  draft: ['drafted'],
  signed: ['signed'],
  ongoing: ['renewed', 'started'],
  ended: ['ended'],
  stopped: ['stopped'],
  unknown: [],
};

const words = {
  unknown: { id: 'Tidak ada sumber yang menyebut tahapnya.', en: 'No source says how far it has come.' },
  undated: { id: 'tanggalnya tidak disebut', en: 'no date given' },
  passed: {
    id: (end: string) => `Masa berlakunya berakhir ${end}, dan tidak ada sumber yang menyebut perpanjangan.`,
    en: (end: string) => `Its period ended ${end}, and no source names a renewal.`,
  },
} as const;

type Told = Pick<PublishedDocument, 'acts'> & {
  cooperation: Pick<PublishedDocument['cooperation'], 'status' | 'end'>;
};

/** One line on what makes the stage so: the act, its date, and the source's own words. */
export function stageReason({ cooperation, acts }: Told, language: Language): string {
  const kinds = actsOf[cooperation.status as Status] ?? [];
  const act = acts
    .filter(({ kind }) => kinds.includes(kind as ActKind))
    .toSorted((one, other) => ((one.legalDate ?? '') < (other.legalDate ?? '') ? 1 : -1))[0];
  if (act) {
    const what: Words | undefined = actWords[act.kind as ActKind];
    const when = act.legalDate ? formatEdtf(act.legalDate, language) : words.undated[language];
    return `${what?.[language] ?? act.kind}, ${when}: “${act.asWritten}”`;
  }
  if (cooperation.status === 'ended' && cooperation.end)
    return words.passed[language](formatEdtf(cooperation.end, language));
  return words.unknown[language];
}
