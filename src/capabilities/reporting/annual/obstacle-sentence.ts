import { formatEdtf } from '#kernel/edtf.ts';
import { type ListedObstacle, sideWords } from '#monitoring';
import { quoted } from './sentence.ts';
import { withPoint } from './work-parts.ts';

/** An obstacle as it was coded: who said what, of which kind, and what is done about it. */
export function obstacleSentence({ fold: { content, resolved }, codes }: ListedObstacle): string {
  if (!content) return '';
  const { source, side, mitigation, quotation } = content;
  const kinds = [
    side && sideWords[side].id.toLowerCase(),
    ...codes.map(({ name }) => name.id.toLowerCase()),
  ].filter(Boolean);
  const told = [
    `${source.office || source.title}: ${quoted(quotation)}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}.`,
    mitigation && `Penanganan: ${withPoint(mitigation)}`,
    resolved && `Teratasi${resolved.dateEdtf ? ` ${formatEdtf(resolved.dateEdtf, 'id')}` : ''}.`,
  ];
  return told.filter(Boolean).join(' ');
}
