import { countries } from '#reference';
import { fieldOf, Select, type SentForm, TextInput } from '#ui';
import { organisationKinds, partyRoles, sides } from '../../facts.ts';
import type { Organisation } from '../../store/rows.ts';
import { organisationKindWords, partyRoleWords, sideWords } from '../../words.ts';

const words = {
  name: { id: 'Nama lembaga', en: 'Name of the organisation' },
  nameHint: {
    id: 'Ketik beberapa huruf; yang sudah dikenal kantor ini akan ditawarkan.',
    en: 'Type a few letters; those your office knows are offered.',
  },
  side: { id: 'Pihak', en: 'Side' },
  role: { id: 'Peran', en: 'Role' },
  kind: { id: 'Jenis lembaga (opsional)', en: 'Kind of organisation (optional)' },
  country: { id: 'Negara (opsional)', en: 'Country (optional)' },
  choose: { id: 'Pilih satu', en: 'Choose one' },
} as const;

/** Suggestions for party names and countries; once a page. */
export const PartySuggestions = ({
  form: { language },
  organisations,
}: {
  form: SentForm;
  organisations: readonly Pick<Organisation, 'id' | 'name'>[];
}) => (
  <>
    <datalist id="known-organisations">
      {organisations.map(({ id, name }) => (
        <option key={id} value={name} />
      ))}
    </datalist>
    <datalist id="known-countries">
      {countries().map(({ code, name }) => (
        <option key={code} value={name[language]} />
      ))}
    </datalist>
  </>
);

/** One party: who, on which side, in which role. */
export const PartyFields = ({ form, prefix, legend }: { form: SentForm; prefix: string; legend: string }) => {
  const { language } = form;
  const choose = { value: '', text: words.choose[language] };
  return (
    <fieldset class="govuk-fieldset jalin-block">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <TextInput
        {...fieldOf(form, `${prefix}-name`)}
        label={words.name[language]}
        hint={words.nameHint[language]}
        list="known-organisations"
        autocomplete="off"
      />
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
