import type { Language } from '#kernel/language.ts';
import { Conflict, Heading } from '#ui';
import type { PublishedClaim, PublishedConflict, PublishedDocument } from '../../edition.ts';
import { type PropertyName, properties } from '../../properties.ts';
import { claimAnchor, conflictAnchor } from './cooperation-facts.tsx';
import { confidenceLabel, sourceLabel, valueLabel } from './labels.ts';

const words = {
  conflicts: { id: 'Sumbernya berbeda', en: 'Where sources differ' },
  claims: { id: 'Menurut siapa', en: 'According to whom' },
  lead: {
    id: 'Setiap fakta dengan kata-kata asli sumbernya. Salah ketik tidak diperbaiki.',
    en: 'Every fact in the own words of its source, which stay in the language they were written in. Misspellings are not corrected.',
  },
  readAs: { id: 'terbaca', en: 'read as' },
  superseded: { id: 'sudah diganti', en: 'superseded' },
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

export const Conflicts = ({ document, language }: { document: PublishedDocument; language: Language }) =>
  document.conflicts.length === 0 ? null : (
    <>
      <Heading level={2}>{words.conflicts[language]}</Heading>
      {document.conflicts.map((conflict) => (
        <ConflictBetween key={conflict.id} conflict={conflict} claims={document.claims} language={language} />
      ))}
    </>
  );

/** One claim: its words, how they were read, who says it and how sure. */
export const Claim = ({ claim, language }: { claim: PublishedClaim; language: Language }) => {
  const value = valueLabel(claim, language);
  return (
    <li>
      <blockquote class="jalin-quote">
        <p class="govuk-body govuk-!-margin-bottom-1">“{claim.quote ?? claim.asWritten}”</p>
        <p class="govuk-body-s govuk-!-margin-bottom-0">
          {value !== undefined && value !== claim.asWritten && (
            <>
              {words.readAs[language]}: <strong>{value}</strong> ·{' '}
            </>
          )}
          {sourceLabel(claim, language)} · {confidenceLabel(claim, language)}
          {claim.standing === 'superseded' && ` · ${words.superseded[language]}`}
        </p>
      </blockquote>
    </li>
  );
};

/** Every claim under the fact it is about. */
export const Claims = ({ document, language }: { document: PublishedDocument; language: Language }) => {
  const byProperty = [...Map.groupBy(document.claims, ({ property }) => property)].toSorted(
    ([one], [other]) => order(one) - order(other),
  );
  if (byProperty.length === 0) return null;
  return (
    <>
      <Heading level={2}>{words.claims[language]}</Heading>
      <p class="govuk-body">{words.lead[language]}</p>
      {byProperty.map(([property, claims]) => (
        <section key={property}>
          <h3 class="govuk-heading-s govuk-!-margin-bottom-2" id={claimAnchor(property)}>
            {properties[property].words[language]}
          </h3>
          <ul class="govuk-list">
            {claims.map((claim) => (
              <Claim key={claim.id} claim={claim} language={language} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

const order = (property: PropertyName) => Object.keys(properties).indexOf(property);
