import { countries, countryName } from '#reference';
import { Button, fieldOf, InsetText, Radios, Select, type SentForm, TextInput } from '#ui';
import { organisationKinds, partyRoles, sides } from '../../facts.ts';
import type { Organisation } from '../../store/rows.ts';
import { organisationKindWords, partyRoleWords, sideWords } from '../../words.ts';
import { officeAddress } from '../addresses.ts';
import { type OfferedParties, searchOf } from '../own-place.ts';

const words = {
  name: { id: 'Nama lembaga', en: 'Name of the organisation' },
  nameHint: {
    id: 'Ketik sebagian namanya, lalu cari: yang sudah dikenal akan ditawarkan.',
    en: 'Type a part of the name, then search: those already known are offered.',
  },
  search: { id: 'Cari lembaga ini', en: 'Search this organisation' },
  which: { id: 'Lembaga yang dikenal dengan nama seperti itu', en: 'Known organisations of such a name' },
  other: {
    id: 'Bukan salah satunya: nama di atas, seperti diketik',
    en: 'None of them: the name above, as typed',
  },
  unknown: {
    id: 'Belum ada lembaga dengan nama seperti itu. Ia akan dicatat dengan nama yang Anda ketik.',
    en: 'No organisation of such a name is known yet. It will be recorded under the name you typed.',
  },
  side: { id: 'Pihak', en: 'Side' },
  role: { id: 'Peran', en: 'Role' },
  kind: { id: 'Jenis lembaga (opsional)', en: 'Kind of organisation (optional)' },
  country: { id: 'Negara (opsional)', en: 'Country (optional)' },
  choose: { id: 'Pilih satu', en: 'Choose one' },
} as const;

/** Suggestions for party names, which the page's script asks for as they are typed, and for countries; once a page. */
export const PartySuggestions = ({ form: { language } }: { form: SentForm }) => (
  <>
    <datalist id="known-organisations" data-jalin-suggest={officeAddress('similarOrganisations', language)} />
    <datalist id="known-countries">
      {countries().map(({ code, name }) => (
        <option key={code} value={name[language]} />
      ))}
    </datalist>
  </>
);

/** What is known under a name that was searched, to choose from. */
const Offered = ({ form, prefix, offered }: PartyFieldsProps) => {
  const { language } = form;
  const like = offered.get(prefix);
  if (!like) return null;
  if (like.length === 0) return <InsetText>{words.unknown[language]}</InsetText>;
  const told = ({ kind, country, aliases }: Organisation) =>
    [
      organisationKindWords[kind][language],
      country && countryName(country, language),
      ...aliases.slice(0, 2).map((alias) => `“${alias}”`),
    ].filter(Boolean);
  return (
    <Radios
      {...fieldOf(form, `${prefix}-chosen`)}
      label={words.which[language]}
      labelSize="s"
      small
      items={[
        ...like.map((one) => ({ value: one.slug, label: one.name, hint: told(one).join(', ') })),
        { value: 'other', label: words.other[language] },
      ]}
    />
  );
};

interface PartyFieldsProps {
  form: SentForm;
  /** "party", "party-1". */
  prefix: string;
  legend: string;
  offered: OfferedParties;
}

/** One party: who, on which side, in which role. */
export const PartyFields = (props: PartyFieldsProps) => {
  const { form, prefix, legend } = props;
  const { language } = form;
  const choose = { value: '', text: words.choose[language] };
  return (
    <fieldset class="govuk-fieldset jalin-block" id={prefix}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <TextInput
        {...fieldOf(form, `${prefix}-name`)}
        label={words.name[language]}
        hint={words.nameHint[language]}
        list="known-organisations"
        autocomplete="off"
      />
      <Button kind="secondary" name="do" value={searchOf(prefix)} backTo={prefix}>
        {words.search[language]}
        <span class="govuk-visually-hidden"> {legend}</span>
      </Button>
      <Offered {...props} />
      <Select
        {...fieldOf(form, `${prefix}-side`)}
        label={words.side[language]}
        items={[choose, ...sides.map((side) => ({ value: side, text: sideWords[side][language] }))]}
      />
      <Select
        {...fieldOf(form, `${prefix}-role`)}
        label={words.role[language]}
        items={[choose, ...partyRoles.map((role) => ({ value: role, text: partyRoleWords[role][language] }))]}
      />
      <TextInput
        {...fieldOf(form, `${prefix}-country`)}
        label={words.country[language]}
        list="known-countries"
        autocomplete="off"
        width={20}
      />
      <Select
        {...fieldOf(form, `${prefix}-kind`)}
        label={words.kind[language]}
        items={[
          choose,
          ...organisationKinds.map((kind) => ({ value: kind, text: organisationKindWords[kind][language] })),
        ]}
      />
    </fieldset>
  );
};
