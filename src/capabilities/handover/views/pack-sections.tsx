import type { Language } from '#kernel/language.ts';
import { formatDay, formatNumber, Heading, PageContents, Tag } from '#ui';
import type { Pack, PackItem, PackSection } from '../pack.ts';
import { sectionMeanings, sectionWords, words } from '../words.ts';

const Due = ({ due, day, language }: { due: string; day: string; language: Language }) => (
  <p class="govuk-body-s govuk-!-margin-bottom-0">
    {`${words.until[language]}: ${formatDay(due, language)} `}
    {due < day && <Tag colour="red">{words.late[language]}</Tag>}
  </p>
);

const Item = ({ item, language, day }: { item: PackItem; language: Language; day: string }) => (
  <li>
    <span dir="auto">
      {item.path === null ? (
        item.text[language]
      ) : (
        <a class="govuk-link" href={item.path[language]}>
          {item.text[language]}
        </a>
      )}
    </span>
    {item.detail && (
      <p class="govuk-body-s govuk-!-margin-bottom-0" dir="auto">
        {item.detail[language]}
      </p>
    )}
    {item.due !== null && <Due due={item.due} day={day} language={language} />}
  </li>
);

const titleOf = ({ name, items, more }: PackSection, language: Language) =>
  `${sectionWords[name][language]} (${formatNumber(items.length + more, language)})`;

interface SectionProps {
  section: PackSection;
  language: Language;
  /** Day by which something is past. */
  day: string;
}

const Section = ({ section, language, day }: SectionProps) => (
  <section aria-labelledby={section.name}>
    <Heading level={2} id={section.name}>
      {titleOf(section, language)}
    </Heading>
    <p class="govuk-body">{sectionMeanings[section.name][language]}</p>
    {section.items.length === 0 ? (
      <p class="govuk-body">{words.nothing[language]}</p>
    ) : (
      <ul class="govuk-list govuk-list--spaced">
        {section.items.map((item, index) => (
          <Item key={index} item={item} language={language} day={day} />
        ))}
      </ul>
    )}
    {section.more > 0 && (
      <p class="govuk-body">{`${formatNumber(section.more, language)} ${words.more[language]}`}</p>
    )}
  </section>
);

/** The parts of a pack, each under its heading, with how many things it holds. */
export const PackSections = ({ pack, language }: { pack: Pack; language: Language }) => (
  <>
    <PageContents
      language={language}
      parts={pack.sections.map((section) => ({ id: section.name, text: titleOf(section, language) }))}
    />
    {pack.sections.map((section) => (
      <Section key={section.name} section={section} language={language} day={pack.day} />
    ))}
  </>
);
