import type { Language } from '#kernel/language.ts';
import type { RegisterFigures } from '../store/published.ts';

const words = {
  title: { id: 'Kerja sama daerah dengan dunia', en: 'Local governments’ cooperation with the world' },
  lead: {
    id: 'Siapa bekerja sama dengan siapa, tentang apa, sejak kapan, dan menurut siapa. Cari, telusuri, dan periksa sumbernya.',
    en: 'Who cooperates with whom, on what, since when, and according to whom. Search, browse, and check the sources.',
  },
  search: { id: 'Cari kerja sama', en: 'Search cooperations' },
  hint: {
    id: 'Misalnya: air minum, Tiongkok, sekolah kembar',
    en: 'For example: drinking water, China, sister school',
  },
  button: { id: 'Cari', en: 'Search' },
  cooperations: { id: 'kerja sama', en: 'cooperations' },
  regions: { id: 'daerah', en: 'regions' },
  countries: { id: 'negara mitra', en: 'partner countries' },
  none: { id: 'daerah menyatakan belum ada', en: 'regions say they have none' },
  conflicts: { id: 'perbedaan belum diselesaikan', en: 'contradictions not yet resolved' },
};

const listPath = { id: '/id/kerja-sama', en: '/en/cooperations' };
const regionsPath = { id: '/id/daerah', en: '/en/regions' };

export const HomePage = ({ language, figures }: { language: Language; figures: RegisterFigures }) => {
  const tiles = [
    { number: figures.cooperations, text: words.cooperations, href: listPath[language] },
    { number: figures.regions, text: words.regions, href: regionsPath[language] },
    { number: figures.countries, text: words.countries, href: listPath[language] },
    { number: figures.none, text: words.none, href: regionsPath[language] },
    { number: figures.conflicts, text: words.conflicts, href: `${listPath[language]}?sort=updated` },
  ];
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <form action={listPath[language]} method="get" class="govuk-form-group">
        <label class="govuk-label govuk-label--m" for="q">
          {words.search[language]}
        </label>
        <div id="q-hint" class="govuk-hint">
          {words.hint[language]}
        </div>
        <input
          class="govuk-input govuk-!-margin-bottom-3"
          id="q"
          name="q"
          type="search"
          aria-describedby="q-hint"
        />
        <button type="submit" class="govuk-button">
          {words.button[language]}
        </button>
      </form>
      <ul class="jalin-tiles">
        {tiles.map(({ number, text, href }) => (
          <li key={text.id}>
            <a href={href}>
              <strong>{number.toLocaleString(language)}</strong> {text[language]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};
