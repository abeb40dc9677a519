import type { Language } from '#kernel/language.ts';
import { EmptyState } from '#ui';

const words = {
  title: { id: 'Belum ada yang diterbitkan', en: 'Nothing is published yet' },
  why: {
    id: 'Kerja sama tampil di sini begitu kantor suatu daerah menerbitkannya. Ini belum berarti tidak ada kerja sama.',
    en: 'Cooperations appear here as soon as the office of a region publishes them. This does not mean that there are none.',
  },
};

/** A register that has just been set up: nobody searched for the wrong thing, nothing is there to be found. */
export const NothingPublished = ({ language }: { language: Language }) => (
  <EmptyState title={words.title[language]} why={words.why[language]} />
);
