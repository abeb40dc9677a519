import { addDuration, formatEdtf } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import type { Alert } from './alert.ts';
import type { DueObstacle } from './facts.ts';

/** Days before the day an obstacle is to be overcome from which it is told. */
const toldDays = 14;
/** Of a quotation: enough to know which it is. */
const quotedLetters = 120;

function quoted(quotation: string): string {
  const line = quotation.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= quotedLetters ? line : `${letters.slice(0, quotedLetters).join('').trimEnd()}…`;
}

/** "oleh Dinas Pariwisata ", or nothing while nobody is named. */
const carriedBy = (owner: string): Words =>
  owner === '' ? { id: '', en: '' } : { id: ` oleh ${owner}`, en: ` by ${owner}` };

const sentenceOf = ({ quotation, owner, due }: DueObstacle, late: boolean): Words => {
  const who = carriedBy(owner);
  return {
    id: `Kendala "${quoted(quotation)}" ${late ? 'seharusnya diatasi' : 'harus diatasi'}${who.id} sampai ${formatEdtf(due, 'id')}, dan masih terbuka.`,
    en: `The obstacle "${quoted(quotation)}" ${late ? 'was to be' : 'is to be'} overcome${who.en} by ${formatEdtf(due, 'en')}, and is still open.`,
  };
};

/** Open obstacles whose own day comes or has passed; of a cooperation, or of the region as a whole (`null`). */
export const obstacleAlerts = (
  obstacles: readonly DueObstacle[],
  cooperation: string | null,
  day: string,
): Alert[] =>
  obstacles
    .filter(({ due }) => day >= (addDuration(due, { days: -toldDays }) ?? due))
    .map((obstacle) => {
      const late = obstacle.due < day;
      return {
        key: `obstacle-due:${cooperation ?? 'region'}:${obstacle.id}:${obstacle.due}`,
        rule: 'obstacle-due' as const,
        cooperation,
        urgency: late ? ('overdue' as const) : ('soon' as const),
        sentence: sentenceOf(obstacle, late),
        certain: true,
        ground: {
          id: 'Hari yang ditetapkan kantor ketika kendala dicatat',
          en: 'The day the office set when it recorded the obstacle',
        },
        basis: [],
      };
    });
