import type { Language, Words } from '#kernel/language.ts';
import { ActionBar, Button, Form, formatMoment, InsetText, type SentForm } from '#ui';
import type { ReviewActKind } from '../../review.ts';
import type { OfficeRecord } from '../../view-office-record.ts';
import { officeAddress } from '../addresses.ts';

const told: Readonly<Record<ReviewActKind, Readonly<Record<'unit' | 'reporter', Words>>>> = {
  submitted: {
    unit: {
      id: 'Dicatat pelapor, menunggu pemeriksaan Anda',
      en: 'Recorded by a reporter, waiting for your review',
    },
    reporter: {
      id: 'Menunggu pemeriksaan bagian kerja sama; Anda masih dapat memperbaikinya',
      en: 'Waiting for review by the cooperation unit; you can still correct it',
    },
  },
  'sent-back': {
    unit: { id: 'Dikembalikan kepada pelapor dengan catatan', en: 'Sent back to the reporter with a note' },
    reporter: {
      id: 'Dikembalikan bagian kerja sama. Perbaiki, lalu kirim lagi',
      en: 'Sent back by the cooperation unit. Correct it, then submit it again',
    },
  },
  accepted: {
    unit: { id: 'Dicatat pelapor, sudah diterima', en: 'Recorded by a reporter, accepted' },
    reporter: {
      id: 'Diterima bagian kerja sama, yang memegangnya sejak itu. Sampaikan perbaikan kepada mereka',
      en: 'Accepted by the cooperation unit, which keeps it since. Tell them what to correct',
    },
  },
};

const words = {
  label: { id: 'Pemeriksaan data pelapor', en: 'Review of the reporter’s record' },
  accept: { id: 'Terima', en: 'Accept' },
  sendBack: { id: 'Kembalikan dengan catatan', en: 'Send back with a note' },
  merge: { id: 'Gabungkan dengan data lain', en: 'Merge with another record' },
  submit: { id: 'Kirim lagi untuk diperiksa', en: 'Submit again for review' },
} as const satisfies Record<string, Words>;

interface ReviewNoticeProps {
  record: OfficeRecord;
  language: Language;
  form: SentForm;
  mayKeep: boolean;
  isReporter: boolean;
}

const Decide = ({ record, language, form }: ReviewNoticeProps) => {
  const { code, review } = record.cooperation;
  return (
    <ActionBar label={words.label[language]}>
      <Form view={form} action={officeAddress('accept', language, { code })}>
        <Button>{words.accept[language]}</Button>
      </Form>
      {review === 'waiting' && (
        <Button kind="secondary" href={officeAddress('sendBack', language, { code })}>
          {words.sendBack[language]}
        </Button>
      )}
      <Button kind="secondary" href={officeAddress('merge', language, { code })}>
        {words.merge[language]}
      </Button>
    </ActionBar>
  );
};

/** What became of a reporter's record at the unit, and what the reader can do about it; nothing for the unit's own. */
export const ReviewNotice = (props: ReviewNoticeProps) => {
  const { record, language, form, mayKeep, isReporter } = props;
  const { code, review, removedAt } = record.cooperation;
  const last = record.review?.acts.at(-1);
  if (!record.review || !last || removedAt) return null;
  const sentence = told[last.kind][isReporter ? 'reporter' : 'unit'][language];
  const when = formatMoment(new Date(last.recordedAt), language);
  return (
    <>
      <InsetText>
        {`${record.review.agency}: ${sentence} (${when}).`}
        {last.note && (
          <>
            <br />“{last.note}”
          </>
        )}
      </InsetText>
      {mayKeep && review !== 'accepted' && <Decide {...props} />}
      {isReporter && review === 'sent-back' && (
        <Form view={form} action={officeAddress('submit', language, { code })}>
          <Button>{words.submit[language]}</Button>
        </Form>
      )}
    </>
  );
};
