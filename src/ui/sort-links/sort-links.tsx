import type { Language, Words } from '#kernel/language.ts';

const words: Words = { id: 'Urutkan', en: 'Sort by' };

export interface SortLinksProps {
  language: Language;
  /** The orders offered, the one in use without an address to go to. */
  orders: readonly { label: string; href: string; current: boolean }[];
}

/** In which order a list stands, and the way to the other orders. */
export const SortLinks = ({ language, orders }: SortLinksProps) => (
  <nav aria-label={words[language]}>
    <p class="govuk-body-s">
      {words[language]}:{' '}
      {orders.map(({ label, href, current }, index) => (
        <span key={label}>
          {index > 0 && ' · '}
          {current ? (
            <strong aria-current="true">{label}</strong>
          ) : (
            <a class="govuk-link" href={href}>
              {label}
            </a>
          )}
        </span>
      ))}
    </p>
  </nav>
);
