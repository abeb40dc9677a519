import type { Language, Words } from '#kernel/language.ts';
import { type PublicRoute, page } from '#platform/http/index.ts';
import { Heading } from '#ui';
import { accessibility, privacy, type Statement } from './statements.ts';

const contactWords = {
  heading: { id: 'Hubungi', en: 'Whom to write to' },
  missing: {
    id: 'Pengelola instalasi ini belum mencantumkan alamat (pengaturan CONTACT).',
    en: 'The operator of this installation has not given an address yet (setting CONTACT).',
  },
} as const satisfies Record<string, Words>;

interface StatementPageProps {
  statement: Statement;
  contact: string | undefined;
  language: Language;
}

const StatementPage = ({ statement, contact, language }: StatementPageProps) => (
  <>
    <Heading level={1}>{statement.title[language]}</Heading>
    {statement.parts.map(({ heading, sentences }) => (
      <section key={heading.en}>
        <Heading level={2}>{heading[language]}</Heading>
        {sentences.map((one) => (
          <p key={one.en} class="govuk-body">
            {one[language]}
          </p>
        ))}
      </section>
    ))}
    <Heading level={2}>{contactWords.heading[language]}</Heading>
    <p class="govuk-body">{contact ?? contactWords.missing[language]}</p>
  </>
);

const statementRoute = (name: string, path: PublicRoute['path'], statement: Statement): PublicRoute => ({
  name: `statement.${name}`,
  method: 'GET',
  path,
  who: 'anyone',
  handle: async ({ language }, { config }) =>
    page(
      statement.title[language],
      <StatementPage statement={statement} contact={config.contact} language={language} />,
      { cacheable: true },
    ),
});

/** The statements the foot of every page leads to. */
export const statementRoutes: readonly PublicRoute[] = [
  statementRoute('accessibility', { id: '/aksesibilitas', en: '/accessibility' }, accessibility),
  statementRoute('privacy', { id: '/privasi', en: '/privacy' }, privacy),
];
