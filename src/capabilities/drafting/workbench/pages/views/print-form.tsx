import type { Language } from '#kernel/language.ts';
import { Button, Checkboxes, Heading, Select } from '#ui';
import type { Agreement } from '../../../agreement/agreement.ts';
import { pathOf } from '../../../paths.ts';
import type { Workbench } from '../../view-workbench.ts';
import { words } from '../words.ts';
import { printWords } from './print-words.ts';

/** Whose original it is; asked only where there are sides to choose from. */
const FirstParty = ({ agreement, language }: { agreement: Agreement; language: Language }) =>
  agreement.parties.length > 1 ? (
    <Select
      name="first"
      language={language}
      label={printWords.first[language]}
      hint={printWords.firstHint[language]}
      items={agreement.parties.map(({ name }, at) => ({
        value: String(at),
        text: name[language] || name.id || name.en || String(at + 1),
      }))}
      value="0"
    />
  ) : null;

/** What is printed, and how: an address of its own, so that the same choice gives the same file. */
export const PrintForm = ({ bench, language }: { bench: Workbench; language: Language }) => {
  const { file, versions, readiness } = bench;
  const { agreement } = file;
  const items = (of: Readonly<Record<string, { id: string; en: string }>>) =>
    Object.entries(of).map(([value, text]) => ({ value, text: text[language] }));
  return (
    <section aria-labelledby="cetak">
      <Heading level={2} id="cetak">
        {printWords.title[language]}
      </Heading>
      <form method="get" action={pathOf('file', language, { agreement: file.id })}>
        <Select
          name="version"
          language={language}
          label={words.version[language]}
          items={[
            { value: '', text: words.now[language] },
            ...versions.map(({ number, reason }) => ({
              value: String(number),
              text: `${number}: ${reason}`,
            })),
          ]}
          value=""
        />
        <Select
          name="layout"
          language={language}
          label={printWords.layout[language]}
          items={items(printWords.layouts)}
          value="parallel"
        />
        <FirstParty agreement={agreement} language={language} />
        <Select
          name="format"
          language={language}
          label={printWords.format[language]}
          items={items(printWords.formats)}
          value="pdf"
        />
        <Checkboxes
          name="checklist"
          language={language}
          label={printWords.with[language]}
          items={[{ value: 'yes', label: printWords.checklist[language] }]}
        />
        {readiness.ready && (
          <Checkboxes
            name="mark"
            language={language}
            label={printWords.toSign[language]}
            items={[{ value: 'none', label: printWords.noMark[language] }]}
          />
        )}
        <Button kind="secondary" preventDoubleClick={false}>
          {printWords.download[language]}
        </Button>
      </form>
    </section>
  );
};
