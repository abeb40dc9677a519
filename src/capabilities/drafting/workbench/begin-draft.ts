import { fieldsToCorrect } from '#kernel/refusal.ts';
import type { Agreement, AgreementKind, Cells } from '../agreement/agreement.ts';
import { mandatoryParts } from '../checks/mandatory-parts.ts';
import { partNames } from '../checks/words.ts';
import type { DraftPart } from '../draft.ts';
import { readPasted } from '../pasted/read-pasted.ts';

/** What a new agreement begins with. */
export interface Beginning {
  kind: AgreementKind;
  languages: readonly string[];
  title: Cells;
  begin: 'parts' | 'empty' | 'pasted';
  pasted: string;
}

const nothingPasted = () =>
  fieldsToCorrect([
    {
      field: 'pasted',
      words: {
        id: 'Tempelkan teksnya di sini, atau pilih mulai dari bagian yang diminta hukum',
        en: 'Paste the text here, or choose to begin from the parts the law asks',
      },
    },
  ]);

/** Title, parties and signing stand in the head; a part in the recitals bears no number. */
const inHead: readonly DraftPart[] = ['title', 'parties'];

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** An empty clause for every part the law asks of the kind, with its usual heading where we know the language. */
function emptyParts(kind: AgreementKind): Agreement['clauses'] {
  const { parts } = mandatoryParts[kind === 'annual-plan' ? 'plan' : kind];
  return parts
    .filter((part) => !inHead.includes(part))
    .map((part, at) => ({
      id: `p${at + 1}`,
      role: part === 'preamble' ? 'recital' : part === 'signature' ? 'closing' : 'article',
      part,
      heading:
        part === 'signature' || part === 'preamble'
          ? {}
          : { id: capital(partNames[part].id), en: capital(partNames[part].en) },
      text: {},
    }));
}

/** An agreement as its officer begins it: the parts the law asks, nothing, or what could be read out of a text. */
export function beginDraft({ kind, languages, title, begin, pasted }: Beginning): Agreement {
  if (begin === 'pasted' && pasted.trim() === '') throw nothingPasted();
  const read = begin === 'pasted' ? readPasted(pasted, languages) : { title: {}, clauses: [] };
  const typed = Object.fromEntries(Object.entries(title).filter(([, text]) => text !== ''));
  return {
    kind,
    languages: [...languages],
    title: { ...read.title, ...typed },
    parties: [],
    terms: [],
    clauses: begin === 'parts' ? emptyParts(kind) : read.clauses,
    signing: { place: {}, date: '', copies: 2, fullPowers: '' },
  };
}
