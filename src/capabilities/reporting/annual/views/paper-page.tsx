import type { Words } from '#kernel/language.ts';
import {
  Button,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  formatShortDay,
  Heading,
  InsetText,
  Radios,
  Textarea,
  TextInput,
} from '#ui';
import { reportPath } from '../paths.ts';
import type { PaperReportView } from '../view-paper-report.ts';

export const paperTitle: Words = { id: 'Laporan di atas kertas', en: 'Report on paper' };

const words = {
  lead: {
    id: 'Untuk daerah yang menyampaikan laporannya di luar Jalin. Yang dicatat di sini masuk ke laporan provinsi dengan keterangan bahwa sumbernya surat.',
    en: 'For a region that sends its report outside of Jalin. What is recorded here goes into the report of the province, and says that it comes from a letter.',
  },
  due: { id: 'Tenggat daerah', en: 'Due from the region' },
  own: {
    id: 'Daerah ini sudah mencatat sendiri penyampaiannya di Jalin, jadi tidak ada yang perlu dicatat di sini.',
    en: 'This region has recorded its sending in Jalin itself, so there is nothing to record here.',
  },
  recorded: { id: 'Tercatat', en: 'On record' },
  nilTold: { id: 'nihil', en: 'nil' },
  letterNumber: { id: 'Nomor surat daerah', en: 'Number of the letter of the region' },
  letterDay: { id: 'Tanggal surat', en: 'Date of the letter' },
  receivedDay: { id: 'Diterima pada', en: 'Received on' },
  receivedHint: {
    id: 'Hari pada stempel agenda; tepat waktu atau terlambat dihitung dari hari ini',
    en: 'The day of the receipt stamp; in time or late is told by this day',
  },
  nil: { id: 'Isi laporan', en: 'What the report says' },
  yes: { id: 'Nihil: tidak ada kerja sama', en: 'Nil: there is no cooperation' },
  no: { id: 'Ada kerja sama', en: 'There is cooperation' },
  summary: { id: 'Ringkasan', en: 'In short' },
  summaryHint: {
    id: 'Satu kerja sama satu baris: mitra, bidang, perkembangan, pendanaan, hambatan. Dimuat apa adanya dalam laporan provinsi',
    en: 'One cooperation a line: partner, field, progress, funding, obstacles. It goes into the report of the province as it is',
  },
  save: { id: 'Simpan', en: 'Save' },
  again: { id: 'Catat ulang', en: 'Record again' },
  withdraw: { id: 'Tarik catatan yang salah', en: 'Take back a wrong record' },
  reason: { id: 'Alasannya', en: 'Why' },
  dayHint: { id: 'Misalnya 5 Januari 2026', en: 'Like 5 January 2026' },
} as const satisfies Record<string, Words>;

interface Props {
  form: FormView;
  view: PaperReportView;
}

const RecordForm = ({ form, view: { year, region, paper } }: Props) => {
  const { language } = form;
  const stored = (iso: string | undefined) => (iso === undefined ? '' : formatDay(iso, language));
  const summary = (
    <Textarea
      {...fieldOf(form, 'summary', paper?.summary ?? '')}
      label={words.summary[language]}
      hint={words.summaryHint[language]}
      rows={8}
    />
  );
  return (
    <Form view={form} action={reportPath('paper', language, { year, region: region.code })} guarded>
      <TextInput
        {...fieldOf(form, 'letterNumber', paper?.letterNumber ?? '')}
        label={words.letterNumber[language]}
      />
      <TextInput
        {...fieldOf(form, 'letterDay', stored(paper?.letterDay))}
        label={words.letterDay[language]}
        hint={words.dayHint[language]}
        width={20}
      />
      <TextInput
        {...fieldOf(form, 'receivedDay', stored(paper?.receivedDay))}
        label={words.receivedDay[language]}
        hint={words.receivedHint[language]}
        width={20}
      />
      <Radios
        {...fieldOf(form, 'nil', paper?.nil ? 'yes' : 'no')}
        label={words.nil[language]}
        items={[
          { value: 'no', label: words.no[language], conditional: summary },
          { value: 'yes', label: words.yes[language] },
        ]}
      />
      <Button>{words.save[language]}</Button>
    </Form>
  );
};

const WithdrawForm = ({ form, view: { year, region, paper } }: Props) => {
  const { language } = form;
  if (!paper) return null;
  return (
    <Form
      view={form}
      action={reportPath('withdrawPaper', language, { year, region: region.code })}
      hidden={{ act: String(paper.act) }}
    >
      <Heading level={2}>{words.withdraw[language]}</Heading>
      <TextInput {...fieldOf(form, 'reason')} label={words.reason[language]} />
      <Button kind="warning">{words.withdraw[language]}</Button>
    </Form>
  );
};

/** What a province records of one region's report that came on paper. */
export const PaperPage = (props: Props) => {
  const { form, view } = props;
  const { language } = form;
  const { year, region, due, own, paper } = view;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${region.name}, ${year}`}>
        {paperTitle[language]}
      </Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {due && <p class="govuk-body">{`${words.due[language]}: ${formatDay(due, language)}`}</p>}
      {own && <InsetText>{words.own[language]}</InsetText>}
      {paper && (
        <InsetText>
          {`${words.recorded[language]}: ${formatShortDay(paper.receivedDay, language)}, ${paper.letterNumber}${paper.nil ? `, ${words.nilTold[language]}` : ''} (${paper.by})`}
        </InsetText>
      )}
      {!own && (
        <>
          {paper && <Heading level={2}>{words.again[language]}</Heading>}
          <RecordForm {...props} />
        </>
      )}
      <WithdrawForm {...props} />
    </>
  );
};
