import type { OpenFlow, OpenParagraph } from '../story.ts';
import { bulletOf } from '../symbols.ts';
import type { Revision } from '../tracked-document.ts';
import { standsIn, type View } from '../views.ts';
import { writeNumber } from './number-formats.ts';
import type { Level, List, StyleNumbering } from './read-numbering.ts';

export interface Numbering {
  lists: ReadonlyMap<string, List>;
  styles: ReadonlyMap<string, StyleNumbering>;
}

const mostLevels = 9;

/** The list and level of a paragraph, by itself or by its style; undefined when it bears no number. */
function placeOf({ list, style }: OpenParagraph, { lists, styles }: Numbering): [List, number] | undefined {
  const byStyle = styles.get(style);
  const found = lists.get(list.id ?? byStyle?.list ?? '');
  if (!found) return undefined;
  const linked = [...found.levels].find(([, level]) => level.style !== '' && level.style === style)?.[0];
  return [found, list.level ?? byStyle?.level ?? linked ?? 0];
}

/** Counts one view of a flow; lists of one definition count together, as Word has it. */
class Counter {
  readonly unknownFormats: string[] = [];
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<List>();

  /** The number the next paragraph of this list and level bears. */
  next(list: List, at: number): string {
    const level = list.levels.get(at);
    if (!level) return '';
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    if (!this.#begun.has(list)) {
      this.#begun.add(list);
      for (const [place, start] of list.restarts) counts[place] = start - 1;
    }
    for (let above = 0; above < at; above += 1) counts[above] ??= list.levels.get(above)?.start ?? 1;
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    if (level.format === 'bullet') return level.text === '' ? '' : bulletOf(level.text) + level.gap;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1;
      return this.#write(level.digits ? undefined : list.levels.get(place), counts[place] ?? 1);
    });
    return text === '' ? '' : text + level.gap;
  }

  #write(level: Level | undefined, value: number): string {
    const format = level?.format ?? 'decimal';
    const written = writeNumber(format, value);
    if (written === undefined) this.unknownFormats.push(format);
    return written ?? String(value);
  }
}

function numberView(
  flow: OpenFlow,
  numbering: Numbering,
  revisions: readonly Revision[],
  view: View,
): number {
  const counter = new Counter();
  let runsOn = false;
  for (const paragraph of flow.paragraphs) {
    const ends = standsIn(view, paragraph.marks, revisions);
    const shown = ends || paragraph.runs.some(({ marks }) => standsIn(view, marks, revisions));
    const place = shown && !runsOn ? placeOf(paragraph, numbering) : undefined;
    if (place && place[1] < mostLevels) paragraph.number[view] = counter.next(...place);
    runsOn = shown ? !ends : runsOn;
  }
  return counter.unknownFormats.length;
}

/** Writes into each paragraph the number it bears without and with all changes; tells how many were in a format not known. */
export function numberParagraphs(
  flow: OpenFlow,
  numbering: Numbering,
  revisions: readonly Revision[],
): number {
  if (numbering.lists.size === 0) return 0;
  return Math.max(
    numberView(flow, numbering, revisions, 'before'),
    numberView(flow, numbering, revisions, 'after'),
  );
}
