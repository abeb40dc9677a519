import { Button, Form, type FormView, formatNumber, Heading, InsetText, Progress } from '#ui';
import { pathOf } from '../paths.ts';
import type { BatchView } from '../view-batch.ts';
import { words } from '../words.ts';
import { captionOf, nameOfBatch } from './parts.tsx';

/** Seconds until the page asks again. */
export const refreshAfter = 3;

interface WorkPageProps {
  form: FormView;
  view: BatchView;
}

const labelOf = ({ batch, progress }: BatchView) =>
  batch.state === 'applying' ? words.applying : progress ? words.reading : words.waiting;

/** Reading or applying under way: how far, a way out, and a way on when the work has died. */
export const WorkPage = ({ form, view }: WorkPageProps) => {
  const { language } = form;
  const { batch, progress } = view;
  const params = { batch: batch.id };
  const stopped = progress?.stalled === true || batch.state === 'waiting';
  return (
    <>
      <Heading level={1} caption={captionOf(batch, language)}>
        {nameOfBatch(batch, language)}
      </Heading>
      <Progress
        language={language}
        id="progress"
        label={labelOf(view)[language]}
        share={progress && Math.min(1, Math.round(progress.fraction * 100) / 100)}
        refreshAfter={refreshAfter}
        href={pathOf('batch', language, params)}
      />
      {progress && progress.rowNumber > 0 && (
        <p class="govuk-body">
          {words.row[language]} {formatNumber(progress.rowNumber, language)}
        </p>
      )}
      {progress?.stalled && <InsetText>{words.stalled[language]}</InsetText>}
      <div class="govuk-button-group">
        {stopped && (
          <Form
            view={form}
            action={pathOf('restart', language, params)}
            hidden={{ version: String(batch.version) }}
          >
            <Button>{words.restart[language]}</Button>
          </Form>
        )}
        <Form view={form} action={pathOf('discard', language, params)}>
          <Button kind="secondary">{words.cancel[language]}</Button>
        </Form>
      </div>
    </>
  );
};
