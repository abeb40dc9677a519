import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  EmptyState,
  Form,
  formatDay,
  Heading,
  InsetText,
  Pagination,
  type SentForm,
  Tag,
  TextInput,
} from '#ui';
import { dossierAddress } from '../../annexes/addresses.ts';
import { dossierTypes } from '../../annexes/dossier-types.ts';
import type { DossierDeadline } from '../../annexes/list-deadlines.ts';
import { basisText } from '../../annexes/views/words.ts';
import type { OpenClock } from '../../list-open-clocks.ts';
import type { ClocksPageView } from '../../view-clocks.ts';
import { pageAddress } from '../addresses.ts';

import { type LawOfCase, lawOfCase } from '../law-of-case.ts';
import { Articles } from './articles.tsx';
import { dueLabel, readingsLabel, runStateLabel } from './clock-words.ts';
import { sentenceOf } from './day-words.ts';

export const clocksTitle: Words = { id: 'Semua jangka waktu', en: 'All clocks' };

const words = {
  lead: {
    id: 'Semua jangka waktu perkara dan tanggal penting berkas kantor ini, yang paling dekat lebih dahulu.',
    en: 'Every clock of this office’s cases and every last day of its dossiers, the nearest first.',
  },
  none: { id: 'Tidak ada jangka waktu yang berjalan', en: 'No clock is running' },
  noneWhy: {
    id: 'Jangka waktu mulai berjalan saat tanda terima atau langkahnya dicatat pada perkara, atau tanggalnya dicatat pada berkas.',
    en: 'A clock starts when a receipt or a step is recorded in a case, or a date in a dossier.',
  },
  due: { id: 'Habis', en: 'Runs out' },
  clock: { id: 'Jangka waktu', en: 'Clock' },
  case: { id: 'Perkara atau berkas', en: 'Case or dossier' },
  ahead: { id: 'Menunggu', en: 'To come' },
  overdue: { id: 'Terlambat', en: 'Overdue' },
  state: { id: 'Keadaan', en: 'State' },
  effect: { id: 'Bila lewat', en: 'When it is over' },
  subscribe: { id: 'Di kalender Anda', en: 'In your calendar' },
  subscribeWhy: {
    id: 'Aplikasi kalender dapat membaca tenggat kantor ini lewat alamat rahasia. Siapa pun yang memegangnya dapat membacanya; ganti atau cabut bila tersebar.',
    en: 'A calendar program can read the deadlines of this office by a secret address. Whoever has it can read them; replace or revoke it if it has spread.',
  },
  active: { id: 'Satu alamat sedang berlaku.', en: 'One address is in use.' },
  make: { id: 'Buat alamat', en: 'Make an address' },
  replace: { id: 'Ganti alamat', en: 'Replace the address' },
  revoke: { id: 'Cabut alamat', en: 'Revoke the address' },
  download: { id: 'Unduh sebagai berkas kalender (ICS)', en: 'Download as a calendar file (ICS)' },
  address: { id: 'Alamat kalender', en: 'Address of the calendar' },
  once: {
    id: 'Salin sekarang: alamat ini hanya ditampilkan sekali.',
    en: 'Copy it now: this address is shown only once.',
  },
} as const satisfies Record<string, Words>;

interface ClocksPageProps {
  view: ClocksPageView;
  form: SentForm;
  day: string;
  mayKeep: boolean;
  /** The secret address that was just made. */
  address?: string | undefined;
}

type Row = preact.ComponentChild[];

const clockRow = (run: OpenClock, law: LawOfCase, language: Language): Row => {
  const rule = law.clock(run.clock);
  return [
    <strong key="due">{dueLabel(run, language)}</strong>,
    rule?.name[language] ?? run.clock,
    <a key="case" class="govuk-link" href={pageAddress('case', language, { code: run.caseCode })}>
      {run.title}
    </a>,
    <Tag key="state" colour={run.state === 'running' ? 'blue' : run.state === 'expired' ? 'red' : 'yellow'}>
      {runStateLabel(run, language)}
    </Tag>,
    <>
      {`${sentenceOf(rule?.effectWords[language] ?? '')}. `}
      {readingsLabel(run, rule, language)}
      <Articles basis={law.basis(rule?.basis)} day={law.day} language={language} />
    </>,
  ];
};

const dossierRow = ({ dossierId, kind, title, finding }: DossierDeadline, language: Language): Row => [
  <strong key="due">{formatDay(finding.due, language)}</strong>,
  dossierTypes[kind].name[language],
  <a key="dossier" class="govuk-link" href={dossierAddress('view', language, { dossier: dossierId })}>
    {title}
  </a>,
  <Tag key="state" colour={finding.overdue ? 'red' : 'blue'}>
    {words[finding.overdue ? 'overdue' : 'ahead'][language]}
  </Tag>,
  `${finding.words[language]} ${basisText(finding.basis, language)}`,
];

const Subscription = ({ view, form, mayKeep, address }: ClocksPageProps) => {
  const { language } = form;
  const action = pageAddress('feed', language);
  return (
    <section id="calendar">
      <Heading level={2}>{words.subscribe[language]}</Heading>
      <p class="govuk-body">
        <a class="govuk-link" href={pageAddress('calendarFile', language)}>
          {words.download[language]}
        </a>
      </p>
      <p class="govuk-body">
        {words.subscribeWhy[language]} {view.subscribed && words.active[language]}
      </p>
      {address && (
        <InsetText>
          <TextInput
            name="address"
            language={language}
            label={words.address[language]}
            hint={words.once[language]}
            value={address}
          />
        </InsetText>
      )}
      {mayKeep && (
        <Form view={form} action={action}>
          <div class="govuk-button-group">
            <Button kind="secondary" name="what" value="replace">
              {words[view.subscribed ? 'replace' : 'make'][language]}
            </Button>
            {view.subscribed && (
              <Button kind="secondary" name="what" value="revoke">
                {words.revoke[language]}
              </Button>
            )}
          </div>
        </Form>
      )}
    </section>
  );
};

/** All running clocks of an office by their due day, and how to have them in a calendar. */
export const ClocksPage = (props: ClocksPageProps) => {
  const { view, form, day } = props;
  const { language } = form;
  const { shown, page, pages } = view;
  return (
    <>
      <Heading level={1}>{clocksTitle[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {shown.length === 0 ? (
        <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
      ) : (
        <>
          <CardTable
            columns={[words.due, words.clock, words.case, words.state, words.effect].map((header) => ({
              header: header[language],
            }))}
            rows={shown.map((one) =>
              'run' in one
                ? clockRow(one.run, lawOfCase(one.run, day, view.law), language)
                : dossierRow(one.dossier, language),
            )}
          />
          <Pagination
            language={language}
            page={page}
            pages={pages}
            hrefOf={(one) => `${pageAddress('clocks', language)}?page=${one}`}
          />
        </>
      )}
      <Subscription {...props} />
    </>
  );
};
