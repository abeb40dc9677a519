import { Button, Details, Form, FormErrors, Heading, type SentForm } from '#ui';
import { officeAddress } from '../addresses.ts';
import type { OfferedParties } from '../own-place.ts';
import { recordableActs } from '../recordable-acts.ts';
import { ActFields, CurrencySuggestions, InstrumentFields, MoneyFields } from './detail-fields.tsx';
import { FactFields, noFacts } from './fact-fields.tsx';
import { PartyFields, PartySuggestions } from './party-fields.tsx';
import { SourceFields } from './source-fields.tsx';

const words = {
  title: { id: 'Catat kerja sama', en: 'Record a cooperation' },
  lead: {
    id: 'Isi yang Anda tahu. Yang belum diketahui boleh kosong dan ditambahkan nanti.',
    en: 'Fill in what you know. What is not known yet may stay empty and be added later.',
  },
  parties: { id: 'Para pihak', en: 'Parties' },
  party: { id: 'Pihak', en: 'Party' },
  addParty: { id: 'Tambah pihak', en: 'Add a party' },
  instruments: { id: 'Naskah (opsional)', en: 'Instruments (optional)' },
  instrument: { id: 'Naskah', en: 'Instrument' },
  addInstrument: { id: 'Tambah naskah', en: 'Add an instrument' },
  money: { id: 'Dana (opsional)', en: 'Money (optional)' },
  amount: { id: 'Dana', en: 'Money' },
  addMoney: { id: 'Tambah dana', en: 'Add money' },
  stage: { id: 'Sudah sampai mana (opsional)', en: 'How far it has come (optional)' },
  save: { id: 'Simpan kerja sama', en: 'Save the cooperation' },
  saveHint: {
    id: 'Tersimpan dahulu di kantor Anda; diterbitkan sesudahnya bila Anda mau.',
    en: 'Saved within your office first; published afterwards if you choose.',
  },
  reportHint: {
    id: 'Terkirim kepada bagian kerja sama untuk diperiksa; belum terbit. Selama belum diterima, Anda masih dapat memperbaikinya.',
    en: 'It goes to the cooperation unit for review and is not published yet. Until it is accepted you can still correct it.',
  },
} as const;

/** How many blocks of each kind the form shows. */
export interface Blocks {
  parties: number;
  instruments: number;
  money: number;
}

interface RecordFormProps {
  form: SentForm;
  blocks: Blocks;
  offered: OfferedParties;
  /** Of a reporter: the agency it records for. */
  agency: string | undefined;
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** Something in the block was typed or complained about, so it must not be folded away. */
const inUse = ({ typed, refusal }: SentForm, prefix: string) =>
  Object.entries(typed).some(
    ([field, value]) => field.startsWith(`${prefix}-`) && value !== '' && !/-(how|currency)$/.test(field),
  ) ||
  (refusal?.fields.some(({ field }) => field.startsWith(`${prefix}-`)) ?? false);

const AddButton = ({ act, backTo, children }: { act: string; backTo: string; children: string }) => (
  <Button kind="secondary" name="do" value={act} backTo={backTo}>
    {children}
  </Button>
);

const Parties = ({ form, blocks, offered }: RecordFormProps) => (
  <section id="parties">
    <Heading level={2}>{words.parties[form.language]}</Heading>
    <PartySuggestions form={form} />
    {numbers(blocks.parties).map((number) => (
      <PartyFields
        key={number}
        form={form}
        prefix={`party-${number}`}
        legend={`${words.party[form.language]} ${number}`}
        offered={offered}
      />
    ))}
    <AddButton act="add-party" backTo={`party-${blocks.parties}`}>
      {words.addParty[form.language]}
    </AddButton>
  </section>
);

const Papers = ({ form, blocks }: RecordFormProps) => {
  const { language } = form;
  return (
    <>
      <Details
        id="instruments"
        summary={words.instruments[language]}
        open={blocks.instruments > 1 || inUse(form, 'instrument')}
      >
        {numbers(blocks.instruments).map((number) => (
          <InstrumentFields
            key={number}
            form={form}
            prefix={`instrument-${number}`}
            legend={`${words.instrument[language]} ${number}`}
            optional
          />
        ))}
        <AddButton act="add-instrument" backTo="instruments">
          {words.addInstrument[language]}
        </AddButton>
      </Details>
      <Details id="money" summary={words.money[language]} open={blocks.money > 1 || inUse(form, 'money')}>
        <CurrencySuggestions form={form} />
        {numbers(blocks.money).map((number) => (
          <MoneyFields
            key={number}
            form={form}
            prefix={`money-${number}`}
            legend={`${words.amount[language]} ${number}`}
          />
        ))}
        <AddButton act="add-money" backTo="money">
          {words.addMoney[language]}
        </AddButton>
      </Details>
    </>
  );
};

/** The whole of a cooperation on one page, with as many parties, instruments and amounts as it has. */
export const RecordForm = (props: RecordFormProps) => {
  const { form, blocks, agency } = props;
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={agency}>
        {words.title[language]}
      </Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <Form
        view={form}
        action={officeAddress('record', language)}
        hidden={{
          parties: String(blocks.parties),
          instruments: String(blocks.instruments),
          money: String(blocks.money),
        }}
      >
        {/* Enter in a field presses the first button of a form, which must be the one that saves. */}
        <button
          type="submit"
          name="do"
          value="save"
          class="govuk-visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
        >
          {words.save[language]}
        </button>
        <FactFields form={form} facts={noFacts} />
        <Parties {...props} />
        <Details
          id="stage"
          summary={words.stage[language]}
          open={inUse(form, 'act') || Boolean(form.typed.act)}
        >
          <ActFields form={form} kinds={recordableActs} />
        </Details>
        <Papers {...props} />
        <SourceFields form={form} />
        <p class="govuk-body">{words[agency === undefined ? 'saveHint' : 'reportHint'][language]}</p>
        <Button name="do" value="save">
          {words.save[language]}
        </Button>
      </Form>
    </>
  );
};
