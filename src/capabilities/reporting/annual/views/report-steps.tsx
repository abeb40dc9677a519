import type { GovernmentActor } from '#kernel/actor.ts';
import type { Words } from '#kernel/language.ts';
import { Button, Form, type FormView, fieldOf, Heading, Textarea } from '#ui';
import type { LoadedReport } from '../load-report.ts';
import { reportPath } from '../paths.ts';
import { isOpen } from '../report-acts.ts';
import { mayLock, mayReview, mayWriteReports } from '../report-rules.ts';

const words = {
  review: { id: 'Periksa laporan', en: 'Review the report' },
  reviewNote: { id: 'Catatan pemeriksaan (boleh kosong)', en: 'Note of the review (may be empty)' },
  reviewSend: { id: 'Saya sudah memeriksa', en: 'I have reviewed it' },
  sendBack: { id: 'Kembalikan kepada petugas', en: 'Send back to the officer' },
  sendBackNote: { id: 'Apa yang harus diperbaiki', en: 'What has to be mended' },
  lock: { id: 'Kunci versi ini', en: 'Lock this version' },
  lockWhat: {
    id: 'Setelah dikunci, isinya tetap dan berkasnya selalu sama. Perbaikan menjadi versi baru yang menyebut versi ini.',
    en: 'Once locked, it stays as it is and its files are always the same. A correction becomes a new version that names this one.',
  },
  waitsReview: {
    id: 'Menunggu pemeriksaan: yang memeriksa dan yang mengunci adalah dua orang.',
    en: 'Waits for its review: who reviews and who locks are two people.',
  },
  correct: { id: 'Mulai perbaikan', en: 'Begin a correction' },
  correctWhy: { id: 'Mengapa diperbaiki', en: 'Why it is corrected' },
  whoNext: {
    id: 'Tulislah yang belum tersedia di tiap bagian. Sesudah itu penelaah memeriksa, dan pemberi persetujuan mengunci.',
    en: 'Write what each section still lacks. A reviewer then reviews it, and an approver locks it.',
  },
} as const satisfies Record<string, Words>;

export interface ReportStepsProps {
  form: FormView;
  actor: GovernmentActor;
  report: LoadedReport;
}

/** The step each role may take now. */
export const ReportSteps = ({ form, actor, report }: ReportStepsProps) => {
  const { language } = form;
  const { fold, digest, facts } = report;
  const { year } = facts;
  const action = (name: 'review' | 'sendBack' | 'lock' | 'correct') => reportPath(name, language, { year });
  const hidden = { digest };
  if (!isOpen(fold))
    return mayWriteReports(actor) ? (
      <Form view={form} action={action('correct')}>
        <Heading level={2}>{words.correct[language]}</Heading>
        <Textarea {...fieldOf(form, 'reason')} label={words.correctWhy[language]} rows={2} />
        <Button kind="secondary">{words.correct[language]}</Button>
      </Form>
    ) : null;
  const ready = fold.review?.digest === digest;
  return (
    <>
      {!mayReview(actor) && !mayLock(actor) && <p class="govuk-body">{words.whoNext[language]}</p>}
      {mayReview(actor) && (
        <Form view={form} action={action('review')} hidden={hidden}>
          <Heading level={2}>{words.review[language]}</Heading>
          <Textarea {...fieldOf(form, 'reviewNote')} label={words.reviewNote[language]} rows={2} />
          <Button>{words.reviewSend[language]}</Button>
        </Form>
      )}
      {mayLock(actor) && (
        <Form view={form} action={action('lock')} hidden={hidden}>
          <Heading level={2}>{words.lock[language]}</Heading>
          <p class="govuk-body">{(ready ? words.lockWhat : words.waitsReview)[language]}</p>
          {ready && <Button>{words.lock[language]}</Button>}
        </Form>
      )}
      {(mayReview(actor) || mayLock(actor)) && (
        <Form view={form} action={action('sendBack')}>
          <Heading level={2}>{words.sendBack[language]}</Heading>
          <Textarea {...fieldOf(form, 'note')} label={words.sendBackNote[language]} rows={2} />
          <Button kind="secondary">{words.sendBack[language]}</Button>
        </Form>
      )}
    </>
  );
};
