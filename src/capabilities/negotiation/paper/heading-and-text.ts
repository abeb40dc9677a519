/**
 * A text with number and heading as the workbench keeps it: the number follows from order and is not kept, the heading stands
 * apart. A first line that was the number when sent is the number still, whatever it says now.
 */
export function headingAndText(
  text: string,
  sent: { number: string; hasHeading: boolean },
): { heading: string; text: string } {
  const lines = text.split('\n');
  if (
    sent.number !== '' &&
    /\p{N}/u.test(lines[0] ?? '') &&
    (lines[0] ?? '').length <= 2 * sent.number.length + 8
  )
    lines.shift();
  const heading = sent.hasHeading ? (lines.shift() ?? '') : '';
  return { heading, text: lines.join('\n') };
}
