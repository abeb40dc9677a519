import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  Checkboxes,
  DateInput,
  Details,
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
  typedDate,
} from '#ui';
import type { Act } from '../../case/acts.ts';
import type { Stage } from '../../law/shape.ts';
import type { SentForm } from '../form-routes.tsx';
import { whatOfAct } from '../read-act.ts';
import { Articles } from './articles.tsx';
import { actLabel, clockCells, clockColumns } from './case-sections.tsx';
import type { CasePageView } from './case-view.ts';

const words = {
  what: { id: 'Apa yang terjadi?', en: 'What happened?' },
  receipt: { id: 'Surat diterima', en: 'The letter was received' },
  receiptHint: {
    id: 'Jangka waktu mulai dihitung dari tanggal cap terima.',
    en: 'The clock starts on the day of the receipt stamp.',
  },
  pause: { id: 'Jangka waktu dijeda', en: 'The clock was paused' },
  pauseHint: {
    id: 'Hari sesudahnya tidak dihitung sampai dilanjutkan.',
    en: 'Days after it do not count until it is resumed.',
  },
  resume: { id: 'Jangka waktu dilanjutkan', en: 'The clock was resumed' },
  legalDate: { id: 'Tanggalnya', en: 'Its date' },
  legalDateHint: {
    id: 'Seperti pada surat atau cap terimanya, bukan tanggal mencatatnya.',
    en: 'As on the letter or its stamp, not the day you record it.',
  },
  letterNumber: { id: 'Nomor surat', en: 'Number of the letter' },
  office: { id: 'Kantor atau jabatan yang bertindak', en: 'Office that acted' },
  officeHint: {
    id: 'Sebagaimana namanya waktu itu, tanpa nama orang.',
    en: 'As it was called then, without the name of a person.',
  },
  document: { id: 'Pindaian surat (opsional)', en: 'Scan of the letter (optional)' },
  documentHint: { id: 'PDF, JPEG, PNG, atau TIFF.', en: 'PDF, JPEG, PNG or TIFF.' },
  papers: { id: 'Dokumen yang ada', en: 'Papers in hand' },
  papersHint: {
    id: 'Centang dokumen yang sudah ada, dan isi yang Anda temukan di dalamnya.',
    en: 'Tick the papers that are there, and the parts you found in them.',
  },
  inFile: { id: 'Ada dalam berkas', en: 'In the file' },
  parts: { id: 'Isinya', en: 'Its parts' },
  more: { id: 'Masa berlaku dan masa jabatan', en: 'Validity and term of office' },
  validFrom: { id: 'Berlaku mulai', en: 'Valid from' },
  validUntil: { id: 'Berlaku sampai', en: 'Valid until' },
  termEnds: { id: 'Masa jabatan yang bertindak berakhir pada', en: 'Term of office of who acted ends on' },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: {
    id: 'Perlu bila tidak menurut urutan atau tidak menurut aturan; halaman perkara menampilkannya.',
    en: 'Needed when it is out of order or irregular; the page of the case shows it.',
  },
  correctHint: { id: 'Mengapa dibetulkan.', en: 'Why it is corrected.' },
  save: { id: 'Catat langkah ini', en: 'Record this step' },
  saveCorrection: { id: 'Catat pembetulan', en: 'Record the correction' },
  by: { id: 'Yang bertindak', en: 'Who acts' },
  why: { id: 'Dasar hukum', en: 'Legal basis' },
  note: { id: 'Yang perlu diketahui', en: 'What to know' },
  meanwhile: { id: 'Yang dicatat orang lain sementara itu', en: 'What somebody else recorded meanwhile' },
} as const satisfies Record<string, Words>;

const silent: ReadonlySet<string> = new Set(['deemed', 'bypassed', 'lapsed', 'term-over']);

/** What an officer may say of a stage: never what only silence brings about, which the clock tells by itself. */
function choicesOf(stage: Stage, { view, language }: CasePageView) {
  const outcomes = stage.outcomes
    .filter(({ kind }) => !silent.has(kind))
    .map(({ code, name }) => ({ value: `outcome:${code}`, label: name[language] }));
  const plain = (value: 'receipt' | 'pause' | 'resume', hint?: Words) => ({
    value,
    label: words[value][language],
    ...(hint && { hint: hint[language] }),
  });
  const runs = view.state.clocks.filter((run) => run.stage === stage.code);
  return [
    ...(stage.starts.some(({ on }) => on === 'receipt') ? [plain('receipt', words.receiptHint)] : []),
    ...outcomes,
    ...(runs.length > 0 ? [plain('pause', words.pauseHint), plain('resume')] : []),
  ];
}

