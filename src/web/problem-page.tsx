import type { Language, Words } from '#kernel/language.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { Form } from '#platform/http/index.ts';

const words = {
  heading: {
    'not-found': { id: 'Halaman tidak ditemukan', en: 'Page not found' },
    'not-allowed': { id: 'Tidak diizinkan', en: 'Not allowed' },
    'sign-in-needed': { id: 'Perlu masuk', en: 'Sign-in needed' },
    'changed-meanwhile': { id: 'Data sudah berubah', en: 'The record has changed' },
    'too-many': { id: 'Terlalu banyak permintaan', en: 'Too many requests' },
    'too-large': { id: 'Kiriman terlalu besar', en: 'Too large to send' },
    invalid: { id: 'Ada yang perlu diperbaiki', en: 'Something needs correcting' },
    unavailable: { id: 'Ada masalah', en: 'There is a problem' },
  },
  home: { id: 'Kembali ke beranda', en: 'Back to the home page' },
  signIn: { id: 'Masuk (di tab lain)', en: 'Sign in (in another tab)' },
  sendAgain: { id: 'Kirim lagi', en: 'Send again' },
  filesNotKept: {
    id: 'Berkas yang dilampirkan perlu dipilih lagi.',
    en: 'Attached files have to be chosen again.',
  },
  typedKept: { id: 'Isian Anda masih ada di sini.', en: 'What you typed is still here.' },
  withoutFile: {
    id: 'Lanjutkan tanpa berkas yang terlalu besar',
    en: 'Continue without the file that is too large',
  },
};

/** Where the kind alone would mislead: the page of a link that was used is there, its link is not. */
const headingsOfCodes: Readonly<Record<string, Words>> = {
  'link-not-valid': { id: 'Tautan ini tidak berlaku lagi', en: 'This link is no longer valid' },
};

/** The heading of the page that says why not. */
export const problemTitle = (refusal: Refusal, language: Language) =>
  (headingsOfCodes[refusal.code] ?? words.heading[refusal.kind])[language];

/** A form that was not carried out and can be sent again as it is. */
export interface SendAgain {
  action: string;
  csrf: string;
  form: Form;
  /** The form comes without what was too large in it; the page says so. */
  withoutFile?: boolean;
}

// A password is typed again rather than written into a page.
const isSecret = (field: string) => field === '_csrf' || /passw|sandi|repeated/i.test(field);

const SendAgainForm = ({ action, csrf, form, withoutFile, language }: SendAgain & { language: Language }) => (
  <form method="post" action={action}>
    <input type="hidden" name="_csrf" value={csrf} />
    {Object.keys(form.typed)
      .filter((field) => !isSecret(field))
      .flatMap((field) =>
        form.getAll(field).map((value, at) => (
          <textarea key={`${field}-${at}`} name={field} hidden>
            {`\n${value}`}
          </textarea>
        )),
      )}
    {withoutFile && <p class="govuk-body">{words.typedKept[language]}</p>}
    {form.files.length > 0 && <p class="govuk-body">{words.filesNotKept[language]}</p>}
    <button type="submit" class="govuk-button">
      {(withoutFile ? words.withoutFile : words.sendAgain)[language]}
    </button>
  </form>
);

interface ProblemProps {
  refusal: Refusal;
  language: Language;
  sendAgain?: SendAgain | undefined;
  signInHref?: string | undefined;
}

/** Why not, in a sentence, and where to go from here. */
export const ProblemPage = ({ refusal, language, sendAgain, signInHref }: ProblemProps) => (
  <>
    <h1 class="govuk-heading-l">{problemTitle(refusal, language)}</h1>
    <p class="govuk-body">{refusal.words[language]}</p>
    {refusal.fields.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {refusal.fields.map(({ field, words: complaint }) => (
          <li key={field}>{complaint[language]}</li>
        ))}
      </ul>
    )}
    {signInHref && (
      <p class="govuk-body">
        <a class="govuk-link" href={signInHref} target="_blank" rel="noopener">
          {words.signIn[language]}
        </a>
      </p>
    )}
    {sendAgain && <SendAgainForm {...sendAgain} language={language} />}
    <p class="govuk-body">
      <a class="govuk-link" href={`/${language}`}>
        {words.home[language]}
      </a>
    </p>
  </>
);
