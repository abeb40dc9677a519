import type { Words } from '#kernel/language.ts';
import { kindCodes, kindWords } from '#reference';
import { Button, Form, FormErrors, fieldOf, Heading, Select, type SentForm, Textarea } from '#ui';
import type { CooperationRecord } from '../../find-record.ts';
import { titleLabel } from '../../labels.ts';
import { statuses } from '../../lifecycle.ts';
import { properties } from '../../properties.ts';
import { statusWords } from '../../words.ts';
import { type OfficePath, officeAddress } from '../addresses.ts';
import type { OfferedParties } from '../own-place.ts';
import { claimable } from '../read-claim.ts';
import { ActFields, CurrencySuggestions, InstrumentFields, MoneyFields } from './detail-fields.tsx';
import { ImpreciseDate } from './imprecise-date.tsx';
import { PartyFields, PartySuggestions } from './party-fields.tsx';
import { SourceFields } from './source-fields.tsx';
import { BackToRecord } from './ways-on.tsx';

/** What is added to a record. */
export type Adding = 'act' | 'claim' | 'party' | 'instrument' | 'money';

const words = {
  save: { id: 'Simpan', en: 'Save' },
  party: { id: 'Pihak', en: 'Party' },
  instrument: { id: 'Naskah', en: 'Instrument' },
  money: { id: 'Dana', en: 'Money' },
  property: { id: 'Tentang apa', en: 'What it is about' },
  choose: { id: 'Pilih satu', en: 'Choose one' },
  said: { id: 'Apa yang dikatakan sumber ini', en: 'What this source says' },
  saidHint: {
    id: 'Dengan kata-katanya sendiri. Yang sudah tercatat tidak berubah; bila berbeda, keduanya ditampilkan sampai Anda memutuskan.',
    en: 'In its own words. What is recorded does not change; where they differ, both are shown until you decide.',
  },
  date: { id: 'Tanggalnya, bila tentang mulai atau berakhir', en: 'The date, if about start or end' },
  kind: { id: 'Bentuknya, bila tentang bentuk', en: 'The kind, if about the kind' },
  status: { id: 'Tahapnya, bila tentang tahap', en: 'The stage, if about the stage' },
} as const satisfies Record<string, Words>;

const ClaimFields = ({ form }: { form: SentForm }) => {
  const { language } = form;
  const choose = { value: '', text: words.choose[language] };
  return (
    <>
      <Select
        {...fieldOf(form, 'claim-property')}
        label={words.property[language]}
        items={[
          choose,
          ...claimable.map((name) => ({ value: name, text: properties[name].words[language] })),
        ]}
      />
      <Textarea
        {...fieldOf(form, 'claim-said')}
        label={words.said[language]}
        hint={words.saidHint[language]}
        rows={4}
      />
      <ImpreciseDate form={form} name="claim-date" label={words.date[language]} mayBeOpen />
      <Select
        {...fieldOf(form, 'claim-kind')}
        label={words.kind[language]}
        items={[choose, ...kindCodes.map((kind) => ({ value: kind, text: kindWords(kind)[language] }))]}
      />
      <Select
        {...fieldOf(form, 'claim-status')}
        label={words.status[language]}
        items={[
          choose,
          ...statuses.map((status) => ({ value: status, text: statusWords[status][language] })),
        ]}
      />
    </>
  );
};

interface AddPageProps {
  form: SentForm;
  adding: Adding;
  action: OfficePath;
  title: Words;
  record: Pick<CooperationRecord, 'cooperation'>;
  offered: OfferedParties;
}

const Questions = ({ form, adding, offered }: AddPageProps) => {
  const { language } = form;
  switch (adding) {
    case 'act':
      return <ActFields form={form} />;
    case 'claim':
      return <ClaimFields form={form} />;
    case 'party':
      return (
        <>
          <PartySuggestions form={form} />
          <PartyFields form={form} prefix="party" legend={words.party[language]} offered={offered} />
        </>
      );
    case 'instrument':
      return <InstrumentFields form={form} prefix="instrument" legend={words.instrument[language]} />;
    case 'money':
      return (
        <>
          <CurrencySuggestions form={form} />
          <MoneyFields form={form} prefix="money" legend={words.money[language]} />
        </>
      );
  }
};

/** Adds one thing that a source tells of a cooperation: an event, a claim, a party, an instrument, money. */
export const AddPage = (props: AddPageProps) => {
  const { form, action, title, record } = props;
  const { language } = form;
  const { code } = record.cooperation;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${code} · ${titleLabel(record.cooperation, language)}`}>
        {title[language]}
      </Heading>
      <Form view={form} action={officeAddress(action, language, { code })}>
        <Questions {...props} />
        <SourceFields form={form} />
        <Button>{words.save[language]}</Button>
      </Form>
      <BackToRecord code={code} language={language} />
    </>
  );
};
