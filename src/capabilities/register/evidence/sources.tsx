import type { Language } from '#kernel/language.ts';
import type { PublishedClaim } from '../edition.ts';
import { confidenceLabel, placeLabel, valueLabel, whoLabel } from '../labels.ts';
import { type PropertyName, properties } from '../properties.ts';
import { type Passage, type PassageReading, passagesOf, type SourcePassages } from './passages.ts';

const words = {
  superseded: { id: 'sudah diganti', en: 'superseded' },
  withdrawn: { id: 'dikeluarkan', en: 'taken out' },
  open: { id: 'Buka sumbernya', en: 'Open the source' },
};
const otherPassage = {
  id: (next: number, of: number) => `lihat juga ${next} dari ${of}`,
  en: (next: number, of: number) => `see also ${next} of ${of}`,
};

/** Where the nth passage about a fact stands on the page. */
export const claimAnchor = (property: PropertyName, nth = 1): string =>
  nth === 1 ? `claim-${property}` : `claim-${property}-${nth}`;

/** What was read, and what is to be known of it; "stated" is the rule and goes without saying. */
const One = ({ claim, quoted, language }: { claim: PublishedClaim; quoted: string; language: Language }) => {
  const part = claim.asWritten === quoted ? undefined : `“${claim.asWritten}”`;
  const value = valueLabel(claim, language);
  const remarks = [
    claim.confidence !== 'stated' && confidenceLabel(claim, language),
    claim.standing !== 'live' && words[claim.standing][language],
  ].filter(Boolean);
  return (
    <>
      {value === undefined || value === quoted ? part : <strong>{value}</strong>}
      {remarks.length > 0 && ` (${remarks.join(', ')})`}
    </>
  );
};

const Reading = ({
  reading: { property, claims, nth, of },
  quoted,
  language,
}: {
  reading: PassageReading;
  quoted: string;
  language: Language;
}) => {
  const says = claims.filter(
    (claim) => claim.value !== null || claim.asWritten !== quoted || claim.confidence !== 'stated',
  );
  const next = nth < of ? nth + 1 : 1;
  return (
    <li id={claimAnchor(property, nth)}>
      {properties[property].words[language]}
      {says.length > 0 && ': '}
      {says.map((claim, index) => (
        <span key={claim.id}>
          {index > 0 && ', '}
          <One claim={claim} quoted={quoted} language={language} />
        </span>
      ))}
      {of > 1 && (
        <>
          {' · '}
          <a class="govuk-link" href={`#${claimAnchor(property, next)}`}>
            {otherPassage[language](next, of)}
          </a>
        </>
      )}
    </li>
  );
};

const Quoted = ({ passage, language }: { passage: Passage; language: Language }) => {
  const place = placeLabel(passage.claim, language);
  return (
    <li>
      <blockquote class="jalin-quote">
        {passage.words && <p class="govuk-body govuk-!-margin-bottom-1">“{passage.words}”</p>}
        {place && <p class="govuk-body-s govuk-!-margin-bottom-1">{place}</p>}
        <ul class="jalin-readings">
          {passage.readings.map((reading) => (
            <Reading key={reading.property} reading={reading} quoted={passage.words} language={language} />
          ))}
        </ul>
      </blockquote>
    </li>
  );
};

const isWebAddress = (address: string | null) =>
  address !== null && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

const Source = ({ said: { source, passages }, language }: { said: SourcePassages; language: Language }) => (
  <section>
    <h3 class="govuk-heading-s govuk-!-margin-bottom-2">{whoLabel(source, language)}</h3>
    {isWebAddress(source.address) && (
      <p class="govuk-body-s">
        <a class="govuk-link" href={source.address ?? ''} rel="nofollow">
          {words.open[language]}
        </a>
      </p>
    )}
    <ul class="govuk-list">
      {passages.map((passage) => (
        <Quoted key={passage.claim.id} passage={passage} language={language} />
      ))}
    </ul>
  </section>
);

/** Who says what: each source once, its passages in their own words, and what each was read as. */
export const Sources = ({ claims, language }: { claims: readonly PublishedClaim[]; language: Language }) => (
  <>
    {passagesOf(claims).map((said) => (
      <Source key={said.source.id} said={said} language={language} />
    ))}
  </>
);
