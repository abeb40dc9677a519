import type { Government } from '#access';
import type { Words } from '#kernel/language.ts';
import { Button, Form, FormErrors, fieldOf, Heading, Radios, type SentForm, Textarea } from '#ui';
import { officeAddress } from '../addresses.ts';
import { SourceFields } from './source-fields.tsx';

const words = {
  title: { id: 'Pernyataan tentang daerah', en: 'Statement about the region' },
  lead: {
    id: 'Untuk mencatat bahwa memang belum ada kerja sama luar negeri: "belum ada, sudah dipastikan" berbeda dari "belum ada yang bertanya". Langsung tampil pada halaman publik daerah ini.',
    en: 'For recording that there really is no cooperation abroad: "none, confirmed" differs from "nobody asked". Shown at once on the public page of the region.',
  },
  what: { id: 'Apa yang dikatakan sumber ini?', en: 'What does this source say?' },
  none: { id: 'Belum ada kerja sama luar negeri', en: 'There is no cooperation abroad' },
  some: { id: 'Sudah ada kerja sama luar negeri', en: 'There is cooperation abroad' },
  said: { id: 'Kata-kata sumbernya', en: 'The words of the source' },
  save: { id: 'Simpan pernyataan', en: 'Save the statement' },
} as const satisfies Record<string, Words>;

/** "None, confirmed" is a record with a source, like any other. */
export const StatementPage = ({ form, government }: { form: SentForm; government: Government }) => {
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={government.name}>
        {words.title[language]}
      </Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <Form view={form} action={officeAddress('statement', language)}>
        <Radios
          {...fieldOf(form, 'value')}
          label={words.what[language]}
          items={[
            { value: 'none', label: words.none[language] },
            { value: 'some', label: words.some[language] },
          ]}
        />
        <Textarea {...fieldOf(form, 'said')} label={words.said[language]} rows={3} />
        <SourceFields form={form} />
        <Button>{words.save[language]}</Button>
      </Form>
    </>
  );
};
