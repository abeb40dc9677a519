import type { Words } from '#kernel/language.ts';
import { formatDay, Heading, InsetText, SummaryList, Tag } from '#ui';
import type { SilenceEffect } from '../../case/silence.ts';
import { caseStatusWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';
import { Articles } from './articles.tsx';
import type { CasePageView } from './case-view.ts';
import { caseColours } from './clock-words.ts';
import { sentenceOf } from './day-words.ts';

export const silenceTitle: Words = { id: 'Bila diam berlanjut', en: 'If silence continues' };

const words = {
  lead: {
    id: 'Bila mulai hari ini tidak ada yang berbuat apa pun, ini yang terjadi menurut aturan.',
    en: 'If nobody did anything from today on, this is what the rules would bring about.',
  },
  about: {
    id: 'Aturan memberi batas waktu kepada yang ditunggu. Bila ia diam sampai batas itu lewat, diamnya mempunyai akibat, seperti dianggap menyetujui atau boleh dilewati. Akibat itu bukan jawaban, dan gugur bila jawabannya ternyata datang tepat waktu.',
    en: 'The rules give those who are waited for a time limit. If they are silent until it is over, their silence has an effect, such as being deemed to approve or being passed by. That effect is no answer, and falls away if an answer turns out to have come in time.',
  },
  nothing: {
    id: 'Tidak ada jangka waktu yang berjalan: diam tidak mempunyai akibat.',
    en: 'No clock is running: silence has no effect.',
  },
  waited: { id: 'Yang ditunggu', en: 'Waited for' },
  counted: { id: 'Dihitung dari', en: 'Counted from' },
  last: { id: 'Hari terakhir menjawab', en: 'Last day to answer' },
  effect: { id: 'Yang terjadi', en: 'What happens' },
  after: { id: 'Keadaan perkara sesudahnya', en: 'State of the case then' },
  next: { id: 'Langkah sesudahnya', en: 'The step after it' },
  why: { id: 'Dasar hukum', en: 'Legal basis' },
  prevent: { id: 'Catat jawaban atau langkahnya', en: 'Record the answer or the step' },
  provisional: {
    id: 'Sementara: hari libur tahun itu belum lengkap, jadi harinya dapat lebih lambat dan akibatnya belum dapat diandalkan.',
    en: 'Provisional: the days off of that year are not complete, so the day may be later and the effect cannot be relied on yet.',
  },
  back: { id: 'Kembali ke perkara', en: 'Back to the case' },
} as const satisfies Record<string, Words>;

const Effect = ({ one, page }: { one: SilenceEffect; page: CasePageView }) => {
  const { view, law, language, mayRecord } = page;
  const rule = law.clock(one.clock);
  const next = one.next.map((code) => law.stageName(code)[language]).join('; ');
  const row = (key: Words, value: preact.ComponentChild) => ({ key: key[language], value: <>{value}</> });
  const actor = law.actorName(one.stage)?.[language];
  return (
    <li class="govuk-!-margin-bottom-6">
      <Heading level={2}>{`${formatDay(one.on, language)}: ${rule?.name[language] ?? one.clock}`}</Heading>
      <SummaryList
        rows={[
          row(words.waited, [actor, law.stageName(one.stage)[language]].filter(Boolean).join(': ')),
          row(words.counted, formatDay(one.from, language)),
          row(words.last, formatDay(one.due, language)),
          row(words.effect, `${sentenceOf(rule?.effectWords[language] ?? '')}.`),
          row(
            words.after,
            <Tag colour={caseColours[one.status]}>{caseStatusWords[one.status][language]}</Tag>,
          ),
          ...(next ? [row(words.next, next)] : []),
          row(words.why, <Articles basis={law.basis(rule?.basis)} day={law.day} language={language} />),
        ]}
      />
      {one.provisional && <p class="govuk-body">{words.provisional[language]}</p>}
      {mayRecord(one.stage) && (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={pageAddress('record', language, { code: view.case.code, stage: one.stage })}
          >
            {words.prevent[language]}
            <span class="govuk-visually-hidden">{`: ${law.stageName(one.stage)[language]}`}</span>
          </a>
        </p>
      )}
    </li>
  );
};

/** What would come about, day by day, if nobody did anything more. */
export const SilencePage = (page: CasePageView) => {
  const { view, title, language } = page;
  const { code } = view.case;
  return (
    <>
      <Heading level={1} caption={`${code} · ${title}`}>
        {silenceTitle[language]}
      </Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <InsetText>{words.about[language]}</InsetText>
      {view.silence.length === 0 ? (
        <p class="govuk-body">{words.nothing[language]}</p>
      ) : (
        <ol class="govuk-list">
          {view.silence.map((one) => (
            <Effect key={`${one.clock}-${one.on}`} one={one} page={page} />
          ))}
        </ol>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={pageAddress('case', language, { code })}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
