import { renderToString } from 'preact-render-to-string';
import type { Language } from '#kernel/language.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { PageReply } from '#platform/http/index.ts';
import { Layout } from '#ui';

export interface PageToRender {
  language: Language;
  styles: string;
  demonstration: boolean;
  alternates: Readonly<Record<Language, string>>;
  reply?: PageReply;
  refusal?: Refusal;
}

const words = {
  problem: { id: 'Galat', en: 'Error' },
  heading: { id: 'Ada masalah', en: 'There is a problem' },
  home: { id: 'Kembali ke beranda', en: 'Back to the home page' },
};

const Problem = ({ refusal, language }: { refusal: Refusal; language: Language }) => (
  <>
    <h1 class="govuk-heading-l">{words.heading[language]}</h1>
    <p class="govuk-body">{refusal.words[language]}</p>
    <p class="govuk-body">
      <a class="govuk-link" href={`/${language}`}>
        {words.home[language]}
      </a>
    </p>
  </>
);

/** A whole document: the page of a reply, or the page that says why not. */
export function renderPage({
  language,
  styles,
  demonstration,
  alternates,
  reply,
  refusal,
}: PageToRender): string {
  const title = refusal ? `${words.problem[language]}: ${words.heading[language]}` : (reply?.title ?? '');
  const document = (
    <Layout
      language={language}
      title={title}
      description={reply?.description}
      alternates={alternates}
      styles={styles}
      demonstration={demonstration}
      breadcrumbs={reply?.breadcrumbs}
    >
      {refusal ? <Problem refusal={refusal} language={language} /> : reply?.body}
    </Layout>
  );
  return `<!doctype html>${renderToString(document)}`;
}
