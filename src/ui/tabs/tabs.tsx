import type { Language, Words } from '#kernel/language.ts';
import { type Content, classes } from '../content/content.ts';

const words: Words = { id: 'Isi', en: 'Contents' };

export interface TabsProps {
  language: Language;
  id?: string | undefined;
  title?: string | undefined;
  items: readonly { id: string; label: Content; content: Content }[];
}

/** Views of the same thing. Without JavaScript: a list of contents with every panel below it. */
export const Tabs = ({ language, id, title = words[language], items }: TabsProps) => (
  <div class="govuk-tabs" data-module="govuk-tabs" id={id}>
    <h2 class="govuk-tabs__title">{title}</h2>
    {items.length > 0 && (
      <ul class="govuk-tabs__list">
        {items.map((item, index) => (
          <li
            class={classes('govuk-tabs__list-item', index === 0 && 'govuk-tabs__list-item--selected')}
            key={item.id}
          >
            <a class="govuk-tabs__tab" href={`#${item.id}`}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    )}
    {items.map((item, index) => (
      <div
        class={classes('govuk-tabs__panel', index > 0 && 'govuk-tabs__panel--hidden')}
        id={item.id}
        key={item.id}
      >
        {typeof item.content === 'string' ? <p class="govuk-body">{item.content}</p> : item.content}
      </div>
    ))}
  </div>
);
