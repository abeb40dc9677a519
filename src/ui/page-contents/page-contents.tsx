import type { Language, Words } from '#kernel/language.ts';
import type { Content } from '../content/content.ts';

const title: Words = { id: 'Isi halaman', en: 'On this page' };

export interface PageContentsProps {
  language: Language;
  /** The parts that this page really has, in their order. */
  parts: readonly { id: string; text: Content }[];
}

/** The parts of a long page; one line of links on a phone. */
export const PageContents = ({ language, parts }: PageContentsProps) => (
  <nav class="jalin-contents" aria-labelledby="isi-halaman">
    <p class="jalin-contents__title" id="isi-halaman">
      {title[language]}
    </p>
    <ul>
      {parts.map(({ id, text }) => (
        <li key={id}>
          <a class="govuk-link" href={`#${id}`}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
