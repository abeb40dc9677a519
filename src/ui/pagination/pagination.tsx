import type { Language, Words } from '#kernel/language.ts';
import { type Content, classes } from '../content/content.ts';
import { pagesAround } from './pages-around.ts';

const words = {
  landmark: { id: 'Halaman hasil', en: 'Pagination' },
  page: { id: 'Halaman', en: 'Page' },
  previous: { id: 'Sebelumnya', en: 'Previous' },
  next: { id: 'Berikutnya', en: 'Next' },
} as const satisfies Record<string, Words>;

/** Indonesian puts the noun first, so only English hides a word behind "Previous". */
const hiddenPage: Readonly<Record<Language, string>> = { id: '', en: ' page' };

interface Step {
  href: string;
  text?: Content;
  /** What is there, for going through a sequence of named pages. */
  label?: Content;
}

export interface PageLinksProps {
  language: Language;
  landmark?: string | undefined;
  previous?: Step | undefined;
  next?: Step | undefined;
  /** Page links in order; `null` marks a gap. */
  items?: readonly ({ number: number; href: string; current?: boolean | undefined } | null)[] | undefined;
}

const paths = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

const Arrow = ({ to }: { to: 'prev' | 'next' }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${to}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={paths[to]} />
  </svg>
);

const StepLink = ({
  to,
  step,
  language,
  block,
}: {
  to: 'prev' | 'next';
  step: Step;
  language: Language;
  block: boolean;
}) => {
  const arrowFirst = to === 'prev' || block;
  return (
    <div class={`govuk-pagination__${to}`}>
      <a class="govuk-link govuk-pagination__link" href={step.href} rel={to}>
        {arrowFirst && <Arrow to={to} />}
        <span
          class={classes(
            'govuk-pagination__link-title',
            block && !step.label && 'govuk-pagination__link-title--decorated',
          )}
        >
          {step.text ?? words[to === 'prev' ? 'previous' : 'next'][language]}
          {!step.text && hiddenPage[language] && (
            <span class="govuk-visually-hidden">{hiddenPage[language]}</span>
          )}
        </span>
        {step.label && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{step.label}</span>
          </>
        )}
        {!arrowFirst && <Arrow to={to} />}
      </a>
    </div>
  );
};

const NumberLink = ({
  number,
  href,
  current,
  language,
}: {
  number: number;
  href: string;
  current?: boolean | undefined;
  language: Language;
}) => (
  <li class={classes('govuk-pagination__item', current && 'govuk-pagination__item--current')}>
    <a
      class="govuk-link govuk-pagination__link"
      href={href}
      aria-label={`${words.page[language]} ${number}`}
      aria-current={current ? 'page' : undefined}
    >
      {number}
    </a>
  </li>
);

/** Links between pages whose addresses the caller lists. */
export const PageLinks = ({ language, landmark, previous, next, items = [] }: PageLinksProps) => {
  const block = items.length === 0;
  return (
    <nav
      class={classes('govuk-pagination', block && 'govuk-pagination--block')}
      aria-label={landmark ?? words.landmark[language]}
    >
      {previous && <StepLink to="prev" step={previous} language={language} block={block} />}
      {!block && (
        <ul class="govuk-pagination__list">
          {items.map((item, index) =>
            item ? (
              <NumberLink key={item.number} {...item} language={language} />
            ) : (
              <li class="govuk-pagination__item govuk-pagination__item--ellipsis" key={`gap-${index}`}>
                ⋯
              </li>
            ),
          )}
        </ul>
      )}
      {next && <StepLink to="next" step={next} language={language} block={block} />}
    </nav>
  );
};

export interface PaginationProps {
  language: Language;
  /** 1-based. */
  page: number;
  pages: number;
  hrefOf(page: number): string;
}

/** Pages of a list; nothing at all when there is only one. */
export const Pagination = ({ language, page, pages, hrefOf }: PaginationProps) =>
  pages <= 1 ? null : (
    <PageLinks
      language={language}
      previous={page > 1 ? { href: hrefOf(page - 1) } : undefined}
      next={page < pages ? { href: hrefOf(page + 1) } : undefined}
      items={pagesAround(page, pages).map((one) =>
        one === null ? null : { number: one, href: hrefOf(one), current: one === page },
      )}
    />
  );
