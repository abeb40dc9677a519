import {
  Button,
  CardTable,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatMoment,
  Heading,
  Select,
  TextInput,
} from '#ui';
import { shortCode } from '../../../agreement/fingerprint.ts';
import { pathOf } from '../../../paths.ts';
import type { Workbench } from '../../view-workbench.ts';
import { words } from '../words.ts';
import { AgreementFrame } from './agreement-frame.tsx';
import { PrintForm } from './print-form.tsx';

interface Props {
  bench: Workbench;
  form: FormView;
}

const Compare = ({ bench, form }: Props) => {
  const { language } = form;
  const { file, versions } = bench;
  const kept = versions.map(({ number, reason }) => ({
    value: String(number),
    text: `${words.version[language]} ${number}: ${reason}`,
  }));
  return (
    <section aria-labelledby="banding">
      <Heading level={2} id="banding">
        {words.compare[language]}
      </Heading>
      <form method="get" action={pathOf('compare', language, { agreement: file.id })}>
        <Select
          name="before"
          language={language}
          label={words.before[language]}
          items={kept}
          value={kept[0]?.value}
        />
        <Select
          name="after"
          language={language}
          label={words.afterwards[language]}
          items={[{ value: '', text: words.now[language] }, ...kept]}
          value=""
        />
        <Button kind="secondary">{words.compare[language]}</Button>
      </form>
    </section>
  );
};

/** The versions that are kept, to make one more, to compare, and to go back to one. */
export const VersionsPage = ({ bench, form }: Props) => {
  const { language } = form;
  const { file, versions, may } = bench;
  return (
    <>
      <FormErrors view={form} />
      <AgreementFrame bench={bench} language={language} tab="versions">
        {may.write && (
          <Form view={form} action={pathOf('versions', language, { agreement: file.id })}>
            <TextInput {...fieldOf(form, 'reason')} label={words.versionFor[language]} />
            <Button>{words.makeVersion[language]}</Button>
          </Form>
        )}
        {versions.length === 0 ? (
          <p class="govuk-body">{words.noVersions[language]}</p>
        ) : (
          <>
            <CardTable
              columns={[words.version, words.versionFor, words.fingerprint, words.kept].map((head) => ({
                header: head[language],
              }))}
              rows={versions.map(({ number, reason, automatic, fingerprint, at, byName }) => [
                <a
                  key="v"
                  class="govuk-link"
                  href={pathOf('version', language, { agreement: file.id, version: number })}
                >
                  {`${words.version[language]} ${number}`}
                </a>,
                automatic ? `${reason} (${words.automatic[language]})` : reason,
                <code key="f">{shortCode(fingerprint)}</code>,
                `${byName}, ${formatMoment(new Date(at), language)}`,
              ])}
            />
            <Compare bench={bench} form={form} />
          </>
        )}
        <PrintForm bench={bench} language={language} />
      </AgreementFrame>
    </>
  );
};
