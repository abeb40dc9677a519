import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  Checkboxes,
  EmptyState,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  Heading,
  InsetText,
  NotificationBanner,
  Tag,
  Textarea,
  TextInput,
} from '#ui';
import { readableNumber } from '../../agency/phone.ts';
import { pathOf } from '../../paths.ts';
import type { AgencyContact, AskedAgency, LocalOrganisation } from '../../store/agencies.ts';

export const agenciesTitle: Words = { id: 'Perangkat daerah yang ditanya', en: 'Agencies that are asked' };

const words = {
  lead: {
    id: 'Dinas, badan, BUMD, dan sekolah yang ditanya dalam setiap ronde.',
    en: 'The agencies, enterprises and schools that are asked in every round.',
  },
  none: { id: 'Belum ada perangkat daerah', en: 'No agency yet' },
  noneWhy: {
    id: 'Pilih dari register di bawah, atau tempelkan daftar kantor Anda.',
    en: 'Choose from the register below, or paste the list of your office.',
  },
  name: { id: 'Nama', en: 'Name' },
  contacts: { id: 'Kontak', en: 'Contacts' },
  noContact: { id: 'belum ada', en: 'none yet' },
  state: { id: 'Keadaan', en: 'State' },
  active: { id: 'Ditanya', en: 'Asked' },
  ended: { id: 'Tidak lagi', en: 'No longer' },
  fromRegister: {
    id: 'Dari register: lembaga daerah yang belum ditanya',
    en: 'From the register: local bodies not asked yet',
  },
  cooperations: { id: 'kerja sama', en: 'cooperations' },
  pasted: { id: 'Tempelkan daftar', en: 'Paste a list' },
  pastedHint: {
    id: 'Satu per baris: nama, lalu bila ada jabatan kontak, telepon, dan surel. Boleh disalin dari lembar kerja atau CSV.',
    en: 'One a line: the name, then the contact’s office, telephone and mail where there are any. May be copied from a spreadsheet or CSV.',
  },
  add: { id: 'Tambah', en: 'Add' },
  added: { id: 'ditambahkan', en: 'added' },
  known: { id: 'sudah ada', en: 'there already' },
  head: { id: 'Jabatan pimpinannya', en: 'Office of its head' },
  from: { id: 'Ditanya sejak', en: 'Asked from' },
  until: { id: 'Sampai (opsional)', en: 'Until (optional)' },
  organisations: { id: 'Lembaga ini di register', en: 'What it is in the register' },
  organisationsHint: {
    id: 'Kerja sama lembaga yang ditandai inilah yang ditanyakan kepadanya.',
    en: 'It is asked about the cooperations of the bodies ticked here.',
  },
  save: { id: 'Simpan', en: 'Save' },
  office: { id: 'Jabatan', en: 'Office' },
  person: { id: 'Nama (opsional)', en: 'Name (optional)' },
  email: { id: 'Surel (opsional)', en: 'E-mail (optional)' },
  phone: { id: 'Nomor WhatsApp (opsional)', en: 'WhatsApp number (optional)' },
  privacy: {
    id: 'Nama dan nomor adalah data pribadi: isi hanya bila perlu, dan hapus bila orangnya berganti.',
    en: 'Names and numbers are personal data: fill them in only where needed, and erase them when the person changes.',
  },
  addContact: { id: 'Tambah kontak', en: 'Add a contact' },
  erase: { id: 'Hapus kontak ini', en: 'Erase this contact' },
} as const satisfies Record<string, Words>;

interface AgenciesProps {
  form: FormView;
  agencies: readonly AskedAgency[];
  proposed: readonly LocalOrganisation[];
  mayRun: boolean;
  day: string;
  added: string | undefined;
  known: string | undefined;
}

const isActive = ({ activeFrom, activeUntil }: AskedAgency, day: string) =>
  activeFrom <= day && (activeUntil === null || activeUntil >= day);

const AddForm = ({ form, proposed }: Pick<AgenciesProps, 'form' | 'proposed'>) => {
  const { language } = form;
  return (
    <Form view={form} action={pathOf('agencies', language)}>
      {proposed.length > 0 && (
        <Checkboxes
          name="organisation"
          language={language}
          label={words.fromRegister[language]}
          labelSize="m"
          small
          items={proposed.map(({ name, cooperations }) => ({
            value: name,
            label: `${name} (${cooperations} ${words.cooperations[language]})`,
          }))}
        />
      )}
      <Textarea
        {...fieldOf(form, 'pasted')}
        label={words.pasted[language]}
        labelSize="m"
        hint={words.pastedHint[language]}
        rows={6}
      />
      <Button>{words.add[language]}</Button>
    </Form>
  );
};

