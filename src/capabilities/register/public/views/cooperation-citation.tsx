import type { Language, Words } from '#kernel/language.ts';
import type { Config } from '#platform/config.ts';
import { Details, formatList, formatMoment, Heading, InsetText, Timeline } from '#ui';
import type { PublishedDocument } from '../../edition.ts';
import type { PublishedChange } from '../../store/published.ts';
import { addressOf } from '../addresses.ts';

export const citationTitle: Words = { id: 'Sitasi dan format', en: 'Citation and formats' };

const words = {
  history: { id: 'Riwayat terbitan', en: 'What was published when' },
  register: {
    id: 'Jalin, register kerja sama daerah dengan luar negeri',
    en: 'Jalin, register of local governments’ cooperation with the world',
  },
  edition: { id: 'terbitan', en: 'edition of' },
  stable: {
    id: 'Alamat dan kodenya tetap, juga bila kode wilayah berubah.',
    en: 'Address and code stay, also when the region’s own code changes.',
  },
  machine: { id: 'Untuk program: ', en: 'For programs: ' },
  licence: { id: 'Lisensi: ', en: 'Licence: ' },
} satisfies Record<string, Words>;

const changeWords: Readonly<Record<string, Words>> = {
  first: { id: 'Diterbitkan', en: 'Published' },
  again: { id: 'Diterbitkan lagi', en: 'Published again' },
  withdrawn: { id: 'Ditarik dari terbitan', en: 'Withdrawn' },
};
const partWords: Readonly<Record<string, Words>> = {
  facts: { id: 'isi pokok', en: 'main facts' },
  stage: { id: 'tahap', en: 'stage' },
  parties: { id: 'para pihak', en: 'parties' },
  instruments: { id: 'naskah', en: 'papers' },
  money: { id: 'nilai', en: 'money' },
  acts: { id: 'peristiwa', en: 'events' },
  claims: { id: 'pernyataan sumber', en: 'claims' },
  conflicts: { id: 'perbedaan sumber', en: 'differences between sources' },
};
const changedWords: Words = { id: 'Diubah: ', en: 'Changed: ' };

function titleOf(changed: readonly string[], language: Language): string {
  const whole = ['withdrawn', 'again', 'first'].find((one) => changed.includes(one));
  if (whole) return changeWords[whole]?.[language] ?? whole;
  return (
    changedWords[language] +
    formatList(
      changed.map((part) => partWords[part]?.[language] ?? part),
      language,
    )
  );
}

/** When what became public, newest first; folded, because few ask. */
export const PublishedHistory = ({
  history,
  language,
}: {
  history: readonly PublishedChange[];
  language: Language;
}) => (
  <Details summary={words.history[language]}>
    <Timeline
      entries={history.map(({ at, changed }) => ({
        title: titleOf(changed, language),
        datetime: at,
        when: formatMoment(new Date(at), language),
      }))}
    />
  </Details>
);

/** Where the record is published, and under which licence. */
export type PublishedPlace = Pick<Config, 'baseUrl' | 'dataLicence'>;

/** How to quote the record, and where programs find it. */
export const Citation = ({
  document,
  language,
  place: { baseUrl, dataLicence },
}: {
  document: PublishedDocument;
  language: Language;
  place: PublishedPlace;
}) => {
  const { titleId, titleEn, updatedAt } = document.cooperation;
  const title = language === 'en' ? (titleEn ?? titleId) : titleId;
  const address = baseUrl + addressOf('cooperations', language, document.code);
  const json = `/api/v1/cooperations/${encodeURIComponent(document.code)}`;
  return (
    <>
      <Heading level={2}>{citationTitle[language]}</Heading>
      <InsetText>
        <p class="govuk-body govuk-!-margin-bottom-0">
          {`“${title}”. ${words.register[language]}, ${document.code}, ${words.edition[language]} ${formatMoment(new Date(updatedAt), language)}. `}
          <a class="govuk-link" href={address}>
            {address}
          </a>
        </p>
      </InsetText>
      <p class="govuk-body-s">
        {words.stable[language]} {words.machine[language]}
        <a class="govuk-link" href={json}>
          JSON
        </a>
        {'. '}
        {words.licence[language]}
        <a class="govuk-link" href={dataLicence.url}>
          {dataLicence.name}
        </a>
        .
      </p>
    </>
  );
};
