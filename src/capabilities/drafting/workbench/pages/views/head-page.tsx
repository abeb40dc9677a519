import {
  Button,
  Fieldset,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  Textarea,
  TextInput,
} from '#ui';
import type { AgreementParty, Cells } from '../../../agreement/agreement.ts';
import { pathOf } from '../../../paths.ts';
import type { Workbench } from '../../view-workbench.ts';
import { words } from '../words.ts';
import { AgreementFrame } from './agreement-frame.tsx';
import { nameOfLanguage } from './labels.ts';

interface Props {
  bench: Workbench;
  form: FormView;
}

/** Parties that can be filled in: those that stand, and one more. */
export const partyRows = (parties: readonly AgreementParty[]): number => Math.max(2, parties.length + 1);

interface InEachProps extends Props {
  name: string;
  label: string;
  cells: Cells;
}

/** One field in each language of the agreement. */
const InEach = ({ bench, form, name, label, cells }: InEachProps) => (
  <>
    {bench.file.agreement.languages.map((cell) => (
      <TextInput
        key={cell}
        {...fieldOf(form, `${name}-${cell}`, cells[cell] ?? '')}
        label={`${label} (${nameOfLanguage(cell, form.language)})`}
      />
    ))}
  </>
);

const Party = ({ bench, form, at }: Props & { at: number }) => {
  const { language } = form;
  const party = bench.file.agreement.parties[at];
  return (
    <Fieldset legend={`${words.party[language]} ${at + 1}`}>
      <InEach
        {...{ bench, form }}
        name={`party-${at}-name`}
        label={words.partyName[language]}
        cells={party?.name ?? {}}
      />
      <InEach
        {...{ bench, form }}
        name={`party-${at}-short`}
        label={words.partyShort[language]}
        cells={party?.short ?? {}}
      />
      <InEach
        {...{ bench, form }}
        name={`party-${at}-office`}
        label={words.partyOffice[language]}
        cells={party?.office ?? {}}
      />
      <TextInput
        {...fieldOf(form, `party-${at}-signer`, party?.signer)}
        label={words.partySigner[language]}
      />
    </Fieldset>
  );
};

/** Title, parties, terms and signing: what an agreement has besides its clauses. */
export const HeadPage = ({ bench, form }: Props) => {
  const { language } = form;
  const { file, may } = bench;
  const { title, parties, terms, signing, languages } = file.agreement;
  return (
    <>
      <FormErrors view={form} />
      <AgreementFrame bench={bench} language={language} tab="head">
        <Form
          view={form}
          action={pathOf('head', language, { agreement: file.id })}
          hidden={{ number: String(file.head) }}
          guarded
        >
          <InEach {...{ bench, form }} name="title" label={words.titleIn[language]} cells={title} />
          {Array.from({ length: partyRows(parties) }, (_, at) => (
            <Party key={at} {...{ bench, form, at }} />
          ))}
          <Fieldset legend={words.terms[language]}>
            {languages.map((cell) => (
              <Textarea
                key={cell}
                {...fieldOf(form, `terms-${cell}`, terms.map((term) => term[cell] ?? '').join('\n'))}
                label={`${words.terms[language]} (${nameOfLanguage(cell, language)})`}
                hint={words.termsHint[language]}
                rows={4}
              />
            ))}
          </Fieldset>
          <Fieldset legend={words.signing[language]}>
            <InEach {...{ bench, form }} name="place" label={words.place[language]} cells={signing.place} />
            <TextInput
              {...fieldOf(form, 'date', signing.date && formatDay(signing.date, language))}
              label={words.date[language]}
              hint={words.dateHint[language]}
              width={20}
            />
            <TextInput
              {...fieldOf(form, 'copies', String(signing.copies))}
              label={words.copies[language]}
              inputmode="numeric"
              width={3}
            />
            <TextInput
              {...fieldOf(form, 'fullPowers', signing.fullPowers)}
              label={words.fullPowers[language]}
            />
          </Fieldset>
          {may.write && <Button>{words.save[language]}</Button>}
        </Form>
      </AgreementFrame>
    </>
  );
};
