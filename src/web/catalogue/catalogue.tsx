import { holdsDemonstration } from '#access';
import { notFound } from '#kernel/refusal.ts';
import { addressOf, type PublicRoute, page } from '#platform/http/index.ts';
import { Heading } from '#ui';
import { FormSpecimens } from './forms.tsx';
import { ListSpecimens } from './lists.tsx';
import { RecordSpecimens } from './records.tsx';
import type { CatalogueView } from './specimen.tsx';

const parts = [
  { id: 'records', words: { id: 'Berkas', en: 'Records' }, Part: RecordSpecimens },
  { id: 'forms', words: { id: 'Formulir', en: 'Forms' }, Part: FormSpecimens },
  { id: 'lists', words: { id: 'Daftar dan pesan', en: 'Lists and messages' }, Part: ListSpecimens },
] as const;

const title = { id: 'Komponen', en: 'Components' };

const CataloguePage = (view: CatalogueView) => (
  <>
    <Heading level={1} size="xl">
      {title[view.language]}
    </Heading>
    <p class="govuk-body-l">
      {view.say(
        'Perabot setiap halaman, dalam semua keadaannya. Untuk pengembang dan penelaah.',
        'The furniture of every page, in all its states. For developers and reviewers.',
      )}
    </p>
    <ul class="govuk-list">
      {parts.map(({ id, words }) => (
        <li key={id}>
          <a class="govuk-link" href={`#${id}`}>
            {words[view.language]}
          </a>
        </li>
      ))}
    </ul>
    {parts.map(({ id, words, Part }) => (
      <section key={id} aria-labelledby={id}>
        <Heading level={2} size="l" id={id}>
          {words[view.language]}
        </Heading>
        <Part {...view} />
      </section>
    ))}
  </>
);

/** The living catalogue of the components; stands only where the demonstration does. */
export const catalogueRoute: PublicRoute = {
  name: 'components',
  method: 'GET',
  path: { id: '/komponen', en: '/components' },
  who: 'anyone',
  async handle({ language }, { database }) {
    if (!(await holdsDemonstration(database))) throw notFound();
    const say = (id: string, en: string) => (language === 'id' ? id : en);
    const here = addressOf(catalogueRoute, language, {});
    return page(title[language], <CataloguePage language={language} say={say} here={here} />, {
      cacheable: true,
    });
  },
};
