import type { Words } from '#kernel/language.ts';
import { Details, formatList, Heading, InsetText } from '#ui';
import type { CheckedRequirement } from '../../checklist.ts';
import { pageAddress } from '../addresses.ts';
import type { CasePageView } from './case-view.ts';
import { checklistTitle } from './checklist-page.tsx';

const words = {
  requirements: { id: 'Syarat kerja sama', en: 'Requirements' },
  met: { id: 'terpenuhi', en: 'met' },
  of: { id: 'dari', en: 'of' },
  notMet: { id: 'Tidak terpenuhi', en: 'Not met' },
  unknown: { id: 'Belum dijawab, ditunggu dari', en: 'Not answered, owed by' },
  stops: {
    id: 'Dilarang oleh aturan, sehingga perkara ini tidak dapat diteruskan:',
    en: 'The law forbids it, so this case may not go on:',
  },
  see: { id: 'Lihat siapa menyatakan apa, pada dokumen mana', en: 'See who said what, and on which paper' },
} as const satisfies Record<string, Words>;

/** Short enough to be read at once; more are folded away. */
const shownAtOnce = 4;

/** Requirements under a sentence that says how they stand. */
const Named = ({ lead, names }: { lead: string; names: readonly string[] }) => {
  const list = (
    <ul class="govuk-list govuk-list--bullet">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
  if (names.length === 0) return null;
  if (names.length > shownAtOnce) return <Details summary={`${lead} (${names.length})`}>{list}</Details>;
  return (
    <>
      <p class="govuk-body">{`${lead}:`}</p>
      {list}
    </>
  );
};

/** How the requirements stand in short, with the way to who said what of each. */
export const CaseRequirements = ({ view, law, language }: CasePageView) => {
  const { requirements } = view;
  if (requirements.length === 0) return null;
  const namesOf = (some: readonly CheckedRequirement[]) => some.map(({ verdict }) => verdict.name[language]);
  const having = (verdict: CheckedRequirement['verdict']['verdict']) =>
    requirements.filter((one) => one.verdict.verdict === verdict && !one.verdict.forbidden);
  const forbidden = requirements.filter(({ verdict }) => verdict.forbidden);
  const [unknown, notMet] = [having('unknown'), having('not-met')];
  const settled = having('met').length + having('not-applicable').length;
  return (
    <section id="requirements">
      <Heading level={2}>{words.requirements[language]}</Heading>
      {forbidden.length > 0 && (
        <InsetText>{`${words.stops[language]} ${formatList(namesOf(forbidden), language)}.`}</InsetText>
      )}
      <p class="govuk-body">{`${settled} ${words.of[language]} ${requirements.length} ${words.met[language]}.`}</p>
      <Named lead={words.notMet[language]} names={namesOf(notMet)} />
      <Named lead={`${words.unknown[language]} ${law.actor('region')[language]}`} names={namesOf(unknown)} />
      <p class="govuk-body">
        <a class="govuk-link" href={pageAddress('checklist', language, { code: view.case.code })}>
          {checklistTitle[language]}: {words.see[language]}
        </a>
      </p>
    </section>
  );
};
