import type { Words } from '#kernel/language.ts';
import { formatDay, Heading, InsetText, Tag } from '#ui';
import { caseStatusWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';
import type { CasePageView } from './case-view.ts';
import { caseColours } from './clock-words.ts';

export const silenceTitle: Words = { id: 'Bila diam berlanjut', en: 'If silence continues' };

const words = {
  lead: {
    id: 'Bila mulai hari ini tidak ada yang berbuat apa pun, ini yang terjadi menurut aturan.',
    en: 'If nobody did anything from today on, this is what the rules would bring about.',
  },
  nothing: {
    id: 'Tidak ada jangka waktu yang berjalan: diam tidak mempunyai akibat.',
    en: 'No clock is running: silence has no effect.',
  },
  after: { id: 'Lalu', en: 'Then' },
  provisional: {
    id: 'Sementara: hari libur tahun itu belum lengkap, jadi harinya dapat lebih lambat.',
    en: 'Provisional: the days off of that year are not complete, so the day may be later.',
  },
} as const satisfies Record<string, Words>;

const SilenceSteps = ({ view, law, language }: CasePageView) => (
  <ol class="govuk-list govuk-list--number">
    {view.silence.map((one, index) => {
      const rule = law.clock(one.clock);
      const next = one.next.map((code) => law.stageName(code)[language]).join('; ');
      return (
        <li key={index}>
          <strong>{formatDay(one.on, language)}</strong>: {rule?.name[language] ?? one.clock}.{' '}
          {rule?.effectWords[language]}{' '}
          <Tag colour={caseColours[one.status]}>{caseStatusWords[one.status][language]}</Tag>{' '}
          {next && `${words.after[language]}: ${next}.`} {one.provisional && words.provisional[language]}
        </li>
      );
    })}
  </ol>
);

/** What would come about, day by day, if nobody did anything more. */
export const SilencePage = (props: CasePageView) => {
  const { view, title, language } = props;
  const code = view.case.code;
  return (
    <>
      <Heading level={1} caption={`${code} · ${title}`}>
        {silenceTitle[language]}
      </Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {view.silence.length === 0 ? (
        <InsetText>{words.nothing[language]}</InsetText>
      ) : (
        <SilenceSteps {...props} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={pageAddress('case', language, { code })}>
          {title}
        </a>
      </p>
    </>
  );
};
