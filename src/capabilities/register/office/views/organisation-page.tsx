import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import { countryName, findRegion } from '#reference';
import {
  Button,
  Form,
  FormErrors,
  fieldOf,
  formatNumber,
  Heading,
  LeftOut,
  NotificationBanner,
  Pagination,
  SearchBox,
  Select,
  type SentForm,
  SummaryList,
  Textarea,
} from '#ui';
import { titleLabel } from '../../labels.ts';
import type { OrganisationView } from '../../view-organisation.ts';
import { organisationKindWords } from '../../words.ts';
import { officeAddress } from '../addresses.ts';
import { doneWords } from './done-words.ts';

const words = {
  kind: { id: 'Jenis', en: 'Kind' },
  country: { id: 'Negara', en: 'Country' },
  region: { id: 'Daerah', en: 'Region' },
  aliases: { id: 'Nama lain', en: 'Other names' },
  records: { id: 'Kerja samanya', en: 'Its cooperations' },
  noRecords: {
    id: 'Tidak ada kerja sama yang memuat organisasi ini.',
    en: 'No cooperation has this organisation.',
  },
  merge: { id: 'Gabungkan organisasi lain ke sini', en: 'Merge another organisation into this one' },
  mergeWhy: {
    id: 'Namanya menjadi nama lain organisasi ini, dan kerja samanya pindah ke sini. Dapat dibatalkan.',
    en: 'Its name becomes another name of this one, and its cooperations move here. It can be undone.',
  },
  search: { id: 'Cari organisasi yang sama', en: 'Search the same organisation' },
  searchHint: {
    id: 'Daftar di bawah memuat yang namanya paling mirip; cari bila yang dimaksud tidak ada di situ.',
    en: 'The list below has those of the most similar names; search when the one you mean is not there.',
  },
  which: { id: 'Organisasi yang sama', en: 'The same organisation' },
  choose: { id: 'Pilih satu', en: 'Choose one' },
  reason: { id: 'Mengapa keduanya sama', en: 'Why they are the same' },
  button: { id: 'Gabungkan', en: 'Merge' },
  merges: { id: 'Digabungkan ke sini', en: 'Merged into this' },
  undo: { id: 'Batalkan penggabungan', en: 'Undo the merge' },
} as const satisfies Record<string, Words>;

const MergeForm = ({ form, view }: { form: SentForm; view: OrganisationView }) => {
  const { language } = form;
  return (
    <>
      <Heading level={2}>{words.merge[language]}</Heading>
      <p class="govuk-body">{words.mergeWhy[language]}</p>
      {view.moreOthers && (
        <SearchBox
          language={language}
          action={officeAddress('organisation', language, { organisation: view.organisation.slug })}
          label={words.search[language]}
          hint={words.searchHint[language]}
          value={view.q}
        />
      )}
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

const Merges = ({ form, view }: { form: SentForm; view: OrganisationView }) => {
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

const Records = ({ view, language }: { view: OrganisationView; language: Language }) => {
  const here = officeAddress('organisation', language, { organisation: view.organisation.slug });
  return (
    <>
      <Heading level={2}>{`${words.records[language]} (${formatNumber(view.total, language)})`}</Heading>
      {view.total === 0 && <p class="govuk-body">{words.noRecords[language]}</p>}
      <ul class="govuk-list">
        {view.records.map((record) => (
          <li key={record.code}>
            <a class="govuk-link" href={officeAddress('view', language, { code: record.code })}>
              {`${record.code}: ${titleLabel(record, language)}`}
            </a>
          </li>
        ))}
      </ul>
      <Pagination
        language={language}
        page={view.page}
        pages={view.pages}
        hrefOf={(page) => `${here}?page=${page}`}
      />
    </>
  );
};

/** One organisation of the office, its records, and merging another into it. */
export const OrganisationPage = ({
  form,
  view,
  notUnderstood,
  mayWrite,
  done,
}: {
  form: SentForm;
  view: OrganisationView;
  notUnderstood: readonly NotUnderstood[];
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
      <LeftOut
        language={language}
        parts={notUnderstood}
        href={officeAddress('organisation', language, { organisation: organisation.slug })}
      />
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
      <Records view={view} language={language} />
      {mayWrite && view.merges.length > 0 && <Merges form={form} view={view} />}
      {mayWrite && view.others.length > 0 && <MergeForm form={form} view={view} />}
    </>
  );
};
