import { type IRunOptions, TextRun } from 'docx';

/** A text as runs; a line feed becomes a break. */
export function textRuns(
  text: string,
  options: Omit<IRunOptions, 'text' | 'children' | 'break'> = {},
): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}
