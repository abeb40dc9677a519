import type { Words } from '#kernel/language.ts';
import { findRegion } from '#reference';
import {
  Button,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  NotificationBanner,
  Radios,
  type SentForm,
  Textarea,
  TextInput,
} from '#ui';
import { claimLabel, evidenceLabel, titleLabel } from '../../labels.ts';
import type { ConflictView } from '../../view-conflict.ts';
import { officeAddress } from '../addresses.ts';
import { doneWords } from './done-words.ts';
import { ConflictOf } from './record-sections.tsx';

const words = {
  title: { id: 'Sumbernya berbeda', en: 'Sources differ' },
  which: { id: 'Mana yang dipakai?', en: 'Which one stands?' },
  none: {
    id: 'Belum dapat dipastikan: perbedaannya diketahui dan dibiarkan terbuka',
    en: 'Cannot be known yet: the difference is known and left as it is',
  },
  or: { id: 'atau', en: 'or' },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: {
    id: 'Tampil kepada publik. Misalnya "Naskah aslinya bertanggal 12 April 2014".',
    en: 'Shown to the public. For example "The original is dated 12 April 2014".',
  },
  office: { id: 'Jabatan yang memutuskan', en: 'Office that decides' },
  officeHint: {
    id: 'Tampil kepada publik menggantikan nama orang. Misalnya "Kepala Bagian Kerja Sama".',
    en: 'Shown to the public instead of a name. For example "Head of the Cooperation Unit".',
  },
  decide: { id: 'Simpan keputusan', en: 'Save the decision' },
  stays: {
    id: 'Pernyataan yang tidak dipakai tetap ada dan tetap terbaca.',
    en: 'The statements that are not used stay and can still be read.',
  },
  reopen: { id: 'Batalkan keputusan ini', en: 'Take this decision back' },
  reopenWhy: {
    id: 'Perbedaannya terbuka lagi, dan data kembali seperti sebelum keputusan. Keputusan lama tetap ada pada riwayat.',
    en: 'The conflict is open again and the record is as it was before. The old decision stays in the history.',
  },
  back: { id: 'Kembali ke datanya', en: 'Back to the record' },
  all: { id: 'Semua perbedaan yang terbuka', en: 'All open conflicts' },
} as const satisfies Record<string, Words>;

interface ConflictPageProps extends ConflictView {
  form: SentForm;
  unit: string;
  mayDecide: boolean;
  done?: string | undefined;
}

const Decide = ({ form, conflict, claims, unit }: ConflictPageProps) => {
  const { language } = form;
  return (
    <Form view={form} action={officeAddress('conflict', language, { conflict: conflict.id })}>
      <Radios
        {...fieldOf(form, 'claim')}
        label={words.which[language]}
        labelSize="m"
        items={[
          ...claims.map((claim) => ({
            value: String(claim.id),
            label: claimLabel(claim, language),
            hint: evidenceLabel(claim, language),
          })),
          { divider: words.or[language] },
          { value: 'none', label: words.none[language] },
        ]}
      />
      <Textarea
        {...fieldOf(form, 'reason')}
        label={words.reason[language]}
        hint={words.reasonHint[language]}
        rows={3}
      />
      <TextInput
        {...fieldOf(form, 'office', unit)}
        label={words.office[language]}
        hint={words.officeHint[language]}
      />
      <p class="govuk-body">{words.stays[language]}</p>
      <Button>{words.decide[language]}</Button>
    </Form>
  );
};

const Reopen = ({ form, conflict }: ConflictPageProps) => {
  const { language } = form;
  return (
    <>
      <Heading level={2}>{words.reopen[language]}</Heading>
      <p class="govuk-body">{words.reopenWhy[language]}</p>
      <Form view={form} action={officeAddress('reopenConflict', language, { conflict: conflict.id })}>
        <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={3} />
        <Button kind="secondary">{words.reopen[language]}</Button>
      </Form>
    </>
  );
};

/** The claims of one conflict side by side, and the decision: which stands, why, and by which office. */
export const ConflictPage = (props: ConflictPageProps) => {
  const { form, conflict, claims, cooperation, mayDecide, done } = props;
  const { language } = form;
  const said = done && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined;
  const region = conflict.regionCode ? findRegion(conflict.regionCode)?.name : undefined;
  const about = cooperation ? `${cooperation.code} · ${titleLabel(cooperation, language)}` : region;
  return (
    <>
      <FormErrors view={form} />
      {said && (
        <NotificationBanner language={language} kind="success">
          {said[language]}
        </NotificationBanner>
      )}
      <Heading level={1} caption={about}>
        {words.title[language]}
      </Heading>
      <ConflictOf conflict={conflict} claims={claims} language={language} />
      {mayDecide && (conflict.state === 'open' ? <Decide {...props} /> : <Reopen {...props} />)}
      <p class="govuk-body">
        {cooperation ? (
          <a class="govuk-link" href={officeAddress('view', language, { code: cooperation.code })}>
            {words.back[language]}
          </a>
        ) : (
          <a class="govuk-link" href={officeAddress('conflicts', language)}>
            {words.all[language]}
          </a>
        )}
      </p>
    </>
  );
};
