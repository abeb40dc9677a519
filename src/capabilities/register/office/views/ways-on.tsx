import type { Language, Words } from '#kernel/language.ts';
import { Button } from '#ui';
import { elsewhere, officeAddress } from '../addresses.ts';

export const recordWords = { id: 'Catat kerja sama', en: 'Record a cooperation' } as const satisfies Words;
export const importWords = { id: 'Impor tabel', en: 'Import a table' } as const satisfies Words;
const backWords: Words = { id: 'Kembali tanpa menyimpan', en: 'Back without saving' };

/** The two ways to begin a register. */
export const WaysToBegin = ({ language }: { language: Language }) => (
  <>
    <Button href={elsewhere.import[language]}>{importWords[language]}</Button>{' '}
    <Button kind="secondary" href={officeAddress('record', language)}>
      {recordWords[language]}
    </Button>
  </>
);

/** From a form of one record back to its page. */
export const BackToRecord = ({ code, language }: { code: string; language: Language }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={officeAddress('view', language, { code })}>
      {backWords[language]}
    </a>
  </p>
);
