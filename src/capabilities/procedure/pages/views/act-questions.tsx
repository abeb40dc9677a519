import type { Language, Words } from '#kernel/language.ts';
import { Checkboxes, DateInput, Details, fieldOf, Heading, type SentForm, TextInput, typedDate } from '#ui';
import type { Act } from '../../case/acts.ts';
import type { Stage } from '../../law/shape.ts';

import { Articles } from './articles.tsx';
import type { CasePageView } from './case-view.ts';

const words = {
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
  partly: { id: 'Tanggalnya tidak diketahui lengkap?', en: 'Is the whole date not known?' },
  asWritten: { id: 'Tanggalnya, persis seperti tertulis', en: 'The date, exactly as written' },
  asWrittenHint: {
    id: 'Misalnya "Oktober 2012". Kosongkan tanggal, atau tanggal dan bulannya, di atas; jangka waktu lalu dihitung di antara hari pertama dan terakhirnya.',
    en: 'Like "October 2012". Leave the day, or day and month, above empty; clocks are then told between its first and last day.',
  },
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
} as const satisfies Record<string, Words>;

const silent: ReadonlySet<string> = new Set(['deemed', 'bypassed', 'lapsed', 'term-over']);

/** What an officer may say of a stage: never what only silence brings about, which the clock tells by itself. */
export function choicesOf(stage: Stage, { view, language }: CasePageView) {
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

export interface ActPageProps extends CasePageView {
  form: SentForm;
  stage: Stage;
  action: string;
  heading: string;
  /** The act that is corrected. */
  corrected?: Act | undefined;
}

type DayField = 'legalDate' | 'validFrom' | 'validUntil' | 'termEnds';

/** The stored date in its fields, as far as it is known. */
const storedDay = (corrected: Act | undefined, field: DayField): string =>
  (field === 'legalDate' ? corrected?.imprecise?.edtf : undefined) ?? corrected?.[field] ?? '';

const DayQuestion = ({
  form,
  corrected,
  field,
  hint,
}: Pick<ActPageProps, 'form' | 'corrected'> & { field: DayField; hint?: string }) => {
  const [year = '', month = '', day = ''] = storedDay(corrected, field).split('-');
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

/** The date of the act, and its words when it is not whole. */
export const LegalDate = ({ form, corrected }: Pick<ActPageProps, 'form' | 'corrected'>) => {
  const { language } = form;
  const asked = fieldOf(form, 'asWritten', corrected?.imprecise?.asWritten);
  return (
    <>
      <DayQuestion form={form} corrected={corrected} field="legalDate" hint={words.legalDateHint[language]} />
      <Details
        summary={words.partly[language]}
        open={asked.error !== undefined || (asked.value ?? '') !== ''}
      >
        <TextInput {...asked} label={words.asWritten[language]} hint={words.asWrittenHint[language]} />
      </Details>
    </>
  );
};

/** The papers the stage needs and brings, with the parts somebody found in them. */
export const Papers = (props: ActPageProps) => {
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

/** What only some letters say: validity, and the end of a term of office. */
export const More = ({ form, corrected, language }: ActPageProps & { language: Language }) => {
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
