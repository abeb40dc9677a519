import type { ComponentChildren } from 'preact';
import type { Language } from '#kernel/language.ts';
import { Heading, Tag } from '#ui';
import { shortCode } from '../../../agreement/fingerprint.ts';
import { negotiationAddress, pathOf, recordAddress } from '../../../paths.ts';
import { openOnes } from '../../check-agreement.ts';
import type { Workbench } from '../../view-workbench.ts';
import { kindWords, words } from '../words.ts';
import { titleOf } from './labels.ts';

export type Tab = 'agreement' | 'head' | 'findings' | 'versions' | 'review';

const tabs = [
  ['agreement', words.editor],
  ['head', words.head],
  ['findings', words.findings],
  ['versions', words.versions],
  ['review', words.review],
] as const;

interface Props {
  bench: Workbench;
  language: Language;
  /** The page that is shown; undefined on a page below one of them. */
  tab?: Tab;
  title?: string;
  children: ComponentChildren;
}

const Places = ({ bench, language, tab }: Omit<Props, 'children'>) => (
  <nav class="jalin-agreement__places" aria-label={words.agreement[language]}>
    <ul>
      {tabs.map(([name, label]) => (
        <li key={name}>
          <a
            class="govuk-link"
            href={pathOf(name, language, { agreement: bench.file.id })}
            aria-current={name === tab ? 'page' : undefined}
          >
            {label[language]}
            {name === 'findings' && (
              <>
                {' '}
                <span data-jalin-open-findings="">{`(${openOnes(bench.findings).length})`}</span>
              </>
            )}
          </a>
        </li>
      ))}
      {bench.may.seeRemarks && (
        <li>
          <a class="govuk-link" href={negotiationAddress(bench.file.id, language)}>
            {words.negotiation[language]}
          </a>
        </li>
      )}
    </ul>
  </nav>
);

/** What every page of one agreement begins with: its name, whether it is ready, its fingerprint and its other pages. */
export const AgreementFrame = ({ bench, language, tab, title, children }: Props) => {
  const { file, readiness, fingerprint } = bench;
  return (
    <>
      <Heading
        level={1}
        caption={`${kindWords[file.kind][language]}${title ? `: ${titleOf(file.agreement, language)}` : ''}`}
      >
        {title ?? titleOf(file.agreement, language)}
      </Heading>
      <p class="govuk-body">
        <Tag colour={readiness.ready ? 'green' : 'grey'}>
          {(readiness.ready ? words.ready : words.notReady)[language]}
        </Tag>
        {` ${words.fingerprint[language]} `}
        <code>{shortCode(fingerprint)}</code>
        {file.cooperation && (
          <>
            {'. '}
            <a class="govuk-link" href={recordAddress(file.cooperation.code, language)}>
              {file.cooperation.code}
            </a>
          </>
        )}
      </p>
      <Places bench={bench} language={language} {...(tab && { tab })} />
      {children}
    </>
  );
};
