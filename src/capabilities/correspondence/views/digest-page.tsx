import type { Words } from '#kernel/language.ts';
import { Button, Form, type FormView, fieldOf, Heading, InsetText, Radios } from '#ui';
import { choicePath } from '../paths.ts';
import type { DigestChoice } from '../store/digests.ts';

const words = {
  lead: {
    id: 'Satu surel pada pukul 06.30 waktu daerah Anda, berisi tenggat yang dekat atau lewat. Bila tidak ada yang menunggu, tidak ada surel.',
    en: 'One mail at 06:30 in your region’s time, with the deadlines that are near or past. When nothing waits, there is no mail.',
  },
  notSetUp: {
    id: 'Surel belum disiapkan di instalasi ini, jadi ringkasan tidak dibuat. Tenggatnya terlihat di halaman kantor.',
    en: 'Mail is not set up in this installation, so no digest is made. The deadlines are on the office’s pages.',
  },
  choice: { id: 'Apakah Anda menginginkannya?', en: 'Do you want it?' },
  daily: { id: 'Ya, setiap hari bila ada yang menunggu', en: 'Yes, each day when something waits' },
  off: { id: 'Tidak', en: 'No' },
  language: { id: 'Bahasa surelnya', en: 'Language of the mail' },
  id: { id: 'Bahasa Indonesia', en: 'Indonesian' },
  en: { id: 'Bahasa Inggris', en: 'English' },
  save: { id: 'Simpan', en: 'Save' },
} as const satisfies Record<string, Words>;

interface DigestPageProps {
  form: FormView;
  choice: DigestChoice;
  mailIsSetUp: boolean;
  title: Words;
}

/** Whether a person wants the daily digest. */
export const DigestPage = ({ form, choice, mailIsSetUp, title }: DigestPageProps) => {
  const { language } = form;
  return (
    <>
      <Heading level={1}>{title[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {!mailIsSetUp && <InsetText>{words.notSetUp[language]}</InsetText>}
      <Form view={form} action={choicePath(language)}>
        <Radios
          {...fieldOf(form, 'choice', choice.choice)}
          label={words.choice[language]}
          items={(['daily', 'off'] as const).map((value) => ({ value, label: words[value][language] }))}
        />
        <Radios
          {...fieldOf(form, 'language', choice.language)}
          label={words.language[language]}
          items={(['id', 'en'] as const).map((value) => ({ value, label: words[value][language] }))}
        />
        <Button>{words.save[language]}</Button>
      </Form>
    </>
  );
};
