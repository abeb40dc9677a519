import { formatEdtf } from '#kernel/edtf.ts';
import type { Language } from '#kernel/language.ts';
import { findRegion } from '#reference';
import { properties } from '../properties.ts';
import type { PublishedStatement } from '../store/published.ts';
import type { RegionListing, RegionView } from '../view-regions.ts';
import { sourceKindWords } from '../words.ts';
import { Row } from './list-page.tsx';

const words = {
  title: { id: 'Daerah', en: 'Regions' },
  region: { id: 'Daerah', en: 'Region' },
  count: { id: 'Kerja sama', en: 'Cooperations' },
  none: { id: 'Belum ada, menurut sumber', en: 'None, according to a source' },
  notAsked: { id: 'Belum ada data', en: 'Nothing recorded yet' },
  cooperations: { id: 'Kerja sama', en: 'Cooperations' },
  statements: { id: 'Pernyataan tentang daerah ini', en: 'Statements about this region' },
  differ: { id: 'Sumbernya berbeda', en: 'Sources differ' },
  some: { id: 'ada kerja sama', en: 'cooperates' },
  noneValue: { id: 'belum ada', en: 'none' },
  empty: {
    id: 'Belum ada kerja sama yang tercatat. Ini tidak berarti tidak ada: lihat pernyataan di bawah.',
    en: 'No cooperation is recorded. This does not mean there is none: see the statements below.',
  },
};

export const RegionsPage = ({ language, regions }: { language: Language; regions: RegionListing[] }) => (
  <>
    <h1 class="govuk-heading-xl">{words.title[language]}</h1>
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            {words.region[language]}
          </th>
          <th scope="col" class="govuk-table__header">
            {words.count[language]}
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {regions.map((region) => (
          <tr class="govuk-table__row" key={region.code}>
            <th scope="row" class="govuk-table__header">
              <a
                class="govuk-link"
                href={`${language === 'id' ? '/id/daerah' : '/en/regions'}/${region.code}`}
              >
                {region.name}
              </a>
            </th>
            <td class="govuk-table__cell">
              {region.count > 0
                ? region.count
                : region.none
                  ? words.none[language]
                  : words.notAsked[language]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

const Statement = ({ statement, language }: { statement: PublishedStatement; language: Language }) => {
  const { claim, conflicts } = statement.document;
  const value =
    claim.value === 'none'
      ? words.noneValue[language]
      : claim.value === 'some'
        ? words.some[language]
        : claim.value;
  const open = conflicts.filter((conflict) => conflict.state === 'open');
  const source = [
    `${sourceKindWords[claim.source.kind][language]}: ${claim.source.title}`,
    claim.source.office,
    claim.source.dated && formatEdtf(claim.source.dated, language),
  ];
  return (
    <li>
      <h3>{`${properties[claim.property].words[language]}${value ? `: ${findRegion(value)?.name ?? value}` : ''}`}</h3>
      {open.length > 0 && <strong class="govuk-tag govuk-tag--orange">{words.differ[language]}</strong>}
      <blockquote class="jalin-quote">{claim.quote ?? claim.asWritten}</blockquote>
      <p class="govuk-body-s">{source.filter(Boolean).join(', ')}</p>
      {open.map((conflict) => (
        <p class="govuk-body-s" key={conflict.id}>
          {language === 'id' ? conflict.noteId : conflict.noteEn}
        </p>
      ))}
    </li>
  );
};

export const RegionPage = ({ language, view }: { language: Language; view: RegionView }) => (
  <>
    <h1 class="govuk-heading-xl">{view.name}</h1>
    <h2 class="govuk-heading-m">{words.cooperations[language]}</h2>
    {view.rows.length === 0 && <p class="govuk-body">{words.empty[language]}</p>}
    <ul class="jalin-results">
      {view.rows.map((row) => (
        <Row key={row.code} row={row} language={language} />
      ))}
    </ul>
    {view.statements.length > 0 && <h2 class="govuk-heading-m">{words.statements[language]}</h2>}
    <ul class="jalin-results">
      {view.statements.map((statement) => (
        <Statement key={statement.document.claim.id} statement={statement} language={language} />
      ))}
    </ul>
  </>
);
