import type { Language } from '#kernel/language.ts';
import { Heading, Tag } from '#ui';
import { type Agreement, writtenFromRight } from '../../../agreement/agreement.ts';
import type { ClauseDifference } from '../../compare-agreements.ts';
import type { Piece } from '../../compared-words.ts';
import type { Workbench } from '../../view-workbench.ts';
import { words } from '../words.ts';
import { AgreementFrame } from './agreement-frame.tsx';
import { clauseName, nameOfLanguage } from './labels.ts';

const kinds = {
  changed: words.changed,
  added: words.added,
  removed: words.takenOut,
  same: words.moved,
} as const;

const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>
    {pieces.map(({ kind, text }, at) => {
      if (kind === 'added') return <ins key={at}>{text}</ins>;
      return kind === 'removed' ? <del key={at}>{text}</del> : text;
    })}
  </>
);

interface OneProps {
  difference: ClauseDifference;
  /** The state the clause stands in. */
  agreement: Agreement;
  language: Language;
}

const One = ({ difference, agreement, language }: OneProps) => (
  <section class="jalin-clause" aria-label={clauseName(agreement, difference.id, language)}>
    <Heading level={2} size="m">
      {clauseName(agreement, difference.id, language)}
    </Heading>
    <p class="govuk-body">
      {difference.kind !== 'same' && <Tag colour="blue">{kinds[difference.kind][language]}</Tag>}{' '}
      {difference.moved && <Tag colour="purple">{words.moved[language]}</Tag>}
    </p>
    <div class="jalin-cells">
      {difference.languages.map(({ language: cell, pieces }) => (
        <div class="jalin-cell" key={cell}>
          <p class="jalin-cell__language">{nameOfLanguage(cell, language)}</p>
          <p class="jalin-text" lang={cell} dir={writtenFromRight(cell) ? 'rtl' : 'ltr'}>
            <Pieces pieces={pieces} />
          </p>
        </div>
      ))}
    </div>
  </section>
);

interface Props {
  bench: Workbench;
  language: Language;
  title: string;
  before: Agreement;
  after: Agreement;
  differences: readonly ClauseDifference[];
}

/** What is different between two states of an agreement, word by word. */
export const ComparePage = ({ bench, language, title, before, after, differences }: Props) => {
  const shown = differences.filter(({ kind, moved }) => kind !== 'same' || moved);
  return (
    <AgreementFrame bench={bench} language={language} title={title}>
      {shown.length === 0 && <p class="govuk-body">{words.same[language]}</p>}
      {shown.map((difference) => (
        <One
          key={difference.id}
          difference={difference}
          agreement={difference.kind === 'removed' ? before : after}
          language={language}
        />
      ))}
    </AgreementFrame>
  );
};
