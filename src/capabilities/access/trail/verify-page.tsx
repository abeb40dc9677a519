import type { ChainVerification } from '#audit';
import type { Language } from '#kernel/language.ts';
import { Button, formatMoment, formatNumber, Heading, SummaryList, TextInput, WarningText } from '#ui';
import { pathOf } from '../paths.ts';
import { trailWords as words } from './words.ts';

interface VerifyPageProps {
  language: Language;
  government: string;
  /** As typed; '' when none. */
  head: string;
  result: ChainVerification;
  at: Date;
}

const KeptHead = ({ language, head, result: { headAt } }: VerifyPageProps) => {
  if (head === '') return null;
  return headAt === undefined ? (
    <WarningText language={language}>{words.keptMissing[language]}</WarningText>
  ) : (
    <p class="govuk-body">{`${words.keptFound[language]} ${formatNumber(headAt, language)}.`}</p>
  );
};

const Verdict = ({ language, result: { verdict }, at }: VerifyPageProps) => {
  if (!verdict.whole)
    return (
      <>
        <Heading level={2}>{words.broken[language]}</Heading>
        <WarningText language={language}>
          {`${words.brokenAt[language]} ${formatNumber(verdict.brokenAt, language)}. ${words.brokenWhat[language]}`}
        </WarningText>
      </>
    );
  return (
    <>
      <Heading level={2}>{words.whole[language]}</Heading>
      <SummaryList
        rows={[
          { key: words.checkedEntries[language], value: formatNumber(verdict.count, language) },
          { key: words.checkedAt[language], value: formatMoment(at, language) },
          { key: words.head[language], value: <code class="jalin-code">{verdict.head}</code> },
        ]}
      />
      <Heading level={2}>{words.keep[language]}</Heading>
      <p class="govuk-body">{words.keepWhy[language]}</p>
    </>
  );
};

/** Whether one government's trail is whole, its newest hash to print and keep, and whether a kept one is still there. */
export const VerifyPage = (props: VerifyPageProps) => {
  const { language, government, head } = props;
  return (
    <>
      <Heading level={1} caption={government}>
        {words.verify[language]}
      </Heading>
      <p class="govuk-body">{words.verifyIntro[language]}</p>
      <Verdict {...props} />
      <KeptHead {...props} />
      <form action={pathOf('verifyTrail', language)} method="get">
        <TextInput
          language={language}
          id="head"
          name="head"
          label={words.kept[language]}
          hint={words.keptHint[language]}
          value={head}
          spellcheck={false}
        />
        <Button kind="secondary">{words.check[language]}</Button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={pathOf('trail', language)}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
