import { z } from 'zod';
import type { Language, Words } from '#kernel/language.ts';
import { pageNumber, pageShape, readLeniently } from '#platform/http/index.ts';
import { type CasesQuestion, caseOrders } from '../ask-cases.ts';
import { caseStatuses } from '../case/fold-case.ts';
import type { Law } from '../law/read-law.ts';
import { pageAddress } from './addresses.ts';

/** The list as its address asks for it; paths and stages are those any law of the office ever knew. */
const questionUnder = (law: Law) =>
  z.object({
    q: z.string().trim().max(200).optional(),
    status: z.enum(caseStatuses).optional(),
    path: z.enum([...new Set(law.flatMap(({ paths }) => paths.map(({ code }) => code)))]).optional(),
    stage: z.enum([...new Set(law.flatMap(({ stages }) => stages.map(({ code }) => code)))]).optional(),
    sort: z.enum(caseOrders).optional(),
    page: pageNumber.optional(),
  });

const shapes = {
  q: { id: 'kata yang dicari, paling panjang 200 huruf', en: 'words to find, at most 200 characters' },
  status: {
    id: `keadaan perkara: ${caseStatuses.join(', ')}`,
    en: `a state of a case: ${caseStatuses.join(', ')}`,
  },
  path: { id: 'jalur hukum seperti ksdpl-sister', en: 'a legal path such as ksdpl-sister' },
  stage: { id: 'langkah seperti council-approval', en: 'a step such as council-approval' },
  sort: { id: `urutan: ${caseOrders.join(', ')}`, en: `an order: ${caseOrders.join(', ')}` },
  page: pageShape,
} as const satisfies Record<keyof CasesQuestion, Words>;

/** What is asked of the list of cases, and what of it cannot be understood. */
export function readCasesQuestion(query: URLSearchParams, law: Law) {
  const { question, notUnderstood } = readLeniently(questionUnder(law), shapes, query);
  const asked = Object.entries(question).filter(([, value]) => value !== undefined);
  return { question: Object.fromEntries(asked) as CasesQuestion, notUnderstood };
}

type Change = { [Part in keyof CasesQuestion]?: CasesQuestion[Part] | undefined };

/** The address of a question with what is changed in it, from its first page; `undefined` leaves something out. */
export function casesAddress(question: CasesQuestion, language: Language, change: Change = {}): string {
  const { page: _, ...rest } = question;
  const parts = Object.entries({ ...rest, ...change }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const asked = new URLSearchParams(parts).toString();
  return pageAddress('cases', language) + (asked ? `?${asked}` : '');
}
