import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { formatMoney } from '#kernel/money.ts';
import { Button, Form, FormErrors, fieldOf, Heading, InsetText, type SentForm, Textarea } from '#ui';
import type { CooperationRecord } from '../../find-record.ts';
import { titleLabel } from '../../labels.ts';
import type { WithdrawableDetail } from '../../store/details.ts';
import { actWords, instrumentWords } from '../../words.ts';
import { officeAddress } from '../addresses.ts';
import { BackToRecord } from './ways-on.tsx';

const words = {
  withdrawDetail: {
    title: { id: 'Keluarkan dari data', en: 'Take out of the record' },
    button: { id: 'Keluarkan', en: 'Take out' },
    what: {
      id: 'Ini tidak lagi dihitung dan tidak lagi diterbitkan. Ia tetap ada pada riwayat, dengan alasannya.',
      en: 'It no longer counts and is no longer published. It stays in the history, with the reason.',
    },
  },
  remove: {
    title: { id: 'Hapus data', en: 'Remove the record' },
    button: { id: 'Hapus data ini', en: 'Remove this record' },
    what: {
      id: 'Data ini hilang dari daftar dan dari halaman publik. Kodenya tidak dipakai lagi. Anda dapat memulihkannya kapan saja.',
      en: 'The record disappears from the list and from the public pages. Its code is never used again. You can restore it at any time.',
    },
  },
  sendBack: {
    title: { id: 'Kembalikan kepada pelapor', en: 'Send back to the reporter' },
    button: { id: 'Kembalikan', en: 'Send back' },
    what: {
      id: 'Pelapor melihat catatan ini, memperbaiki datanya, lalu mengirimkannya lagi. Tulis apa yang kurang.',
      en: 'The reporter sees this note, corrects the record and submits it again. Write what is lacking.',
    },
  },
  reason: { id: 'Alasan', en: 'Reason' },
  note: { id: 'Catatan untuk pelapor', en: 'Note to the reporter' },
  noteHint: {
    id: 'Misalnya "Tanggal tanda tangan pada berkas lain dengan yang ditulis"',
    en: 'For example "The date of signature on the paper differs from the one written"',
  },
  reasonHint: {
    id: 'Misalnya "Tercatat dua kali" atau "Keliru membaca surat"',
    en: 'For example "Recorded twice" or "The letter was misread"',
  },
} as const satisfies Record<string, Words | Record<string, Words>>;

interface ReasonPageProps {
  form: SentForm;
  record: CooperationRecord;
  what: 'withdrawDetail' | 'remove' | 'sendBack';
  detail?: { kind: WithdrawableDetail; id: number } | undefined;
}

function detailLabel(
  record: CooperationRecord,
  { kind, id }: NonNullable<ReasonPageProps['detail']>,
  language: Language,
): string {
  if (kind === 'act') {
    const act = record.acts.find((one) => one.id === id);
    const when = act?.legalDate ? `, ${formatEdtf(act.legalDate, language)}` : '';
    return act ? `${actWords[act.kind][language]}${when}` : '';
  }
  if (kind === 'party') return record.parties.find((one) => one.id === id)?.name ?? '';
  if (kind === 'money') {
    const money = record.money.find((one) => one.id === id);
    return money ? `${money.purpose}: ${formatMoney(money as never, language)}` : '';
  }
  const instrument = record.instruments.find((one) => one.id === id);
  return instrumentWords[instrument?.kind ?? '']?.[language] ?? '';
}

/** Asks for the reason of something that takes away; says what it means before it is done. */
export const ReasonPage = ({ form, record, what, detail }: ReasonPageProps) => {
  const { language } = form;
  const { code } = record.cooperation;
  const params = { code, ...(detail && { detail: `${detail.kind}-${detail.id}` }) };
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${code} · ${titleLabel(record.cooperation, language)}`}>
        {words[what].title[language]}
      </Heading>
      {detail && <InsetText>{detailLabel(record, detail, language)}</InsetText>}
      <p class="govuk-body">{words[what].what[language]}</p>
      <Form view={form} action={officeAddress(what, language, params)}>
        <Textarea
          {...fieldOf(form, 'reason')}
          label={words[what === 'sendBack' ? 'note' : 'reason'][language]}
          hint={words[what === 'sendBack' ? 'noteHint' : 'reasonHint'][language]}
          rows={3}
        />
        <Button kind={what === 'sendBack' ? 'primary' : 'warning'}>{words[what].button[language]}</Button>
      </Form>
      <BackToRecord code={code} language={language} />
    </>
  );
};
