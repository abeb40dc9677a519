import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  EmptyState,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  Heading,
  Pagination,
  Radios,
  Tag,
  TextInput,
} from '#ui';
import type { OnePage } from '../../pages/one-page.ts';
import { cooperationAddress, dossierAddress } from '../addresses.ts';
import { dossierTypes, openableKinds } from '../dossier-types.ts';
import { type Finding, nextDue } from '../finding.ts';
import type { CooperationDossiers } from '../list-cooperation-dossiers.ts';
import type { ListedDossier } from '../list-dossiers.ts';
import { OriginalsTable } from './originals-page.tsx';
import { titleIn } from './words.ts';

const words = {
  title: { id: 'Berkas pendamping', en: 'Dossiers' },
  lead: {
    id: 'Perjalanan dinas, hibah, izin lembaga asing, dan barang dari kerja sama kantor ini. Yang terlambat tampil lebih dahulu.',
    en: 'Official travels, grants, permits of foreign organisations and goods of this office’s cooperations. The overdue come first.',
  },
  dossier: { id: 'Berkas', en: 'Dossier' },
  kind: { id: 'Jenis', en: 'Kind' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  state: { id: 'Keadaan', en: 'State' },
  next: { id: 'Batas waktu terdekat', en: 'Next last day' },
  open: { id: 'Perlu diperhatikan', en: 'To attend to' },
  overdue: { id: 'Terlambat', en: 'Overdue' },
  none: { id: 'Belum ada berkas', en: 'No dossiers yet' },
  noneWhy: {
    id: 'Belum ada yang dibuka di kantor ini. Berkas dibuka dari halaman kerja samanya.',
    en: 'None has been opened in this office. A dossier is opened from the page of its cooperation.',
  },
  toCooperations: { id: 'Ke daftar kerja sama', en: 'To the list of cooperations' },
  originals: { id: 'Naskah asli', en: 'Originals' },
  noOriginals: {
    id: 'Kerja sama ini belum mempunyai naskah yang tercatat.',
    en: 'This cooperation has no instrument on record.',
  },
  others: { id: 'Berkas lain', en: 'Other dossiers' },
  openTitle: { id: 'Buka berkas baru', en: 'Open a dossier' },
  what: { id: 'Tentang apa', en: 'What it is about' },
  named: { id: 'Judul berkas', en: 'Title' },
  namedHint: {
    id: 'Misalnya "Kunjungan ke Queensland, November 2026", atau nama lembaga pemegang izin',
    en: 'For example "Visit to Queensland, November 2026", or the name of the organisation',
  },
  openButton: { id: 'Buka berkas', en: 'Open' },
  page: { id: 'Naskah asli dan berkas', en: 'Originals and dossiers' },
} as const satisfies Record<string, Words>;

const Next = ({ findings, language }: { findings: readonly Finding[]; language: Language }) => {
  const due = nextDue(findings);
  if (due === null) return <>–</>;
  return (
    <>
      {formatDay(due, language)}{' '}
      {findings.some(({ overdue }) => overdue) && <Tag colour="red">{words.overdue[language]}</Tag>}
    </>
  );
};

const DossierTable = ({ listed, language }: { listed: readonly ListedDossier[]; language: Language }) => (
  <CardTable
    columns={(['dossier', 'kind', 'cooperation', 'state', 'next', 'open'] as const).map((name) => ({
      header: words[name][language],
      numeric: name === 'open',
    }))}
    rows={listed.map(({ dossier, judgement: { state, findings } }) => [
      <a key={dossier.id} class="govuk-link" href={dossierAddress('view', language, { dossier: dossier.id })}>
        {dossier.title}
      </a>,
      dossierTypes[dossier.kind].name[language],
      <a key={dossier.id} class="govuk-link" href={cooperationAddress(language, dossier.cooperationCode)}>
        {dossier.cooperationCode}
      </a>,
      state[language],
      <Next key={dossier.id} findings={findings} language={language} />,
      findings.length,
    ])}
  />
);

/** One page of the office's dossiers. */
export const DossiersPage = ({
  listed: { shown, page, pages },
  language,
}: {
  listed: OnePage<ListedDossier>;
  language: Language;
}) => (
  <>
    <Heading level={1}>{words.title[language]}</Heading>
    <p class="govuk-body">{words.lead[language]}</p>
    {shown.length === 0 ? (
      <EmptyState
        title={words.none[language]}
        why={words.noneWhy[language]}
        action={
          <a class="govuk-link" href={cooperationAddress(language, '').replace(/\/$/, '')}>
            {words.toCooperations[language]}
          </a>
        }
      />
    ) : (
      <DossierTable listed={shown} language={language} />
    )}
    <Pagination
      language={language}
      page={page}
      pages={pages}
      hrefOf={(one) => `${dossierAddress('list', language)}?page=${one}`}
    />
    <p class="govuk-body">
      <a class="govuk-link" href={dossierAddress('originals', language)}>
        {words.originals[language]}
      </a>
    </p>
  </>
);

const OpenForm = ({ form, code }: { form: FormView; code: string }) => {
  const { language } = form;
  return (
    <>
      <Heading level={2}>{words.openTitle[language]}</Heading>
      <Form view={form} action={dossierAddress('ofCooperation', language, { code })}>
        <Radios
          {...fieldOf(form, 'kind')}
          label={words.what[language]}
          items={openableKinds.map((kind) => ({
            value: kind,
            label: dossierTypes[kind].name[language],
            hint: dossierTypes[kind].purpose[language],
          }))}
        />
        <TextInput
          {...fieldOf(form, 'title')}
          label={words.named[language]}
          hint={words.namedHint[language]}
        />
        <Button>{words.openButton[language]}</Button>
      </Form>
    </>
  );
};

interface CooperationPageProps {
  form: FormView;
  of: CooperationDossiers;
  mayWrite: boolean;
}

/** What goes along with one cooperation: its originals and its dossiers. */
export const CooperationDossiersPage = ({ form, of, mayWrite }: CooperationPageProps) => {
  const { language } = form;
  const { code, originals, dossiers } = of;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${code} · ${titleIn(of, language)}`}>
        {words.page[language]}
      </Heading>
      <Heading level={2}>{words.originals[language]}</Heading>
      {originals.length === 0 ? (
        <p class="govuk-body">{words.noOriginals[language]}</p>
      ) : (
        <OriginalsTable form={form} listed={originals} mayWrite={mayWrite} />
      )}
      {dossiers.length > 0 && (
        <>
          <Heading level={2}>{words.others[language]}</Heading>
          <DossierTable listed={dossiers} language={language} />
        </>
      )}
      {mayWrite && <OpenForm form={form} code={code} />}
    </>
  );
};
