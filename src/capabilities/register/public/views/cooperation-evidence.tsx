import type { Language } from '#kernel/language.ts';
import { Conflict, Heading } from '#ui';
import type { PublishedClaim, PublishedConflict, PublishedDocument } from '../../edition.ts';
import { Sources } from '../../evidence/sources.tsx';
import { sourceLabel, valueLabel } from '../../labels.ts';
import { properties } from '../../properties.ts';
import { conflictAnchor } from './cooperation-facts.tsx';

/** The list of contents says the headings too. */
export const evidenceWords = {
  conflicts: { id: 'Sumbernya berbeda', en: 'Where sources differ' },
  claims: { id: 'Menurut siapa', en: 'According to whom' },
  lead: {
    id: 'Setiap sumber dengan kata-kata aslinya, dan apa yang terbaca darinya. Salah ketik tidak diperbaiki.',
    en: 'Every source in its own words, which stay in the language they were written in, and what was read from them. Misspellings are not corrected.',
  },
};

const reasonOf = ({ reason, resolvedOffice }: PublishedConflict) =>
  reason === null ? undefined : `${reason}${resolvedOffice ? ` (${resolvedOffice})` : ''}`;

/** A difference between sources, for a cooperation or for a region. */
export const ConflictBetween = ({
  conflict,
  claims,
  language,
}: {
  conflict: PublishedConflict;
  claims: readonly PublishedClaim[];
  language: Language;
}) => (
  <Conflict
    language={language}
    id={conflictAnchor(conflict.id)}
    title={properties[conflict.property].words[language]}
    state={conflict.state}
    note={language === 'id' ? conflict.noteId : conflict.noteEn}
    reason={reasonOf(conflict)}
    sides={claims
      .filter(({ id }) => conflict.claimIds.includes(id))
      .map((claim) => ({
        value: valueLabel(claim, language) ?? `“${claim.asWritten}”`,
        asWritten: valueLabel(claim, language) === undefined ? undefined : claim.asWritten,
        source: sourceLabel(claim, language),
        kept: conflict.state === 'resolved' && conflict.chosenClaimId === claim.id,
      }))}
  />
);

export const Conflicts = ({ document, language }: { document: PublishedDocument; language: Language }) => (
  <>
    <Heading level={2}>{evidenceWords.conflicts[language]}</Heading>
    {document.conflicts.map((conflict) => (
      <ConflictBetween key={conflict.id} conflict={conflict} claims={document.claims} language={language} />
    ))}
  </>
);

/** Every claim, under the one who makes it. */
export const Claims = ({ document, language }: { document: PublishedDocument; language: Language }) => (
  <>
    <Heading level={2}>{evidenceWords.claims[language]}</Heading>
    <p class="govuk-body">{evidenceWords.lead[language]}</p>
    <Sources claims={document.claims} language={language} />
  </>
);
