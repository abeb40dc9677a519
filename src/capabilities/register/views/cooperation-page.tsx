import { formatEdtf } from '#kernel/edtf.ts';
import type { Language } from '#kernel/language.ts';
import { countryName, fieldWords, findRegion, kindWords } from '#reference';
import type { PublishedClaim, PublishedConflict, PublishedDocument } from '../edition.ts';
import { properties } from '../properties.ts';
import {
  activityStatusWords,
  actWords,
  confidenceWords,
  instrumentWords,
  legalStatusWords,
  partyRoleWords,
  sourceKindWords,
  statusWords,
} from '../words.ts';

const words = {
  code: { id: 'Kode', en: 'Code' },
  stage: { id: 'Tahap', en: 'Stage' },
  legal: { id: 'Kedudukan naskah', en: 'Instrument' },
  activity: { id: 'Kegiatan', en: 'Activity' },
  evidence: { id: 'Bukti terakhir', en: 'Newest evidence' },
  region: { id: 'Daerah', en: 'Region' },
  kind: { id: 'Bentuk', en: 'Kind' },
  what: { id: 'Kerja sama yang dilakukan', en: 'What is done' },
  fields: { id: 'Bidang', en: 'Fields' },
  period: { id: 'Periode', en: 'Period' },
  asWritten: { id: 'tertulis', en: 'as written' },
  parties: { id: 'Para pihak', en: 'Parties' },
  instruments: { id: 'Naskah', en: 'Instruments' },
  events: { id: 'Yang terjadi', en: 'What happened' },
  undated: { id: 'tanggal tidak disebut', en: 'no date given' },
  conflicts: { id: 'Sumbernya berbeda', en: 'Where sources differ' },
  open: { id: 'Belum diselesaikan', en: 'Not resolved' },
  resolved: { id: 'Diselesaikan', en: 'Resolved' },
  because: { id: 'Alasan', en: 'Reason' },
  claims: { id: 'Menurut siapa', en: 'According to whom' },
  value: { id: 'Terbaca', en: 'Read as' },
  source: { id: 'Sumber', en: 'Source' },
  onlyIndonesian: { id: '', en: 'Only available in Indonesian.' },
  said: { id: 'Fakta', en: 'Fact' },
  noFollowUp: { id: 'tidak ada', en: 'none' },
  named: { id: 'disebut', en: 'named' },
  notListed: { id: 'tidak ada dalam daftar', en: 'not on the list' },
};

const locatorWords: Record<string, Record<Language, string>> = {
  row: { id: 'baris', en: 'row' },
  column: { id: 'kolom', en: 'column' },
  sheet: { id: 'lembar', en: 'sheet' },
  page: { id: 'halaman', en: 'page' },
};

const sourceText = (claim: PublishedClaim, language: Language) =>
  [
    `${sourceKindWords[claim.source.kind][language]}: ${claim.source.title}`,
    claim.source.office,
    claim.source.dated && formatEdtf(claim.source.dated, language),
    ...Object.entries(claim.locator).map(
      ([key, value]) => `${locatorWords[key]?.[language] ?? key} ${value}`,
    ),
  ]
    .filter(Boolean)
    .join(', ');

const valueText = (claim: Pick<PublishedClaim, 'property' | 'value'>, language: Language) => {
  const { property, value } = claim;
  if (value === null) return '–';
  if (property === 'start' || property === 'end') return formatEdtf(value, language);
  if (property === 'status') return statusWords[value as keyof typeof statusWords]?.[language] ?? value;
  if (property === 'kind') return kindWords(value)[language];
  if (property === 'follow-up' && value === 'none') return words.noFollowUp[language];
  if (property === 'existence') return (value === 'named' ? words.named : words.notListed)[language];
  if (property === 'region') return findRegion(value)?.name ?? value;
  return value;
};

const Conflict = ({
  conflict,
  claims,
  language,
}: {
  conflict: PublishedConflict;
  claims: PublishedClaim[];
  language: Language;
}) => (
  <section class="jalin-conflict">
    <h3 class="govuk-heading-s">
      {`${properties[conflict.property].words[language]}: ${words[conflict.state][language].toLowerCase()}`}
    </h3>
    {(language === 'id' ? conflict.noteId : conflict.noteEn) && (
      <p class="govuk-body">{language === 'id' ? conflict.noteId : conflict.noteEn}</p>
    )}
    <ul class="govuk-list govuk-list--bullet">
      {claims
        .filter((claim) => conflict.claimIds.includes(claim.id))
        .map((claim) => (
          <li key={claim.id}>
            <strong>{valueText(claim, language)}</strong> “{claim.asWritten}” ({sourceText(claim, language)})
          </li>
        ))}
    </ul>
    {conflict.state === 'resolved' && (
      <p class="govuk-body">{`${words.because[language]}: ${conflict.reason ?? ''} (${conflict.resolvedOffice ?? ''})`}</p>
    )}
  </section>
);

