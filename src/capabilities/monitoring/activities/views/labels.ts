import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { Activity } from '../../store/activities.ts';
import { type ActivityAct, type ActivityFold, whenOf } from '../fold-activity.ts';

/** The title in the page's language, as far as there is one. */
export const titleIn = (
  { titleId, titleEn }: Pick<Activity['cooperation'], 'titleId' | 'titleEn'>,
  language: Language,
): string => (language === 'en' && titleEn ? titleEn : titleId);

const words = {
  unknown: { id: 'tanggal tidak diketahui', en: 'date not known' },
  late: { id: 'Belum dilaporkan', en: 'Not reported yet' },
} as const satisfies Record<string, Words>;

/** When, by the date where it was understood, else in the words it was written in. */
export const dateLabel = (act: ActivityAct | undefined, language: Language): string =>
  act?.dateEdtf ? formatEdtf(act.dateEdtf, language) : act?.dateWords || words.unknown[language];

export const whenLabel = (fold: ActivityFold, language: Language): string =>
  dateLabel(whenOf(fold), language);

export const lateWords = words.late;
