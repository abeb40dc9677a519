import type { Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  FileUpload,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  InsetText,
  Radios,
  SummaryList,
  Textarea,
  TextInput,
} from '#ui';
import { pageAddress } from '../addresses.ts';
import { whatOfAct } from '../read-act.ts';
import { type ActPageProps, choicesOf, LegalDate, More, Papers } from './act-questions.tsx';
import { Articles } from './articles.tsx';
import { actLabel, clockCells, clockColumns } from './case-sections.tsx';
import type { CasePageView } from './case-view.ts';

const words = {
  what: { id: 'Apa yang terjadi?', en: 'What happened?' },
  letterNumber: { id: 'Nomor surat', en: 'Number of the letter' },
  office: { id: 'Kantor atau jabatan yang bertindak', en: 'Office that acted' },
  officeHint: {
    id: 'Sebagaimana namanya waktu itu, tanpa nama orang.',
    en: 'As it was called then, without the name of a person.',
  },
  document: { id: 'Pindaian surat (opsional)', en: 'Scan of the letter (optional)' },
  documentHint: { id: 'PDF, JPEG, PNG, atau TIFF.', en: 'PDF, JPEG, PNG or TIFF.' },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: {
    id: 'Perlu bila tidak menurut urutan atau tidak menurut aturan; halaman perkara menampilkannya.',
    en: 'Needed when it is out of order or irregular; the page of the case shows it.',
  },
  correctHint: { id: 'Mengapa dibetulkan.', en: 'Why it is corrected.' },
  save: { id: 'Catat langkah ini', en: 'Record this step' },
  saveCorrection: { id: 'Catat pembetulan', en: 'Record the correction' },
  rules: { id: 'Aturan', en: 'Rules' },
  by: { id: 'Yang bertindak', en: 'Who acts' },
  why: { id: 'Dasar hukum', en: 'Legal basis' },
  note: { id: 'Yang perlu diketahui', en: 'What to know' },
  meanwhile: { id: 'Yang dicatat orang lain sementara itu', en: 'What somebody else recorded meanwhile' },
  back: { id: 'Kembali ke perkara', en: 'Back to the case' },
  notYours: { id: 'Peran Anda tidak mencatat langkah ini', en: 'Your role does not record this step' },
  whoRecords: {
    id: 'Langkah ini dicatat petugas bagian kerja sama atau pemberi persetujuan, karena merekalah yang memegang suratnya. Sekretariat DPRD mencatat tanda terima dan keputusan DPRD. Bila Anda memegang surat yang belum tercatat, sampaikan kepada mereka.',
    en: 'This step is recorded by an officer of the cooperation unit or an approver, who hold its letter. The council’s secretariat records the receipt and the decision of the council. If you hold a letter that is not recorded, give it to them.',
  },
} as const satisfies Record<string, Words>;

/** Who acts, by which article, and what runs at this stage: above the form. */
const StageFacts = ({ stage, law, language, view }: ActPageProps) => {
  const runs = view.state.clocks.filter((run) => run.stage === stage.code);
  return (
    <>
      <SummaryList
        rows={[
          { key: words.by[language], value: law.actorName(stage.code)?.[language] ?? '–' },
          {
            key: words.why[language],
            value: <Articles basis={law.basis(stage.basis)} day={law.day} language={language} />,
          },
          { key: words.rules[language], value: law.route?.set.name[language] ?? '–' },
          ...(stage.note ? [{ key: words.note[language], value: stage.note[language] }] : []),
        ]}
      />
      {runs.length > 0 && (
        <CardTable
          columns={clockColumns(language)}
          rows={runs.map((run) => clockCells(run, law, language))}
        />
      )}
    </>
  );
};

/** After somebody else was first: what they recorded since the page was opened. */
const Meanwhile = ({ form, view, law, language }: ActPageProps) => {
  if (form.refusal?.kind !== 'changed-meanwhile') return null;
  const seen = Number(form.typed.version ?? '1') - 1;
  const since = view.acts.slice(Math.max(0, seen));
  return (
    <InsetText id="meanwhile">
      <p class="govuk-body">
        <strong>{words.meanwhile[language]}</strong>
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {since.map((act) => (
          <li key={act.id}>{`${actLabel(act, law, language)} (${act.office ?? ''})`}</li>
        ))}
      </ul>
    </InsetText>
  );
};

/** Says why there is no form, and who may fill it in. */
export const NotYours = ({ view, law, language, mayRecord }: CasePageView) => (
  <>
    <InsetText>
      <p class="govuk-body">
        <strong>{words.notYours[language]}</strong>
      </p>
      <p class="govuk-body">{words.whoRecords[language]}</p>
    </InsetText>
    {mayRecord('council-approval') && law.route?.stages.some(({ code }) => code === 'council-approval') && (
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={pageAddress('record', language, {
            code: view.case.code,
            stage: 'council-approval',
          })}
        >
          {law.stageName('council-approval')[language]}
        </a>
      </p>
    )}
  </>
);

const ActForm = (props: ActPageProps) => {
  const { form, view, language, action, corrected } = props;
  return (
    <Form view={form} action={action} hidden={{ version: String(view.case.version) }} withFiles guarded>
      <Radios
        {...fieldOf(form, 'what', corrected && whatOfAct(corrected))}
        label={words.what[language]}
        labelSize="s"
        items={choicesOf(props.stage, props)}
      />
      <LegalDate form={form} corrected={corrected} />
      <TextInput
        {...fieldOf(form, 'letterNumber', corrected?.letterNumber)}
        label={words.letterNumber[language]}
      />
      <TextInput
        {...fieldOf(form, 'office', corrected?.office)}
        label={words.office[language]}
        hint={words.officeHint[language]}
      />
      <FileUpload
        {...fieldOf(form, 'document')}
        label={words.document[language]}
        hint={words.documentHint[language]}
        accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
      />
      <Papers {...props} />
      <More {...props} language={language} />
      <Textarea
        {...fieldOf(form, 'reason')}
        label={words.reason[language]}
        hint={words[corrected ? 'correctHint' : 'reasonHint'][language]}
        rows={3}
      />
      <Button>{words[corrected ? 'saveCorrection' : 'save'][language]}</Button>
    </Form>
  );
};

/** Records what happened at one stage, or corrects what was recorded of it. */
export const ActPage = (props: ActPageProps) => {
  const { form, stage, view, mayRecord } = props;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${view.case.code} · ${props.title}`}>
        {props.heading}
      </Heading>
      <Meanwhile {...props} />
      <StageFacts {...props} />
      {mayRecord(stage.code) ? <ActForm {...props} /> : <NotYours {...props} />}
      <p class="govuk-body">
        <a class="govuk-link" href={pageAddress('case', props.language, { code: view.case.code })}>
          {words.back[props.language]}
        </a>
      </p>
    </>
  );
};
