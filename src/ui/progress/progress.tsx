import type { Language, Words } from '#kernel/language.ts';
import type { Content } from '../content/content.ts';
import { formatNumber, formatPercent } from '../format.ts';

const words = {
  of: { id: 'dari', en: 'of' },
  working: { id: 'Sedang dikerjakan', en: 'Working' },
  check: { id: 'Periksa sekarang', en: 'Check now' },
} as const satisfies Record<string, Words>;

const again = (seconds: number): Words => ({
  id: `Halaman ini memeriksa lagi sendiri setiap ${seconds} detik; boleh ditutup, pekerjaan tetap berjalan.`,
  en: `This page checks again by itself every ${seconds} seconds; you may close it, the work goes on.`,
});

export interface ProgressProps {
  language: Language;
  id: string;
  label: Content;
  /** Steps done and in all; without them nobody knows how long it takes. */
  done?: number | undefined;
  total?: number | undefined;
  /** From 0 to 1, where nobody can count the steps in all. */
  share?: number | undefined;
  /** What is being counted: "baris". */
  unit?: string | undefined;
  /** Seconds of the page's own refresh (`refreshAfter` of the page reply), told in words. */
  refreshAfter?: number | undefined;
  /** This page's own address. */
  href?: string | undefined;
}

function howFar({ language, done, total, share, unit = '' }: ProgressProps): string {
  if (done !== undefined && total !== undefined)
    return `${formatNumber(done, language)} ${words.of[language]} ${formatNumber(total, language)} ${unit}`.trim();
  return share === undefined ? words.working[language] : formatPercent(share, language);
}

/** Work that outlasts a request. Needs no JavaScript: the page asks again by itself, or by the link. */
export const Progress = (props: ProgressProps) => {
  const { language, id, label, done, total, share, refreshAfter, href } = props;
  const counted = done !== undefined && total !== undefined;
  return (
    <div class="jalin-progress">
      <label class="govuk-label govuk-label--s" for={id}>
        {label}
      </label>
      <progress id={id} value={counted ? done : share} max={counted ? Math.max(total, 1) : undefined}>
        {words.working[language]}
      </progress>
      <p class="govuk-body-s" role="status">
        {howFar(props)}
      </p>
      {(refreshAfter || href) && (
        <p class="govuk-body-s jalin-progress__again">
          {refreshAfter && <>{again(refreshAfter)[language]} </>}
          {href && (
            <a class="govuk-link" href={href}>
              {words.check[language]}
            </a>
          )}
        </p>
      )}
    </div>
  );
};
