import type { Meaning } from './keywords.ts';
import type { Element } from './spans.ts';

export type Keyword = Extract<Element, { kind: 'keyword' }>;
/** What stands between two full stops, "namun" or line ends: within it verbs and dates find each other. */
export type Sentence = readonly Element[];

/** Words that tell where a cooperation stands or what happened to it. */
export type Verb =
  | 'explore'
  | 'draft'
  | 'sign'
  | 'start'
  | 'run'
  | 'held'
  | 'renew'
  | 'end'
  | 'stop'
  | 'continue'
  | 'valid'
  | 'dormant';

const dated: readonly Meaning[] = ['explore', 'draft', 'sign', 'start', 'renew', 'end', 'stop'];
const verbs: ReadonlySet<Meaning> = new Set<Meaning>([
  ...dated,
  'run',
  'held',
  'continue',
  'valid',
  'dormant',
]);

export const isKeyword = (element: Element | undefined, ...meanings: Meaning[]): boolean =>
  element?.kind === 'keyword' && meanings.includes(element.meaning);
export const isMark = (element: Element | undefined, marks: string): boolean =>
  element?.kind === 'mark' && marks.includes(element.mark);
export const isVerb = (element: Element | undefined): element is Keyword =>
  element?.kind === 'keyword' && verbs.has(element.meaning);
/** A verb that happens on a day. */
export const isDated = (element: Element | undefined): boolean => isKeyword(element, ...dated);
export const isInstrument = (element: Element | undefined): element is Keyword =>
  element?.kind === 'keyword' && element.meaning === 'instrument';

/** "MoU/LoI", "Nota Kesepahaman (MoU)": named together they are one paper, of no certain kind if they differ. */
function mergeInstruments(elements: Sentence): Element[] {
  const result: Element[] = [];
  for (const element of elements) {
    const link = result.at(-1);
    const linked = isMark(link, '/(-&');
    const earlier = linked ? result.at(-2) : link;
    if (isInstrument(element) && isInstrument(earlier)) {
      if (linked) result.pop();
      result.pop();
      const { instrument, ...unnamed } = earlier;
      const same = instrument === element.instrument;
      result.push({ ...unnamed, to: element.to, ...(same && instrument && { instrument }) });
    } else if (!(isMark(element, ')') && isInstrument(link))) result.push(element);
  }
  return result;
}

/** The last verb before the next element, with nothing but instruments and "sedang" in between. */
function verbBefore(result: Sentence): number {
  let place = result.length - 1;
  while (place >= 0 && (isKeyword(result[place], 'still') || isInstrument(result[place]))) place -= 1;
  return place;
}

/**
 * "proses penandatanganan", "perpanjangan MoU sedang diproses": what is being prepared has not happened, so the
 * two verbs become one of preparing; `renewals` collects those that prepare a renewal.
 */
function absorbPrepared(sentence: Sentence, renewals: Set<Element>): Element[] {
  const result: Element[] = [];
  for (const element of sentence) {
    const last = result.at(-1);
    const place = verbBefore(result);
    const prior = result[place];
    if (
      last &&
      isKeyword(last, 'draft', 'explore') &&
      isKeyword(element, 'sign', 'renew', 'draft', 'explore')
    ) {
      const kept = isKeyword(element, 'explore') ? element : last;
      const joined = { ...kept, from: last.from, to: element.to };
      if (isKeyword(element, 'renew')) renewals.add(joined);
      result.splice(-1, 1, joined);
    } else if (prior && isKeyword(prior, 'sign', 'renew', 'draft') && isKeyword(element, 'draft')) {
      const joined = { ...element, from: prior.from };
      if (isKeyword(prior, 'renew')) renewals.add(joined);
      result.splice(place, 1);
      result.push(joined);
    } else result.push(element);
  }
  return result;
}

/** "MoU on progress" is being drafted; "on progress" by itself is under way. */
function progressOf(sentence: Sentence): Element[] {
  const prepared = sentence.some((element) => isInstrument(element) || isKeyword(element, 'draft', 'sign'));
  return sentence.map((element) =>
    element.kind === 'keyword' && element.meaning === 'progress'
      ? { ...element, meaning: prepared ? 'draft' : 'run' }
      : element,
  );
}

/** The elements cut where one statement ends: full stop, semicolon, line, "namun", "kemudian". */
export function splitSentences(elements: Sentence): {
  sentences: Sentence[];
  renewals: ReadonlySet<Element>;
} {
  const parts: Element[][] = [[]];
  for (const element of mergeInstruments(elements)) {
    if (isMark(element, '|') || isKeyword(element, 'but')) parts.push([]);
    else parts.at(-1)?.push(element);
  }
  const renewals = new Set<Element>();
  const sentences = parts
    .filter((part) => part.length > 0)
    .map((part) => absorbPrepared(progressOf(part), renewals));
  return { sentences, renewals };
}