/** The agencies of an office, and how more are added. */
export const AgenciesPage = (props: AgenciesProps) => {
  const { form, agencies, mayRun, day, added, known } = props;
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      {added !== undefined && (
        <NotificationBanner language={language} kind="success">
          {`${Number(added)} ${words.added[language]}, ${Number(known ?? 0)} ${words.known[language]}.`}
        </NotificationBanner>
      )}
      <Heading level={1}>{agenciesTitle[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {agencies.length === 0 ? (
        <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
      ) : (
        <CardTable
          firstCellIsHeader
          columns={[words.name, words.contacts, words.state].map((header) => ({ header: header[language] }))}
          rows={agencies.map((agency) => [
            <a key="name" class="govuk-link" href={pathOf('agency', language, { agency: agency.id })}>
              {agency.name}
            </a>,
            agency.contacts.map(({ officeTitle }) => officeTitle).join(', ') || words.noContact[language],
            <Tag key="state" colour={isActive(agency, day) ? 'green' : 'grey'}>
              {(isActive(agency, day) ? words.active : words.ended)[language]}
            </Tag>,
          ])}
        />
      )}
      {mayRun && <AddForm {...props} />}
    </>
  );
};

const contactWords = ({ officeTitle, person, email, phone }: AgencyContact) =>
  [officeTitle, person, email, phone && readableNumber(phone)].filter(Boolean).join(', ');

const Contacts = ({ form, agency, mayRun }: { form: FormView; agency: AskedAgency; mayRun: boolean }) => {
  const { language } = form;
  const action = pathOf('contact', language, { agency: agency.id });
  return (
    <section>
      <Heading level={2}>{words.contacts[language]}</Heading>
      {agency.contacts.map((contact) => (
        <div key={contact.id} class="jalin-asked">
          <p class="govuk-body">{contactWords(contact)}</p>
          {mayRun && (
            <Form view={form} action={action} hidden={{ remove: String(contact.id) }}>
              <Button kind="secondary">
                {words.erase[language]}
                <span class="govuk-visually-hidden">: {contact.officeTitle}</span>
              </Button>
            </Form>
          )}
        </div>
      ))}
      {mayRun && (
        <Form view={form} action={action}>
          <InsetText>{words.privacy[language]}</InsetText>
          <TextInput {...fieldOf(form, 'officeTitle')} label={words.office[language]} />
          <TextInput {...fieldOf(form, 'person')} label={words.person[language]} />
          <TextInput {...fieldOf(form, 'phone')} label={words.phone[language]} type="tel" width={20} />
          <TextInput {...fieldOf(form, 'email')} label={words.email[language]} type="email" />
          <Button kind="secondary">{words.addContact[language]}</Button>
        </Form>
      )}
    </section>
  );
};

interface AgencyProps {
  form: FormView;
  agency: AskedAgency;
  organisations: readonly LocalOrganisation[];
  chosen: readonly string[] | undefined;
  mayRun: boolean;
}

const Facts = ({ form, agency, organisations, chosen }: AgencyProps) => {
  const { language } = form;
  const dayWords = (day: string | null) => (day === null ? '' : formatDay(day, language));
  return (
    <Form
      view={form}
      action={pathOf('agency', language, { agency: agency.id })}
      hidden={{ version: String(agency.version) }}
    >
      <TextInput {...fieldOf(form, 'name', agency.name)} label={words.name[language]} />
      <TextInput {...fieldOf(form, 'headTitle', agency.headTitle)} label={words.head[language]} />
      <TextInput
        {...fieldOf(form, 'activeFrom', dayWords(agency.activeFrom))}
        label={words.from[language]}
        width={20}
      />
      <TextInput
        {...fieldOf(form, 'activeUntil', dayWords(agency.activeUntil))}
        label={words.until[language]}
        width={20}
      />
      {organisations.length > 0 && (
        <Checkboxes
          name="organisationIds"
          language={language}
          label={words.organisations[language]}
          hint={words.organisationsHint[language]}
          small
          values={chosen ?? agency.organisationIds.map(String)}
          items={organisations.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      )}
      <Button>{words.save[language]}</Button>
    </Form>
  );
};

const Shown = ({ agency, language }: { agency: AskedAgency; language: Language }) => (
  <p class="govuk-body">
    {agency.headTitle}. {words.from[language]} {formatDay(agency.activeFrom, language)}
  </p>
);

/** One agency: what it is called, since when it is asked, what it is in the register, whom to write to. */
export const AgencyPage = (props: AgencyProps) => {
  const { form, agency, mayRun } = props;
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={agenciesTitle[language]}>
        {agency.name}
      </Heading>
      {mayRun ? <Facts {...props} /> : <Shown agency={agency} language={language} />}
      <Contacts form={form} agency={agency} mayRun={mayRun} />
    </>
  );
};
