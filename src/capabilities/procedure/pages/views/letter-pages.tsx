import type { Words } from '#kernel/language.ts';
import { formatDay, formatMoment, Heading, NotificationBanner, SummaryList, Table, TaskList } from '#ui';
import type { LetterTemplate } from '../../letters/letter-template.ts';
import { slots } from '../../letters/slots.ts';
import type { KeptLetter } from '../../letters/view-letter.ts';
import type { LackingFact } from '../../letters/written-facts.ts';
import { settingAddress } from '../../settings/pages/addresses.ts';
import type { LetterRow } from '../../store/letters.ts';
import { pageAddress } from '../addresses.ts';
import type { CasePageView } from './case-view.ts';

export const lettersTitle: Words = { id: 'Surat', en: 'Letters' };

const words = {
  lead: {
    id: 'Isi surat diambil dari yang tercatat pada perkara. Yang belum ada disebut; tidak ada surat dengan tempat kosong.',
    en: 'Letters are filled from what the case records. What is missing is named; no letter is made with a blank.',
  },
  lacks: { id: 'Belum ada', en: 'Missing' },
  ready: { id: 'Siap ditulis', en: 'Ready to write' },
  next: { id: 'Untuk langkah berikutnya', en: 'For the next step' },
  made: { id: 'Surat yang sudah dibuat', en: 'Letters made' },
  noneMade: {
    id: 'Belum ada surat yang dibuat untuk perkara ini.',
    en: 'No letter was made for this case yet.',
  },
  number: { id: 'Nomor', en: 'Number' },
  date: { id: 'Tanggal', en: 'Date' },
  letter: { id: 'Surat', en: 'Letter' },
  done: {
    id: 'Surat dibuat dan disimpan. Unduh, tanda tangani, kirim, lalu catat langkahnya.',
    en: 'The letter was made and kept. Download it, have it signed and sent, then record the step.',
  },
  addressee: { id: 'Kepada', en: 'To' },
  signer: { id: 'Penanda tangan', en: 'Signer' },
  template: { id: 'Templat', en: 'Template' },
  version: { id: 'versi', en: 'version' },
  madeAt: { id: 'Dibuat', en: 'Made' },
  docx: { id: 'Unduh DOCX', en: 'Download DOCX' },
  pdf: { id: 'Unduh PDF', en: 'Download PDF' },
  kept: {
    id: 'Surat ini disimpan dengan isi, kop, penanda tangan, dan versi templatnya, sehingga unduhan nanti berbunyi sama. Bila ada yang salah, buat surat lain.',
    en: 'This letter is kept with its facts, letterhead, signer and the version of its template, so that a later download says the same. If something is wrong, make another letter.',
  },
  another: { id: 'Buat surat lain dari isi yang sama', en: 'Make another letter from the same facts' },
  record: { id: 'Catat langkah', en: 'Record the step' },
  back: { id: 'Semua surat perkara ini', en: 'All letters of this case' },
  settings: { id: 'Kop surat dan penanda tangan', en: 'Letterhead and signers' },
} as const satisfies Record<string, Words>;

export interface LetterChoice {
  template: LetterTemplate;
  lacking: readonly LackingFact[];
  /** Its paper is needed or made by a next step. */
  next: boolean;
}

/** What a letter lacks, in a row of words. */
export const lackingNames = (lacking: readonly LackingFact[], language: 'id' | 'en') =>
  lacking.map(({ slot }) => slots[slot].name[language]).join('; ');

const Made = ({
  made,
  choices,
  code,
  language,
}: {
  made: readonly LetterRow[];
  choices: readonly LetterChoice[];
  code: string;
  language: 'id' | 'en';
}) => {
  const nameOf = (template: string) =>
    choices.find((one) => one.template.code === template)?.template.name[language] ?? template;
  return (
    <>
      <Heading level={2} id="made">
        {words.made[language]}
      </Heading>
      {made.length === 0 ? (
        <p class="govuk-body">{words.noneMade[language]}</p>
      ) : (
        <Table
          columns={[words.date, words.letter, words.number].map((header) => ({ header: header[language] }))}
          rows={made.map((one) => [
            formatDay(one.letterDay, language),
            <a
              key="made"
              class="govuk-link"
              href={pageAddress('madeLetter', language, { code, made: one.id })}
            >
              {nameOf(one.template)}
            </a>,
            <span key="number" class="govuk-!-text-break-word">
              {one.letterNumber}
            </span>,
          ])}
        />
      )}
    </>
  );
};

