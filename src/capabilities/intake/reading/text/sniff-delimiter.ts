import { parse } from 'csv-parse/sync';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface DelimiterGuess {
  delimiter: Delimiter;
  /** Cells in most rows. */
  width: number;
  /** Share of rows (0 to 1) with that many cells. */
  agreement: number;
}

const sampleLength = 64 * 1024;
const sampleRows = 500;

/** Excel's own way to say it: a first line `sep=;`. */
export function declaredDelimiter(text: string): Delimiter | undefined {
  const sign = /^sep=(.)\r?(\n|$)/i.exec(text)?.[1];
  return delimiters.find((delimiter) => delimiter === sign);
}

/** Widths of the sample's rows; undefined when its quotation marks make no sense with this delimiter. */
function widthsWith(sample: string, delimiter: Delimiter, relaxed: boolean): number[] | undefined {
  try {
    const rows: string[][] = parse(sample, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: relaxed,
      skip_empty_lines: true,
      to: sampleRows,
    });
    return rows.map((row) => row.length);
  } catch {
    return undefined; // the parser says no by throwing
  }
}

/** A quoted cell may run over the sample's end; what is cut there is no mistake of the file. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const sample = text.slice(0, sampleLength);
  const quotes = sample.split('"').length - 1;
  const end = quotes % 2 === 0 ? sample.search(/[\r\n][^\r\n]*$/) : sample.lastIndexOf('"');
  return end > 0 ? sample.slice(0, end) : sample;
}

function guessWith(sample: string, delimiter: Delimiter, relaxed: boolean): DelimiterGuess | undefined {
  const widths = widthsWith(sample, delimiter, relaxed)?.filter((width) => width > 0);
  if (!widths?.length) return undefined;
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const separated = [...counts].filter(([width]) => width > 1);
  const [width, count] = separated.sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [1, 0];
  return { delimiter, width, agreement: count / widths.length };
}

/**
 * The delimiter that makes most cells in rows of one width, quotation marks respected: titles and notes around a
 * short table have commas too, but no columns. undefined when none cuts anything.
 */
export function sniffDelimiter(text: string): DelimiterGuess | undefined {
  const sample = sampleOf(text);
  // A mark such as 12" makes no sense with any delimiter; only then do quotation marks count as letters.
  return bestGuess(sample, false) ?? bestGuess(sample, true);
}

const cutsOf = ({ width, agreement }: DelimiterGuess) => (width - 1) * agreement;

function bestGuess(sample: string, relaxed: boolean): DelimiterGuess | undefined {
  return delimiters
    .map((delimiter) => guessWith(sample, delimiter, relaxed))
    .filter((guess): guess is DelimiterGuess => guess !== undefined && guess.width > 1)
    .sort((a, b) => cutsOf(b) - cutsOf(a) || b.width - a.width)[0];
}