const Facts = ({ document, language }: { document: PublishedDocument; language: Language }) => {
  const { cooperation: c } = document;
  const status = statusWords[c.status as keyof typeof statusWords];
  const period = [c.start, c.end].some(Boolean)
    ? [c.start, c.end].map((date) => (date ? formatEdtf(date, language) : '…')).join(' – ')
    : '–';
  const rows: [string, string][] = [
    [words.stage[language], status?.[language] ?? c.status],
    [
      words.legal[language],
      legalStatusWords[c.legalStatus as keyof typeof legalStatusWords]?.[language] ?? '',
    ],
    [
      words.activity[language],
      activityStatusWords[c.activityStatus as keyof typeof activityStatusWords]?.[language] ?? '',
    ],
    [words.evidence[language], c.lastEvidence ? formatEdtf(c.lastEvidence, language) : '–'],
    [words.region[language], findRegion(c.regionCode)?.name ?? c.regionCode],
    [words.kind[language], kindWords(c.kind)[language]],
    [words.what[language], c.activity ?? '–'],
    [
      words.fields[language],
      c.fields.map((field) => fieldWords(field)?.[language] ?? field).join(', ') || '–',
    ],
    [
      words.period[language],
      c.periodWords ? `${period} (${words.asWritten[language]}: “${c.periodWords}”)` : period,
    ],
    [words.code[language], document.code],
  ];
  return (
    <dl class="govuk-summary-list">
      {rows.map(([key, value]) => (
        <div class="govuk-summary-list__row" key={key}>
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Parties = ({ document, language }: { document: PublishedDocument; language: Language }) => (
  <ul class="govuk-list govuk-list--bullet">
    {document.parties.map((party) => (
      <li key={party.slug}>
        <strong>{party.name}</strong>
        {party.parentName && ` (${party.parentName})`}
        {` – ${partyRoleWords[party.role][language]}`}
        {party.country && party.country !== 'ID' && `, ${countryName(party.country, language)}`}
        {party.asWritten !== party.name && ` (${words.asWritten[language]}: “${party.asWritten}”)`}
      </li>
    ))}
  </ul>
);

const Claims = ({ document, language }: { document: PublishedDocument; language: Language }) => (
  <table class="govuk-table">
    <caption class="govuk-table__caption govuk-table__caption--m">{words.claims[language]}</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {[words.said, words.value, words.asWritten, words.source].map((word) => (
          <th scope="col" class="govuk-table__header" key={word.id}>
            {word[language]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {document.claims.map((claim) => (
        <tr class="govuk-table__row" key={claim.id}>
          <th scope="row" class="govuk-table__header">
            {properties[claim.property].words[language]}
          </th>
          <td class="govuk-table__cell">{valueText(claim, language)}</td>
          <td class="govuk-table__cell">“{claim.quote ?? claim.asWritten}”</td>
          <td class="govuk-table__cell">{`${sourceText(claim, language)} – ${confidenceWords[claim.confidence][language]}`}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Everything published of one cooperation: what, who, when, according to whom, and where sources differ. */
export const CooperationPage = ({
  document,
  language,
}: {
  document: PublishedDocument;
  language: Language;
}) => {
  const { cooperation: c } = document;
  const title = language === 'en' ? (c.titleEn ?? c.titleId) : c.titleId;
  return (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <Facts document={document} language={language} />
      {document.conflicts.length > 0 && <h2 class="govuk-heading-m">{words.conflicts[language]}</h2>}
      {document.conflicts.map((conflict) => (
        <Conflict key={conflict.id} conflict={conflict} claims={document.claims} language={language} />
      ))}
      <h2 class="govuk-heading-m">{words.parties[language]}</h2>
      <Parties document={document} language={language} />
      {document.instruments.length > 0 && <h2 class="govuk-heading-m">{words.instruments[language]}</h2>}
      <ul class="govuk-list govuk-list--bullet">
        {document.instruments.map((instrument) => (
          <li key={instrument.asWritten}>
            {instrumentWords[instrument.kind]?.[language] ?? instrument.kind}
            {instrument.signed && `, ${formatEdtf(instrument.signed, language)}`}
          </li>
        ))}
      </ul>
      {document.acts.length > 0 && <h2 class="govuk-heading-m">{words.events[language]}</h2>}
      <ol class="govuk-list">
        {document.acts.map((act) => (
          <li key={`${act.kind}${act.legalDate}`}>
            <strong>{act.legalDate ? formatEdtf(act.legalDate, language) : words.undated[language]}</strong>
            {`: ${actWords[act.kind as keyof typeof actWords]?.[language] ?? act.kind} – “${act.asWritten}”`}
          </li>
        ))}
      </ol>
      {/* A wide table scrolls by itself on a phone, also by keyboard. */}
      <section tabindex={0} aria-label={words.claims[language]} class="jalin-scroll">
        <Claims document={document} language={language} />
      </section>
    </>
  );
};
