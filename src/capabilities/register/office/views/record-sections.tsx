import { formatEdtf } from '#kernel/edtf.ts';
import type { Language } from '#kernel/language.ts';
import { formatMoney } from '#kernel/money.ts';
import { countryName, languageName } from '#reference';
import { CardTable, type Cell, Conflict, formatBytes, SummaryList, Tag, Timeline } from '#ui';
import { claimLabel, evidenceLabel } from '../../labels.ts';
import { properties } from '../../properties.ts';
import type { Claim, Conflict as ConflictRow, Instrument, RecordedAct } from '../../store/rows.ts';
import type { OfficeRecord } from '../../view-office-record.ts';
import { actWords, instrumentWords, organisationKindWords, partyRoleWords, sideWords } from '../../words.ts';
import { officeAddress } from '../addresses.ts';

/** What the sections of a record's page need: the record, and whether the reader may change it. */
export interface SectionProps {
  record: OfficeRecord;
  language: Language;
  /** The reader may change the facts. */
  mayWrite: boolean;
  /** The reader keeps the register: publishes, merges, removes, reviews. */
  mayKeep: boolean;
  mayDecide: boolean;
  /** The reader reports for an agency: the other pages of the office are closed to them. */
  isReporter: boolean;
}

const words = {
  takeOut: { id: 'Keluarkan', en: 'Take out' },
  withdrawn: { id: 'dikeluarkan', en: 'taken out' },
  outweighed: { id: 'tidak dihitung: sumbernya kalah', en: 'not counted: its source lost' },
  undated: { id: 'tanggal tidak disebut', en: 'no date given' },
  name: { id: 'Nama', en: 'Name' },
  role: { id: 'Peran', en: 'Role' },
  country: { id: 'Negara', en: 'Country' },
  act: { id: 'Tindakan', en: 'Action' },
  asWritten: { id: 'tertulis', en: 'as written' },
  numberOurs: { id: 'Nomor kita', en: 'Our number' },
  numberPartner: { id: 'Nomor mitra', en: 'Partner’s number' },
  signed: { id: 'Ditandatangani', en: 'Signed' },
  until: { id: 'Berlaku sampai', en: 'Valid until' },
  versions: { id: 'Bahasa dan berkas', en: 'Languages and papers' },
  noPaper: { id: 'belum ada berkas', en: 'no paper yet' },
  heldBy: { id: 'disimpan', en: 'kept by' },
  addPaper: { id: 'Tambah bahasa atau berkas', en: 'Add a language or paper' },
  purpose: { id: 'Untuk apa', en: 'Purpose' },
  amount: { id: 'Jumlah', en: 'Amount' },
  dated: { id: 'Per tanggal', en: 'As of' },
  decide: { id: 'Putuskan perbedaan ini', en: 'Decide this conflict' },
  see: { id: 'Lihat keputusannya', en: 'See the decision' },
} as const;

const TakeOut = ({
  record,
  language,
  detail,
  about,
}: Pick<SectionProps, 'record' | 'language'> & { detail: string; about: string }) => (
  <a
    class="govuk-link"
    href={officeAddress('withdrawDetail', language, { code: record.cooperation.code, detail })}
  >
    {words.takeOut[language]}
    <span class="govuk-visually-hidden"> {about}</span>
  </a>
);

const actLabel = (act: RecordedAct, language: Language) => {
  const instrument = act.instrument && instrumentWords[act.instrument]?.[language];
  return instrument ? `${actWords[act.kind][language]}: ${instrument}` : actWords[act.kind][language];
};

/** The acts that make the status; withdrawn ones stay visible with their reason. */
export const Acts = ({ record, language, mayWrite }: SectionProps) => (
  <Timeline
    entries={record.acts.map((act) => ({
      title: (
        <>
          {actLabel(act, language)}{' '}
          {act.withdrawn && (
            <Tag colour="grey">
              {(act.withdrawnBecause === null ? words.outweighed : words.withdrawn)[language]}
            </Tag>
          )}
        </>
      ),
      datetime: act.legalDate ?? undefined,
      when: act.legalDate ? formatEdtf(act.legalDate, language) : words.undated[language],
      children: (
        <>
          {act.asWritten && <p class="govuk-body-s">“{act.asWritten}”</p>}
          {act.withdrawnBecause && <p class="govuk-body-s">{act.withdrawnBecause}</p>}
          {mayWrite && !act.withdrawn && (
            <p class="govuk-body-s">
              <TakeOut
                record={record}
                language={language}
                detail={`act-${act.id}`}
                about={actLabel(act, language)}
              />
            </p>
          )}
        </>
      ),
    }))}
  />
);