/** Which letters a case can have, those of the next step first, what each still lacks, and those made. */
export const LettersPage = ({
  view,
  title,
  language,
  mayWriteLetters,
  choices,
  made,
}: CasePageView & { choices: readonly LetterChoice[]; made: readonly LetterRow[] }) => {
  const code = view.case.code;
  return (
    <>
      <Heading level={1} caption={`${code} · ${title}`}>
        {lettersTitle[language]}
      </Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <TaskList
        idPrefix="letter"
        tasks={choices.map(({ template, lacking, next }) => ({
          title: template.name[language],
          href: mayWriteLetters
            ? pageAddress('letter', language, { code, letter: template.code })
            : undefined,
          hint: lacking.length > 0 && `${words.lacks[language]}: ${lackingNames(lacking, language)}`,
          status: next
            ? { tag: words.next[language], colour: 'blue' as const }
            : lacking.length === 0
              ? words.ready[language]
              : '',
        }))}
      />
      <Made made={made} choices={choices} code={code} language={language} />
      <p class="govuk-body">
        <a class="govuk-link" href={settingAddress('letterhead', language)}>
          {words.settings[language]}
        </a>
      </p>
    </>
  );
};

/** The letter's own head as a list: number, class, attachments, subject, day, addressee and signer. */
const LetterFactsList = ({ kept, language }: { kept: KeptLetter; language: 'id' | 'en' }) => {
  const { letter, document, template } = kept;
  const blocks = document.sections.flat();
  const reference = blocks.flatMap((one) => (one.block === 'reference' ? one.rows : []));
  const addressee = blocks.flatMap((one) => (one.block === 'addressee' ? one.lines : []));
  const { signer } = letter.frame;
  return (
    <SummaryList
      rows={[
        ...reference.map(({ label, value }) => ({ key: label, value })),
        { key: words.date[language], value: formatDay(letter.letterDay, language) },
        { key: words.addressee[language], value: addressee.join(', ') },
        { key: words.signer[language], value: `${signer.office}: ${signer.name}` },
        {
          key: words.template[language],
          value: (
            <a class="govuk-link" href={settingAddress('template', language, { template: template.code })}>
              {`${template.name[language]}, ${words.version[language]} ${letter.templateVersion}`}
            </a>
          ),
        },
        { key: words.madeAt[language], value: formatMoment(letter.madeAt, language) },
      ]}
    />
  );
};

interface MadeLetterPageProps extends CasePageView {
  kept: KeptLetter;
  done: boolean;
}

/** A letter that was made: what it says in short, its files, and the step it is for. */
export const MadeLetterPage = ({ kept, done, ...props }: MadeLetterPageProps) => {
  const { view, title, law, language, mayRecord, mayWriteLetters } = props;
  const { letter, template } = kept;
  const code = view.case.code;
  const file = pageAddress('madeLetterFile', language, { code, made: letter.id });
  const steps = view.state.next.filter((stage) =>
    [...(law.stage(stage)?.needs ?? []), ...(law.stage(stage)?.produces ?? [])].includes(
      template.paper ?? '',
    ),
  );
  return (
    <>
      {done && (
        <NotificationBanner language={language} kind="success">
          {words.done[language]}
        </NotificationBanner>
      )}
      <Heading level={1} caption={`${code} · ${title}`}>
        {template.name[language]}
      </Heading>
      <LetterFactsList kept={kept} language={language} />
      <div class="govuk-button-group">
        <a class="govuk-button" href={`${file}?format=docx`}>
          {words.docx[language]}
        </a>
        <a class="govuk-button govuk-button--secondary" href={`${file}?format=pdf`}>
          {words.pdf[language]}
        </a>
      </div>
      <p class="govuk-body">{words.kept[language]}</p>
      <ul class="govuk-list">
        {steps.filter(mayRecord).map((stage) => (
          <li key={stage}>
            <a class="govuk-link" href={pageAddress('record', language, { code, stage })}>
              {`${words.record[language]}: ${law.stageName(stage)[language]}`}
            </a>
          </li>
        ))}
        {mayWriteLetters && (
          <li>
            <a class="govuk-link" href={pageAddress('letter', language, { code, letter: template.code })}>
              {words.another[language]}
            </a>
          </li>
        )}
        <li>
          <a class="govuk-link" href={pageAddress('letters', language, { code })}>
            {words.back[language]}
          </a>
        </li>
      </ul>
    </>
  );
};
