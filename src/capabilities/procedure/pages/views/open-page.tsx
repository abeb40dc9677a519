import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  Checkboxes,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  InsetText,
  Radios,
  type SentForm,
  Textarea,
} from '#ui';
import type { placeEvents } from '../../case-draft.ts';
import { mayOpen, type OpenableCooperation } from '../../find-openable.ts';
import type { Law } from '../../law/read-law.ts';
import type { PathAnswers } from '../../path/answers.ts';
import type { PathChoice } from '../../path/choose-path.ts';
import { purposeWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';

import { ChooseCooperation, ChosenCooperation } from './choose-cooperation.tsx';
import { PathAnswer, pathName } from './path-page.tsx';
import { PathQuestions } from './path-questions.tsx';

export const openTitle: Words = { id: 'Buka perkara', en: 'Open a case' };

const words = {
  notThere: {
    id: 'Belum tercatat? Catat kerja samanya lebih dahulu',
    en: 'Not recorded yet? Record the cooperation first',
  },
  path: { id: 'Jalur', en: 'Path' },
  found: { id: 'Sesuai jawaban', en: 'By the answers' },
  reason: { id: 'Alasan memilih jalur lain', en: 'Reason for taking another path' },
  purpose: { id: 'Untuk apa perkara berikutnya ini?', en: 'What is this following case for?' },
  purposeHint: {
    id: 'Kerja sama ini sudah mempunyai perkara; yang baru dihubungkan dengannya.',
    en: 'This cooperation has had a case; the new one is linked to it.',
  },
  questions: { id: 'Enam pertanyaan', en: 'The six questions' },
  open: { id: 'Buka perkara', en: 'Open the case' },
  known: { id: 'Yang sudah tercatat tentang kerja sama ini', en: 'What is recorded of this cooperation' },
  fromRegister: {
    id: 'Jawaban di bawah diisi dari data kerja sama. Periksa sebelum membuka perkara.',
    en: 'The answers below were filled from the record. Check them before you open the case.',
  },
  steps: { id: 'Yang menjadi langkah jalur ini', en: 'What is a step of this path' },
  takeOver: {
    id: 'Catat sebagai langkah pertama perkara',
    en: 'Record them as the first steps of the case',
  },
  byHand: {
    id: 'Tempatkan sendiri sesudah perkara dibuka',
    en: 'To be placed by you once the case is open',
  },
  taken: {
    id: 'Kerja sama ini sudah mempunyai perkara',
    en: 'This cooperation has its case already',
  },
} as const satisfies Record<string, Words>;

/** What the register tells of a cooperation whose case is to be opened. */
export interface CaseProposal extends ReturnType<typeof placeEvents> {
  code: string;
}

interface OpenPageProps {
  form: SentForm;
  law: Law;
  /** The address's question: searched words, and answers that came along. */
  asked: URLSearchParams;
  chosen?: OpenableCooperation | undefined;
  offered: readonly OpenableCooperation[];
  mayRegister: boolean;
  proposed?: CaseProposal | undefined;
  /** What the answers lead to so far. */
  found?: { answers: PathAnswers; choice: PathChoice; day: string } | undefined;
}

/** The name of a stage, from the newest rules that know it. */
const stageName = (code: string, law: Law): Words =>
  law.toReversed().flatMap(({ stages }) => stages.filter((stage) => stage.code === code))[0]?.name ?? {
    id: code,
    en: code,
  };

const said = (asWritten: string, legalDate: string | null, language: Language) =>
  `${legalDate ? `${formatEdtf(legalDate, language)}: ` : ''}“${asWritten}”`;

/** Events of the register: those that are steps of this path, to be taken over, and those that are not. */
const KnownEvents = ({
  form,
  law,
  proposed,
}: Pick<OpenPageProps, 'form' | 'law'> & { proposed: CaseProposal }) => {
  const { language } = form;
  const { placed, unplaced } = proposed;
  if (placed.length + unplaced.length === 0) return null;
  const nameOf = (stage: string) => stageName(stage, law)[language];
  return (
    <section id="known">
      <Heading level={2}>{words.known[language]}</Heading>
      {placed.length > 0 && (
        <>
          <ul class="govuk-list govuk-list--bullet">
            {placed.map(({ stage, legalDate, asWritten }, index) => (
              <li key={index}>
                <strong>{nameOf(stage)}</strong>: {said(asWritten, legalDate, language)}
              </li>
            ))}
          </ul>
          <Checkboxes
            {...fieldOf(form, 'takeOver')}
            label={words.steps[language]}
            labelSize="s"
            items={[{ value: 'yes', label: words.takeOver[language] }]}
            values={form.ticked('takeOver') ?? ['yes']}
            small
          />
        </>
      )}
      {unplaced.length > 0 && (
        <>
          <p class="govuk-body">{words.byHand[language]}:</p>
          <ul class="govuk-list govuk-list--bullet">
            {unplaced.map(({ id, asWritten, legalDate }) => (
              <li key={id}>{said(asWritten, legalDate, language)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const PathToTake = ({
  form,
  law,
  found,
}: Pick<OpenPageProps, 'form' | 'law'> & { found: { choice: PathChoice } }) => {
  const { language } = form;
  const { path, alternatives } = found.choice;
  if (alternatives.length === 0) return null;
  return (
    <>
      <Radios
        {...fieldOf(form, 'path', path)}
        label={words.path[language]}
        labelSize="s"
        items={[path, ...alternatives].map((code) => ({
          value: code,
          label: pathName(code, law)[language],
          ...(code === path && { hint: words.found[language] }),
        }))}
      />
      <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={2} />
    </>
  );
};

/** The form of a chosen cooperation: what a following case is for, the path, what is known, the six questions. */
const OpenForm = ({
  form,
  law,
  chosen,
  proposed,
  found,
}: Pick<OpenPageProps, 'form' | 'law' | 'proposed' | 'found'> & { chosen: OpenableCooperation }) => {
  const { language } = form;
  return (
    <Form view={form} action={pageAddress('open', language)} hidden={{ cooperation: chosen.code }} guarded>
      {chosen.purposes.length > 0 && (
        <Radios
          {...fieldOf(form, 'purpose')}
          label={words.purpose[language]}
          labelSize="s"
          hint={words.purposeHint[language]}
          items={chosen.purposes.map((value) => ({ value, label: purposeWords[value][language] }))}
        />
      )}
      {found && <PathToTake form={form} law={law} found={found} />}
      {proposed && <KnownEvents form={form} law={law} proposed={proposed} />}
      <Heading level={2}>{words.questions[language]}</Heading>
      {proposed && <p class="govuk-body">{words.fromRegister[language]}</p>}
      <PathQuestions form={form} />
      <Button>{words.open[language]}</Button>
    </Form>
  );
};

/** Opens the case of a cooperation of the register: first which one, by a search, then the six answers. */
export const OpenPage = (props: OpenPageProps) => {
  const { form, law, asked, chosen, offered, mayRegister, found } = props;
  const { language } = form;
  const record = { id: '/id/kantor/kerja-sama/baru', en: '/en/office/cooperations/new' }[language];
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{openTitle[language]}</Heading>
      {found && <PathAnswer {...found} law={law} language={language} />}
      {!chosen && <ChooseCooperation language={language} asked={asked} found={offered} />}
      {!chosen && mayRegister && (
        <p class="govuk-body">
          <a class="govuk-link" href={record}>
            {words.notThere[language]}
          </a>
        </p>
      )}
      {chosen && <ChosenCooperation language={language} asked={asked} chosen={chosen} />}
      {chosen && !mayOpen(chosen) && chosen.lastCase && (
        <InsetText>
          <a class="govuk-link" href={pageAddress('case', language, { code: chosen.lastCase })}>
            {words.taken[language]}
          </a>
        </InsetText>
      )}
      {chosen && mayOpen(chosen) && <OpenForm {...props} chosen={chosen} />}
    </>
  );
};
