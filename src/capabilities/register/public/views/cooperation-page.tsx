import type { VNode } from 'preact';
import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { formatMoney } from '#kernel/money.ts';
import { countryName, languageName } from '#reference';
import { CardTable, Columns, formatMoment, Heading, PageContents, Timeline } from '#ui';
import type { PublishedDocument } from '../../edition.ts';
import { regionLabel } from '../../labels.ts';
import { actWords, instrumentWords, partyRoleWords } from '../../words.ts';
import { addressOf } from '../addresses.ts';
import type { CooperationView } from '../view-cooperation.ts';
import { Citation, citationTitle, PublishedHistory, type PublishedPlace } from './cooperation-citation.tsx';
import { Claims, Conflicts, evidenceWords } from './cooperation-evidence.tsx';
import { Facts } from './cooperation-facts.tsx';
import { OnlyIndonesian } from './cooperation-row.tsx';

const words = {
  parties: { id: 'Siapa saja', en: 'Who takes part' },
  name: { id: 'Nama', en: 'Name' },
  role: { id: 'Peran', en: 'Role' },
  from: { id: 'Dari', en: 'From' },
  asWritten: { id: 'Tertulis', en: 'As written' },
  papers: { id: 'Naskah', en: 'Papers' },
  paper: { id: 'Naskah', en: 'Paper' },
  number: { id: 'Nomor', en: 'Number' },
  signed: { id: 'Ditandatangani', en: 'Signed' },
  valid: { id: 'Berlaku', en: 'Valid' },
  languages: { id: 'Bahasa', en: 'Languages' },
  money: { id: 'Nilai', en: 'Money' },
  purpose: { id: 'Untuk', en: 'For' },
  amount: { id: 'Jumlah', en: 'Amount' },
  dated: { id: 'Per', en: 'As of' },
  events: { id: 'Yang terjadi', en: 'What happened' },
  undated: { id: 'tanggal tidak disebut', en: 'no date given' },
} satisfies Record<string, Words>;

interface Props {
  document: PublishedDocument;
  language: Language;
}

const wherefrom = (party: PublishedDocument['parties'][number], language: Language) =>
  [
    party.parentName,
    party.regionCode && regionLabel(party.regionCode),
    party.country && party.country !== 'ID' && countryName(party.country, language),
  ]
    .filter(Boolean)
    .join(', ');

const Parties = ({ document, language }: Props) => (
  <CardTable
    caption={words.parties[language]}
    captionSize="m"
    firstCellIsHeader
    columns={[words.name, words.role, words.from, words.asWritten].map((word) => ({
      header: word[language],
    }))}
    rows={document.parties.map((party) => [
      <a class="govuk-link" href={addressOf('organisations', language, party.slug)} key={party.slug}>
        {party.name}
      </a>,
      partyRoleWords[party.role][language],
      wherefrom(party, language) || '–',
      party.asWritten === party.name ? '–' : `“${party.asWritten}”`,
    ])}
  />
);

const between = (from: string | null, until: string | null, language: Language) =>
  from || until ? [from, until].map((date) => (date ? formatEdtf(date, language) : '…')).join(' – ') : '–';

const Papers = ({ document, language }: Props) => (
  <CardTable
    caption={words.papers[language]}
    captionSize="m"
    firstCellIsHeader
    columns={[words.paper, words.number, words.signed, words.valid, words.languages].map((word) => ({
      header: word[language],
    }))}
    rows={document.instruments.map((paper) => [
      instrumentWords[paper.kind]?.[language] ?? paper.kind,
      [paper.numberOurs, paper.numberPartner].filter(Boolean).join(' / ') || '–',
      [paper.signed && formatEdtf(paper.signed, language), paper.signedPlace].filter(Boolean).join(', ') ||
        '–',
      between(paper.validFrom, paper.validUntil, language),
      paper.versions.map((version) => languageName(version.language, language)).join(', ') || '–',
    ])}
  />
);