export const Parties = ({ record, language, mayWrite, isReporter }: SectionProps) => (
  <CardTable
    columns={[words.name, words.role, words.country, ...(mayWrite ? [words.act] : [])].map((header) => ({
      header: header[language],
    }))}
    rows={record.parties.map((party): Cell[] => [
      <>
        {isReporter ? (
          party.name
        ) : (
          <a class="govuk-link" href={officeAddress('organisation', language, { organisation: party.slug })}>
            {party.name}
          </a>
        )}
        {party.parentName && ` (${party.parentName})`}
        <br />
        <span class="govuk-body-s">
          {organisationKindWords[party.kind][language]}
          {party.asWritten !== party.name && `, ${words.asWritten[language]}: “${party.asWritten}”`}
        </span>
      </>,
      `${partyRoleWords[party.role][language]} (${sideWords[party.side][language].toLowerCase()})`,
      party.country ? countryName(party.country, language) : '–',
      ...(mayWrite
        ? [
            <TakeOut
              key="out"
              record={record}
              language={language}
              detail={`party-${party.id}`}
              about={party.name}
            />,
          ]
        : []),
    ])}
  />
);

const Versions = ({
  record,
  instrument,
  language,
}: {
  record: OfficeRecord;
  instrument: Instrument;
  language: Language;
}) => (
  <ul class="govuk-list">
    {instrument.versions.map((version) => (
      <li key={version.id}>
        {languageName(version.language, language)}:{' '}
        {version.documentSha256 ? (
          <a
            class="govuk-link"
            href={officeAddress('paper', language, { code: record.cooperation.code, paper: version.id })}
          >
            {version.documentName}{' '}
            {version.documentBytes !== null && `(${formatBytes(version.documentBytes, language)})`}
          </a>
        ) : (
          words.noPaper[language]
        )}
        {version.heldBy && `, ${words.heldBy[language]}: ${version.heldBy}`}
      </li>
    ))}
  </ul>
);

export const Instruments = ({ record, language, mayWrite }: SectionProps) => {
  const { code } = record.cooperation;
  return (
    <>
      {record.instruments.map((instrument) => {
        const kind = instrumentWords[instrument.kind]?.[language] ?? instrument.kind;
        const signed = [instrument.signed && formatEdtf(instrument.signed, language), instrument.signedPlace];
        return (
          <SummaryList
            key={instrument.id}
            card={{
              title: kind,
              level: 3,
              actions: mayWrite
                ? [
                    {
                      href: officeAddress('attachPaper', language, { code, instrument: instrument.id }),
                      text: words.addPaper[language],
                    },
                    {
                      href: officeAddress('withdrawDetail', language, {
                        code,
                        detail: `instrument-${instrument.id}`,
                      }),
                      text: words.takeOut[language],
                    },
                  ]
                : [],
            }}
            rows={[
              { key: words.numberOurs[language], value: instrument.numberOurs ?? '–' },
              { key: words.numberPartner[language], value: instrument.numberPartner ?? '–' },
              { key: words.signed[language], value: signed.filter(Boolean).join(', ') || '–' },
              {
                key: words.until[language],
                value: instrument.validUntil ? formatEdtf(instrument.validUntil, language) : '–',
              },
              {
                key: words.versions[language],
                value: <Versions record={record} instrument={instrument} language={language} />,
              },
            ]}
          />
        );
      })}
    </>
  );
};

export const MoneyTable = ({ record, language, mayWrite }: SectionProps) => (
  <CardTable
    columns={[words.purpose, words.amount, words.dated, ...(mayWrite ? [words.act] : [])].map((header) => ({
      header: header[language],
    }))}
    rows={record.money.map((money): Cell[] => [
      money.purpose,
      formatMoney({ amount: money.amount, currency: money.currency }, language),
      money.dated ? formatEdtf(money.dated, language) : '–',
      ...(mayWrite
        ? [
            <TakeOut
              key="out"
              record={record}
              language={language}
              detail={`money-${money.id}`}
              about={money.purpose}
            />,
          ]
        : []),
    ])}
  />
);

const sideOf = (claim: Claim, conflict: ConflictRow, language: Language) => ({
  value: claimLabel(claim, language),
  asWritten: claim.quote || claim.asWritten || undefined,
  source: evidenceLabel(claim, language),
  kept: conflict.chosenClaimId === claim.id,
});

/** One conflict with its sides, for the record's page and for the page where it is decided. */
export const ConflictOf = ({
  conflict,
  claims,
  language,
  link,
}: {
  conflict: ConflictRow;
  claims: readonly Claim[];
  language: Language;
  /** Words of the link to its own page; none on that page. */
  link?: 'decide' | 'see' | undefined;
}) => (
  <Conflict
    language={language}
    id={`conflict-${conflict.id}`}
    title={properties[conflict.property].words[language]}
    state={conflict.state}
    note={(language === 'id' ? conflict.noteId : conflict.noteEn) ?? undefined}
    sides={claims
      .filter(({ id }) => conflict.claimIds.includes(id))
      .map((claim) => sideOf(claim, conflict, language))}
    reason={conflict.reason && `${conflict.reason} (${conflict.resolvedOffice ?? ''})`}
  >
    {link && (
      <p class="govuk-body">
        <a class="govuk-link" href={officeAddress('conflict', language, { conflict: conflict.id })}>
          {words[link][language]}
          <span class="govuk-visually-hidden">: {properties[conflict.property].words[language]}</span>
        </a>
      </p>
    )}
  </Conflict>
);
