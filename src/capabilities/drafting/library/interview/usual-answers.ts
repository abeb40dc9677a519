import type { Words } from '#kernel/language.ts';
import { fields } from '#reference';

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The government affairs a region may cooperate in, as areas of a text in both languages. */
export const usualFields: readonly Words[] = fields.map(({ name }) => ({
  id: small(name.id),
  en: small(name.en),
}));

/** Forms of activity most texts name, in both languages. */
export const usualForms: readonly Words[] = [
  { id: 'pertukaran informasi dan pengalaman', en: 'exchange of information and experience' },
  { id: 'kunjungan pejabat dan tenaga ahli', en: 'visits of officials and experts' },
  { id: 'pendidikan, pelatihan, dan magang', en: 'education, training and internships' },
  { id: 'pertukaran pelajar dan pemuda', en: 'exchange of students and youth' },
  { id: 'penelitian dan pengembangan bersama', en: 'joint research and development' },
  { id: 'bantuan teknis', en: 'technical assistance' },
  { id: 'pertukaran seni dan budaya', en: 'exchange of arts and culture' },
  { id: 'promosi dagang dan wisata', en: 'promotion of trade and tourism' },
  { id: 'seminar, lokakarya, dan pameran', en: 'seminars, workshops and exhibitions' },
];

/** Questions for which usual answers can be ticked. */
export const usualAnswers: Readonly<Record<string, readonly Words[]>> = {
  fields: usualFields,
  forms: usualForms,
};
