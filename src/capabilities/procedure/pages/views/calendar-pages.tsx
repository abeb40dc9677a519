import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  Form,
  FormErrors,
  fieldOf,
  formatDay,
  formatShortDay,
  Heading,
  NotificationBanner,
  Radios,
  type SentForm,
  Tag,
  Textarea,
  TextInput,
} from '#ui';
import type { CalendarYear } from '../../list-calendar-years.ts';
import { toConfirmWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';

export const calendarTitle: Words = { id: 'Kalender hari kerja', en: 'Calendar of working days' };

const words = {
  lead: {
    id: 'Jangka waktu dalam hari kerja dihitung tanpa Sabtu, Minggu, hari libur nasional, dan cuti bersama. Setiap tahun menyebut keputusannya.',
    en: 'Clocks in working days skip Saturdays, Sundays, national holidays and joint leave. Each year names its decree.',
  },
  lacking: {
    id: 'Tahun yang tidak ada di sini hanya dihitung dengan hari libur tetap; batas waktunya sementara dan diam belum mempunyai akibat.',
    en: 'A year that is not here is counted with fixed holidays only; its due days are provisional and silence has no effect yet.',
  },
  year: { id: 'Tahun', en: 'Year' },
  decree: { id: 'Keputusan', en: 'Decree' },
  holidays: { id: 'Hari libur', en: 'Holidays' },
  jointLeave: { id: 'Cuti bersama', en: 'Joint leave' },
  standing: { id: 'Naskahnya', en: 'Its text' },
  read: { id: 'dibaca', en: 'read' },
  own: { id: 'dibetulkan kantor ini', en: 'corrected by this office' },
  edit: { id: 'Betulkan', en: 'Correct' },
  add: { id: 'Isi tahun', en: 'Enter the year' },
  saved: {
    id: 'Tahun itu tersimpan. Semua jangka waktu dihitung lagi.',
    en: 'The year is saved. All clocks are counted anew.',
  },
  decreeHint: {
    id: 'Misalnya SKB 3 Menteri dengan ketiga nomornya, dan perubahannya bila ada.',
    en: 'For example SKB 3 Menteri with its three numbers, and amendments if any.',
  },
  daysHint: {
    id: 'Satu tanggal pada setiap baris, misalnya 17 Agustus.',
    en: 'One day on each line, for example 17 August.',
  },
  isRead: { id: 'Sudah dibaca dalam naskahnya', en: 'Read in its text' },
  isRemembered: { id: 'Belum dibaca; perlu dipastikan', en: 'Not read; to be confirmed' },
  note: { id: 'Catatan (opsional)', en: 'Note (optional)' },
  save: { id: 'Simpan tahun ini', en: 'Save this year' },
  yearOf: { id: 'Hari libur tahun', en: 'Days off of' },
} as const satisfies Record<string, Words>;

const dayInYear = (year: number, monthDay: string, language: Language) =>
  formatDay(`${year}-${monthDay}`, language).replace(` ${year}`, '');

const Days = ({ year, days, language }: { year: number; days: readonly string[]; language: Language }) => (
  <>
    {days.map((day) => formatShortDay(`${year}-${day}`, language).replace(` ${year}`, '')).join(', ') || '–'}
  </>
);

const Standing = ({
  year,
  language,
  mayKeep,
}: {
  year: CalendarYear;
  language: Language;
  mayKeep: boolean;
}) => (
  <>
    {year.standing === 'read' ? words.read[language] : <Tag colour="yellow">{toConfirmWords[language]}</Tag>}
    {year.own && <div class="govuk-body-s">{words.own[language]}</div>}
    {year.note && <div class="govuk-body-s">{year.note}</div>}
    {mayKeep && (
      <div>
        <a class="govuk-link" href={pageAddress('calendarYear', language, { year: year.year })}>
          {words.edit[language]}
          <span class="govuk-visually-hidden"> {year.year}</span>
        </a>
      </div>
    )}
  </>
);

interface CalendarPageProps {
  language: Language;
  years: readonly CalendarYear[];
  /** The first year without data. */
  nextYear: number;
  mayKeep: boolean;
  saved: boolean;
}

/** The years an office counts by, each with its decree. */
export const CalendarPage = ({ language, years, nextYear, mayKeep, saved }: CalendarPageProps) => (
  <>
    {saved && (
      <NotificationBanner language={language} kind="success">
        {words.saved[language]}
      </NotificationBanner>
    )}
    <Heading level={1}>{calendarTitle[language]}</Heading>
    <p class="govuk-body-l">{words.lead[language]}</p>
    <p class="govuk-body">{words.lacking[language]}</p>
    {mayKeep && (
      <Button kind="secondary" href={pageAddress('calendarYear', language, { year: nextYear })}>
        {`${words.add[language]} ${nextYear}`}
      </Button>
    )}
    <CardTable
      columns={[words.year, words.decree, words.holidays, words.jointLeave, words.standing].map((header) => ({
        header: header[language],
      }))}
      rows={years.map((year) => [
        year.year,
        year.decree,
        <Days key="holidays" year={year.year} days={year.holidays} language={language} />,
        <Days key="leave" year={year.year} days={year.jointLeave} language={language} />,
        <Standing key="standing" year={year} language={language} mayKeep={mayKeep} />,
      ])}
    />
  </>
);

export const calendarYearTitle = (year: number): Words => ({
  id: `${words.yearOf.id} ${year}`,
  en: `${words.yearOf.en} ${year}`,
});

/** One year of days off, to be corrected by its decree. */
export const CalendarYearPage = ({
  form,
  year,
  known,
}: {
  form: SentForm;
  year: number;
  known: CalendarYear | undefined;
}) => {
  const { language } = form;
  const lines = (days: readonly string[] = []) =>
    days.map((day) => dayInYear(year, day, language)).join('\n');
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{calendarYearTitle(year)[language]}</Heading>
      <Form view={form} action={pageAddress('calendarYear', language, { year })} guarded>
        <TextInput
          {...fieldOf(form, 'decree', known?.decree)}
          label={words.decree[language]}
          hint={words.decreeHint[language]}
        />
        <Radios
          {...fieldOf(form, 'standing', known?.standing)}
          label={words.standing[language]}
          labelSize="s"
          items={[
            { value: 'read', label: words.isRead[language] },
            { value: 'remembered', label: words.isRemembered[language] },
          ]}
        />
        <Textarea
          {...fieldOf(form, 'holidays', lines(known?.holidays))}
          label={words.holidays[language]}
          hint={words.daysHint[language]}
          rows={12}
        />
        <Textarea
          {...fieldOf(form, 'jointLeave', lines(known?.jointLeave))}
          label={words.jointLeave[language]}
          hint={words.daysHint[language]}
          rows={8}
        />
        <Textarea {...fieldOf(form, 'note', known?.note)} label={words.note[language]} rows={2} />
        <Button>{words.save[language]}</Button>
      </Form>
    </>
  );
};
