import type { Archive } from '../../../office-files/archive.ts';
import { readXml } from '../../../office-files/xml.ts';
import { isOn, prefixOf } from '../names.ts';

/** One level of a list as its definition says. */
export interface Level {
  format: string;
  /** "%1.%2)": each number stands for that of its level. */
  text: string;
  start: number;
  /** What stands between number and text. */
  gap: string;
  /** Paragraph style that takes this level by itself. */
  style: string;
  /** All numbers of it are written as digits. */
  digits: boolean;
}

export interface List {
  /** Lists that count together have the same definition. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew with this list. */
  restarts: ReadonlyMap<number, number>;
}

/** What a paragraph style says of numbering, itself or through the style it is based on. */
export interface StyleNumbering {
  list?: string;
  level?: number;
}

const plainLevel = (): Level => ({
  format: 'decimal',
  text: '',
  start: 1,
  gap: '\t',
  style: '',
  digits: false,
});
const gaps: Readonly<Record<string, string>> = { tab: '\t', space: ' ', nothing: '' };

interface OpenLists {
  definitions: Map<string, Map<number, Level>>;
  lists: Map<string, { definition: string; levels: Map<number, Level>; restarts: Map<number, number> }>;
}

class NumberingReader {
  readonly found: OpenLists = { definitions: new Map(), lists: new Map() };
  #levels: Map<number, Level> | undefined;
  #level: Level | undefined;
  #list = '';
  #overridden = 0;

  readonly open = (name: string, attributes: Record<string, string | undefined>): void => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:abstractNum') {
      this.#levels = new Map();
      this.found.definitions.set(attributes['w:abstractNumId'] ?? '', this.#levels);
    } else if (name === 'w:num') {
      this.#list = attributes['w:numId'] ?? '';
      this.#levels = new Map();
      this.found.lists.set(this.#list, { definition: '', levels: this.#levels, restarts: new Map() });
    } else if (name === 'w:abstractNumId') {
      const list = this.found.lists.get(this.#list);
      if (list) list.definition = value;
    } else if (name === 'w:lvlOverride') this.#overridden = Number(attributes['w:ilvl']) || 0;
    else if (name === 'w:startOverride')
      this.found.lists.get(this.#list)?.restarts.set(this.#overridden, Number(value) || 0);
    else if (name === 'w:lvl') {
      this.#level = plainLevel();
      this.#levels?.set(Number(attributes['w:ilvl']) || 0, this.#level);
    } else this.#noteLevel(name, value);
  };

  #noteLevel(name: string, value: string): void {
    const level = this.#level;
    if (!level) return;
    if (name === 'w:numFmt') level.format = value;
    else if (name === 'w:lvlText') level.text = value;
    else if (name === 'w:start') level.start = Number(value) || 0;
    else if (name === 'w:suff') level.gap = gaps[value] ?? '\t';
    else if (name === 'w:pStyle') level.style = value;
    else if (name === 'w:isLgl') level.digits = isOn(value);
  }
}

/** The lists of a document, by the number its paragraphs name them by. */
export async function readNumbering(archive: Archive, part: string | undefined): Promise<Map<string, List>> {
  const reader = new NumberingReader();
  if (part) await readXml(archive.unpack(part), { open: reader.open }, { prefixOf });
  const { definitions, lists } = reader.found;
  return new Map(
    [...lists].map(([id, { definition, levels, restarts }]) => [
      id,
      { definition, restarts, levels: new Map([...(definitions.get(definition) ?? []), ...levels]) },
    ]),
  );
}

const mostBases = 20;

/** What each paragraph style says of numbering. */
export async function readStyleNumbering(
  archive: Archive,
  part: string | undefined,
): Promise<Map<string, StyleNumbering>> {
  const own = new Map<string, StyleNumbering & { base?: string }>();
  let style: StyleNumbering & { base?: string } = {};
  if (part)
    await readXml(
      archive.unpack(part),
      {
        open: (name, attributes) => {
          const value = attributes['w:val'] ?? '';
          if (name === 'w:style') {
            style = {};
            own.set(attributes['w:styleId'] ?? '', style);
          } else if (name === 'w:basedOn') style.base = value;
          else if (name === 'w:numId') style.list = value;
          else if (name === 'w:ilvl') style.level = Number(value) || 0;
        },
      },
      { prefixOf },
    );
  const resolved = (id: string): StyleNumbering => {
    const found: StyleNumbering = {};
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined && steps < mostBases; steps += 1) {
      const here: (StyleNumbering & { base?: string }) | undefined = own.get(at);
      if (found.list === undefined && here?.list !== undefined) found.list = here.list;
      if (found.level === undefined && here?.level !== undefined) found.level = here.level;
      at = here?.base;
    }
    return found;
  };
  return new Map([...own.keys()].map((id) => [id, resolved(id)]));
}
