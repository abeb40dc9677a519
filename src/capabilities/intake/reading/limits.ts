/** What one file may ask of the machine. Sizes in bytes, lengths in UTF-16 units, time in milliseconds. */
export interface ReadingLimits {
  /** Size of the file as sent. */
  packedBytes: number;
  /** Sum of all parts of an .xlsx once unpacked: declared, and again as they come out. */
  unpackedBytes: number;
  entries: number;
  /** Unpacked size over packed size of one part larger than 1 MB; deflate itself can reach 1032. */
  ratio: number;
  /** Rows with something in them, over all sheets. */
  rows: number;
  columns: number;
  /** Over all sheets, merged areas counted by the cells they cover. */
  cells: number;
  /** What Excel itself allows in one cell. */
  cellCharacters: number;
  /** All text of the file together; one shared text may stand in a million cells. */
  characters: number;
  /** Time for the whole file, before the share of each row. */
  baseMilliseconds: number;
  millisecondsPerRow: number;
  /** Resident memory of the child process. */
  childBytes: number;
}

const megabyte = 1024 * 1024;

/** Measured so that a table of 20,000 rows passes, its titles, headings and notes included, and parent and child together stay within 300 MB. */
export const defaultLimits: ReadingLimits = {
  packedBytes: 5 * megabyte,
  unpackedBytes: 50 * megabyte,
  entries: 200,
  ratio: 100,
  rows: 25_000,
  columns: 200,
  cells: 500_000,
  cellCharacters: 32_767,
  characters: 20_000_000,
  baseMilliseconds: 20_000,
  millisecondsPerRow: 1,
  childBytes: 220 * megabyte,
};