const PaperQuestion = ({
  paper,
  form,
  law,
  stored,
}: { paper: string; form: SentForm; stored: Act | undefined } & CasePageView) => {
  const { language } = form;
  const rule = law.paper(paper);
  if (!rule) return null;
  const had = stored?.papers?.find((one) => one.paper === paper);
  const parts = form.ticked(`parts-${paper}`) ?? had?.parts ?? [];
  const ticked = form.ticked('papers') ?? (had ? [paper] : []);
  return (
    <div class="govuk-!-margin-bottom-4">
      <Checkboxes
        name="papers"
        id={`papers-${paper}`}
        language={language}
        label={rule.name[language]}
        labelSize="s"
        hint={<Articles basis={law.basis(rule.basis)} day={law.day} language={language} />}
        items={[{ value: paper, label: words.inFile[language] }]}
        values={ticked}
        small
      />
      {rule.parts.length > 0 && (
        <Details
          summary={`${words.parts[language]} (${parts.length}/${rule.parts.length})`}
          open={parts.length > 0}
        >
          <Checkboxes
            name={`parts-${paper}`}
            language={language}
            label={`${words.parts[language]}: ${rule.name[language]}`}
            items={rule.parts.map(({ code, name, note }) => ({
              value: code,
              label: name[language],
              ...(note && { hint: note[language] }),
            }))}
            values={parts}
            small
          />
        </Details>
      )}
    </div>
  );
};

interface ActPageProps extends CasePageView {
  form: SentForm;
  stage: Stage;
  action: string;
  heading: string;
  /** The act that is corrected. */
  corrected?: Act | undefined;
}

type DayField = 'legalDate' | 'validFrom' | 'validUntil' | 'termEnds';

const DayQuestion = ({
  form,
  corrected,
  field,
  hint,
}: Pick<ActPageProps, 'form' | 'corrected'> & { field: DayField; hint?: string }) => {
  const [year = '', month = '', day = ''] = (corrected?.[field] ?? '').split('-');
  const plain = (digits: string) => (digits === '' ? '' : String(Number(digits)));
  const stored = { [`${field}-day`]: plain(day), [`${field}-month`]: plain(month), [`${field}-year`]: year };
  const wrong = (['day', 'month', 'year'] as const).filter(
    (part) => fieldOf(form, `${field}-${part}`).error !== undefined,
  );
  return (
    <DateInput
      name={field}
      language={form.language}
      label={words[field][form.language]}
      labelSize={field === 'legalDate' ? 's' : undefined}
      hint={hint}
      values={typedDate({ ...stored, ...form.typed }, field)}
      error={wrong[0] && fieldOf(form, `${field}-${wrong[0]}`).error}
      {...(wrong.length > 0 && { wrong })}
    />
  );
};

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

const Papers = (props: ActPageProps) => {
  const { stage, language, corrected } = props;
  const papers = [...new Set([...stage.needs, ...stage.produces])];
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="papers-heading">
      <Heading level={2} id="papers-heading">
        {words.papers[language]}
      </Heading>
      <p class="govuk-body">{words.papersHint[language]}</p>
      {papers.map((paper) => (
        <PaperQuestion key={paper} {...props} paper={paper} stored={corrected} />
      ))}
    </section>
  );
};

const More = ({ form, corrected, language }: ActPageProps & { language: Language }) => {
  const fields = ['validFrom', 'validUntil', 'termEnds'] as const;
  const isOpen = fields.some(
    (field) => corrected?.[field] !== undefined || (form.typed[`${field}-year`] ?? '') !== '',
  );
  return (
    <Details summary={words.more[language]} open={isOpen}>
      {fields.map((field) => (
        <DayQuestion key={field} form={form} corrected={corrected} field={field} />
      ))}
    </Details>
  );
};

/** Records what happened at one stage, or corrects what was recorded of it. */
export const ActPage = (props: ActPageProps) => {
  const { form, stage, view, law, language, action, corrected } = props;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${view.case.cooperationCode} · ${props.title}`}>
        {props.heading}
      </Heading>
      <Meanwhile {...props} />
      <StageFacts {...props} />
      <Form view={form} action={action} hidden={{ version: String(view.case.version) }} withFiles guarded>
        <Radios
          {...fieldOf(form, 'what', corrected && whatOfAct(corrected))}
          label={words.what[language]}
          labelSize="s"
          items={choicesOf(stage, props)}
        />
        <DayQuestion
          form={form}
          corrected={corrected}
          field="legalDate"
          hint={words.legalDateHint[language]}
        />
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
      <p class="govuk-body-s">{law.route?.set.name[language]}</p>
    </>
  );
};
