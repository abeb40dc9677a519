import type { Language, Words } from '#kernel/language.ts';

const words = {
  source: { id: 'sumber', en: 'source' },
  conflict: { id: 'sumber berbeda', en: 'sources differ' },
  resolved: { id: 'perbedaan diputuskan', en: 'difference settled' },
  derived: { id: 'dihitung', en: 'computed' },
} as const satisfies Record<string, Words>;

export interface ClaimMarkProps {
  language: Language;
  kind: keyof typeof words;
  /** Where the claims of this fact are told. */
  href: string;
  /** Which fact, for those who hear only the link: "tanggal penandatanganan". */
  about: string;
  /** How many sources say it. */
  count?: number | undefined;
}

/** The small mark after a fact: who says so, and whether they agree. Shape and words differ, not colour alone. */
export const ClaimMark = ({ language, kind, href, about, count }: ClaimMarkProps) => (
  <a class={`jalin-claim jalin-claim--${kind}`} href={href}>
    {count !== undefined && `${count} `}
    {language === 'en' && kind === 'source' && count !== undefined && count !== 1
      ? 'sources'
      : words[kind][language]}
    <span class="govuk-visually-hidden">: {about}</span>
  </a>
);
