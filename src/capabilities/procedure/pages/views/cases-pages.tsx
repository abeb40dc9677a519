import type { Language, Words } from '#kernel/language.ts';
import { Button, CardTable, EmptyState, Heading, Tag } from '#ui';
import type { Law } from '../../law/read-law.ts';

import type { ListedCase } from '../../list-cases.ts';
import { caseStatusWords, purposeWords } from '../../words.ts';

import { pageAddress } from '../addresses.ts';
import { lawOfCase } from '../law-of-case.ts';
import { caseColours, dueLabel } from './clock-words.ts';
import { missingCount } from './missing-words.ts';
import { openTitle } from './open-page.tsx';

export const casesTitle: Words = { id: 'Perkara', en: 'Cases' };

const words = {
  lead: {
    id: 'Jalan hukum setiap kerja sama, yang tenggatnya paling dekat lebih dahulu.',
    en: 'The legal way of each cooperation, the nearest deadline first.',
  },
  none: { id: 'Belum ada perkara', en: 'No case yet' },
  noneWhy: {
    id: 'Kantor ini belum membuka perkara untuk kerja sama mana pun.',
    en: 'This office has not opened a case for any cooperation yet.',
  },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  status: { id: 'Keadaan', en: 'State' },
  next: { id: 'Langkah berikutnya', en: 'Next step' },
  due: { id: 'Yang pertama habis', en: 'First to run out' },
  irregular: { id: 'tidak menurut aturan', en: 'irregular' },
} as const satisfies Record<string, Words>;

const CaseRows = ({ cases, day, law: ofOffice, language }: Omit<CasesPageProps, 'mayOpen'>) => (
  <CardTable
    columns={[words.cooperation, words.status, words.next, words.due].map((header) => ({
      header: header[language],
    }))}
    rows={cases.map((one) => {
      const law = lawOfCase(one, day, ofOffice);
      return [
        <>
          <a class="govuk-link" href={pageAddress('case', language, { code: one.code })}>
            {one.title}
          </a>
          <div class="govuk-body-s">
            {[one.code, one.purpose !== 'first' && purposeWords[one.purpose][language]]
              .concat(law.pathName(one.path)[language])
              .filter(Boolean)
              .join(' · ')}
          </div>
        </>,
        <>
          <Tag colour={caseColours[one.status]}>{caseStatusWords[one.status][language]}</Tag>
          {one.irregular > 0 && (
            <div class="govuk-body-s">{`${one.irregular} ${words.irregular[language]}`}</div>
          )}
        </>,
        <>
          {one.next.map((code) => law.stageName(code)[language]).join('; ') || '–'}
          {one.missing > 0 && <div class="govuk-body-s">{missingCount(one.missing, language)}</div>}
        </>,
        one.soonest
          ? `${law.clock(one.soonest.clock)?.name[language] ?? one.soonest.clock}: ${dueLabel(one.soonest, language)}`
          : '–',
      ];
    })}
  />
);

interface CasesPageProps {
  language: Language;
  cases: readonly ListedCase[];
  day: string;
  law: Law;
  mayOpen: boolean;
}

/** The cases of an office with what comes next and what runs out first. */
export const CasesPage = (props: CasesPageProps) => {
  const { language, cases, mayOpen } = props;
  const open = <Button href={pageAddress('open', language)}>{openTitle[language]}</Button>;
  return (
    <>
      <Heading level={1}>{casesTitle[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {cases.length === 0 ? (
        <EmptyState title={words.none[language]} why={words.noneWhy[language]} action={mayOpen && open} />
      ) : (
        <>
          {mayOpen && open}
          <CaseRows {...props} />
        </>
      )}
    </>
  );
};
