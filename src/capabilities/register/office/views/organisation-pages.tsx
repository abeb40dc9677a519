import type { Language, Words } from '#kernel/language.ts';
import { countryName, findRegion } from '#reference';
import {
  Button,
  CardTable,
  EmptyState,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  NotificationBanner,
  SearchBox,
  Select,
  SummaryList,
  Textarea,
} from '#ui';
import type { OrganisationView } from '../../view-organisation.ts';
import type { OrganisationsFound } from '../../view-organisations.ts';
import { organisationKindWords } from '../../words.ts';
import { officeAddress } from '../addresses.ts';
import type { OfficeForm } from '../form-routes.tsx';
import { titleLabel } from './labels.ts';
import { doneWords } from './record-page.tsx';

const words = {
  title: { id: 'Organisasi', en: 'Organisations' },
  search: { id: 'Cari organisasi', en: 'Search organisations' },
  name: { id: 'Nama', en: 'Name' },
  kind: { id: 'Jenis', en: 'Kind' },
  country: { id: 'Negara', en: 'Country' },
  region: { id: 'Daerah', en: 'Region' },
  aliases: { id: 'Nama lain', en: 'Other names' },
  count: { id: 'Kerja sama', en: 'Cooperations' },
  empty: { id: 'Tidak ada organisasi', en: 'No organisations' },
  emptyWhy: {
    id: 'Organisasi muncul di sini setelah kerja sama dicatat atau diimpor, atau tidak ada yang cocok dengan kata itu.',
    en: 'Organisations appear here once cooperations are recorded or imported, or none matches these words.',
  },
  shown: {
    id: 'Hanya 200 pertama yang ditampilkan; cari namanya.',
    en: 'Only the first 200 are shown; search by name.',
  },
  records: { id: 'Kerja samanya', en: 'Its cooperations' },
  merge: { id: 'Gabungkan organisasi lain ke sini', en: 'Merge another organisation into this one' },
  mergeWhy: {
    id: 'Namanya menjadi nama lain organisasi ini, dan kerja samanya pindah ke sini. Dapat dibatalkan.',
    en: 'Its name becomes another name of this one, and its cooperations move here. It can be undone.',
  },
  which: { id: 'Organisasi yang sama', en: 'The same organisation' },
  choose: { id: 'Pilih satu', en: 'Choose one' },
  reason: { id: 'Mengapa keduanya sama', en: 'Why they are the same' },
  button: { id: 'Gabungkan', en: 'Merge' },
  merges: { id: 'Digabungkan ke sini', en: 'Merged into this' },
  undo: { id: 'Batalkan penggabungan', en: 'Undo the merge' },
} as const satisfies Record<string, Words>;

export const OrganisationsPage = ({
  language,
  q,
  found,
}: {
  language: Language;
  q: string;
  found: OrganisationsFound;
}) => (
  <>
    <Heading level={1}>{words.title[language]}</Heading>
    <SearchBox
      language={language}
      action={officeAddress('organisations', language)}
      label={words.search[language]}
      value={q}
    />
    {found.organisations.length === 0 ? (
      <EmptyState title={words.empty[language]} why={words.emptyWhy[language]} />
    ) : (
      <CardTable
        columns={[words.name, words.kind, words.country].map((header) => ({ header: header[language] }))}
        rows={found.organisations.map(({ slug, name, kind, country }) => [
          <a
            key={slug}
            class="govuk-link"
            href={officeAddress('organisation', language, { organisation: slug })}
          >
            {name}
          </a>,
          organisationKindWords[kind][language],
          country ? countryName(country, language) : '–',
        ])}
      />
    )}
    {found.more && <p class="govuk-body">{words.shown[language]}</p>}
  </>
);

const MergeForm = ({ form, view }: { form: OfficeForm; view: OrganisationView }) => {
  const { language } = form;
  return (
    <>
      <Heading level={2}>{words.merge[language]}</Heading>
      <p class="govuk-body">{words.mergeWhy[language]}</p>
      <Form
        view={form}
        action={officeAddress('organisation', language, { organisation: view.organisation.slug })}
      >
        <Select
          {...fieldOf(form, 'merged')}
          label={words.which[language]}
          items={[
            { value: '', text: words.choose[language] },
            ...view.others.map(({ slug, name, country }) => ({
              value: slug,
              text: country ? `${name} (${countryName(country, language)})` : name,
            })),
          ]}
        />
        <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={3} />
        <Button>{words.button[language]}</Button>
      </Form>
    </>
  );
};

const Merges = ({ form, view }: { form: OfficeForm; view: OrganisationView }) => {
  const { language } = form;
  return (
    <>
      <Heading level={2}>{words.merges[language]}</Heading>
      {view.merges.map(({ id, name, reason }) => (
        <div key={id}>
          <p class="govuk-body">{`${name}: ${reason}`}</p>
          <Form view={form} action={officeAddress('undoMerge', language, { merge: id })}>
            <Button kind="secondary">{`${words.undo[language]}: ${name}`}</Button>
          </Form>
        </div>
      ))}
    </>
  );
};

/** One organisation of the office, its records, and merging another into it. */
export const OrganisationPage = ({
  form,
  view,
  mayWrite,
  done,
}: {
  form: OfficeForm;
  view: OrganisationView;
  mayWrite: boolean;
  done?: string | undefined;
}) => {
  const { language } = form;
  const { organisation } = view;
  const said = done && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined;
  return (
    <>
      <FormErrors view={form} />
      {said && (
        <NotificationBanner language={language} kind="success">
          {said[language]}
        </NotificationBanner>
      )}
      <Heading level={1}>{organisation.name}</Heading>
      <SummaryList
        rows={[
          { key: words.kind[language], value: organisationKindWords[organisation.kind][language] },
          {
            key: words.country[language],
            value: organisation.country ? countryName(organisation.country, language) : '–',
          },
          {
            key: words.region[language],
            value: organisation.regionCode
              ? (findRegion(organisation.regionCode)?.name ?? organisation.regionCode)
              : '–',
          },
          { key: words.aliases[language], value: organisation.aliases.join('; ') || '–' },
        ]}
      />
      <Heading level={2}>{words.records[language]}</Heading>
      <ul class="govuk-list">
        {view.records.map((record) => (
          <li key={record.code}>
            <a class="govuk-link" href={officeAddress('view', language, { code: record.code })}>
              {`${record.code}: ${titleLabel(record, language)}`}
            </a>
          </li>
        ))}
      </ul>
      {mayWrite && view.merges.length > 0 && <Merges form={form} view={view} />}
      {mayWrite && view.others.length > 0 && <MergeForm form={form} view={view} />}
    </>
  );
};