const Money = ({ document, language }: Props) => (
  <CardTable
    caption={words.money[language]}
    captionSize="m"
    firstCellIsHeader
    columns={[
      { header: words.purpose[language] },
      { header: words.amount[language], numeric: true },
      { header: words.dated[language] },
    ]}
    rows={document.money.map(({ purpose, amount, currency, dated }) => [
      purpose,
      formatMoney({ amount, currency }, language),
      dated ? formatEdtf(dated, language) : '–',
    ])}
  />
);

const Events = ({ document, language }: Props) => (
  <>
    <Heading level={2}>{words.events[language]}</Heading>
    <Timeline
      entries={document.acts.map((act) => ({
        title: actWords[act.kind as keyof typeof actWords]?.[language] ?? act.kind,
        datetime: act.legalDate ?? undefined,
        when: act.legalDate ? formatEdtf(act.legalDate, language) : words.undated[language],
        state: act.kind === 'planned' ? 'planned' : 'done',
        children: <p class="govuk-body-s">“{act.asWritten}”</p>,
      }))}
    />
  </>
);

interface PagePart {
  id: string;
  title: Words;
  /** Whether there is anything to say. */
  stands: (document: PublishedDocument) => boolean;
  Part: (props: Props) => VNode;
}

const parts: readonly PagePart[] = [
  {
    id: 'conflicts',
    title: evidenceWords.conflicts,
    stands: ({ conflicts }) => conflicts.length > 0,
    Part: Conflicts,
  },
  { id: 'parties', title: words.parties, stands: () => true, Part: Parties },
  {
    id: 'papers',
    title: words.papers,
    stands: ({ instruments }) => instruments.length > 0,
    Part: Papers,
  },
  { id: 'money', title: words.money, stands: ({ money }) => money.length > 0, Part: Money },
  { id: 'events', title: words.events, stands: ({ acts }) => acts.length > 0, Part: Events },
  { id: 'claims', title: evidenceWords.claims, stands: ({ claims }) => claims.length > 0, Part: Claims },
];

const latest = {
  id: (moment: string) => `Terakhir diperbarui ${moment}`,
  en: (moment: string) => `Last updated ${moment}`,
};

const Title = ({ document, language }: Props) => {
  const { titleId, titleEn, updatedAt } = document.cooperation;
  const foreignTitle = language === 'en' && titleEn === null;
  return (
    <>
      <Heading level={1}>
        <span lang={foreignTitle ? 'id' : undefined}>
          {language === 'en' ? (titleEn ?? titleId) : titleId}
        </span>
      </Heading>
      {foreignTitle && (
        <p class="govuk-body">
          <OnlyIndonesian language={language} />
        </p>
      )}
      <p class="govuk-body-s">
        {`${document.code} · ${latest[language](formatMoment(new Date(updatedAt), language))}`}
      </p>
    </>
  );
};

/** Everything published of one cooperation: what, who, when, according to whom, and where sources differ. */
export const CooperationPage = ({
  view: { document, history },
  language,
  place,
}: {
  view: CooperationView;
  language: Language;
  place: PublishedPlace;
}) => {
  const standing = parts.filter(({ stands }) => stands(document));
  const contents = [...standing, { id: 'citation', title: citationTitle }];
  return (
    <>
      <Title document={document} language={language} />
      <Columns
        sticky
        beside={
          <PageContents
            language={language}
            parts={contents.map(({ id, title }) => ({ id, text: title[language] }))}
          />
        }
      >
        <Facts document={document} language={language} />
        {standing.map(({ id, Part }) => (
          <section key={id} id={id}>
            <Part document={document} language={language} />
          </section>
        ))}
        <PublishedHistory history={history} language={language} />
        <section id="citation">
          <Citation document={document} language={language} place={place} />
        </section>
      </Columns>
    </>
  );
};
