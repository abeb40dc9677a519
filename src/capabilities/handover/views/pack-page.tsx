import type { Language } from '#kernel/language.ts';
import { Button, CardTable, Form, type FormView, formatDay, Heading, Tag } from '#ui';
import type { Note } from '../note.ts';
import type { Pack } from '../pack.ts';
import { pathOf } from '../paths.ts';
import type { HandoverLine } from '../store/handovers.ts';
import { words } from '../words.ts';
import { Downloads } from './downloads.tsx';
import { PackSections } from './pack-sections.tsx';

const Past = ({ handovers, language }: { handovers: readonly HandoverLine[]; language: Language }) => (
  <section aria-labelledby="past">
    <Heading level={2} id="past">
      {words.past[language]}
    </Heading>
    {handovers.length === 0 ? (
      <p class="govuk-body">{words.noPast[language]}</p>
    ) : (
      <CardTable
        columns={[words.day, words.from, words.to, words.received].map((head) => ({
          header: head[language],
        }))}
        rows={handovers.map(({ id, day, fromName, fromOffice, toName, toOffice, receipt }) => [
          <a key={id} class="govuk-link" href={pathOf('handover', language, { handover: id })}>
            {formatDay(day, language)}
          </a>,
          `${fromName}, ${fromOffice}`,
          `${toName}, ${toOffice}`,
          receipt ? (
            receipt.byName
          ) : (
            <Tag key={id} colour="yellow">
              {words.notReceived[language]}
            </Tag>
          ),
        ])}
      />
    )}
  </section>
);

const NoteActs = ({ form, notes }: { form: FormView; notes: readonly Note[] }) => {
  const { language } = form;
  return (
    <ul class="govuk-list govuk-list--spaced">
      {notes.map(({ id, title, cooperation }) => (
        <li key={id}>
          {[cooperation, title].filter(Boolean).join(' ')}
          <Form view={form} action={pathOf('takeBack', language, { note: id })}>
            <div class="govuk-button-group">
              <a class="govuk-link" href={`${pathOf('note', language)}?note=${id}`}>
                {words.correct[language]}
                <span class="govuk-visually-hidden">{`: ${title}`}</span>
              </a>
              <Button kind="secondary">
                {words.takeBack[language]}
                <span class="govuk-visually-hidden">{`: ${title}`}</span>
              </Button>
            </div>
          </Form>
        </li>
      ))}
    </ul>
  );
};

interface Props {
  form: FormView;
  pack: Pack;
  notes: readonly Note[];
  handovers: readonly HandoverLine[];
  mayRun: boolean;
}

/** What is open in the office now, with what its officer can do for a successor. */
export const PackPage = ({ form, pack, notes, handovers, mayRun }: Props) => {
  const { language } = form;
  return (
    <>
      <Heading level={1}>{words.title[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <p class="govuk-body">{`${words.asOf[language]} ${formatDay(pack.day, language)}.`}</p>
      {mayRun && (
        <div class="govuk-button-group">
          <Button href={pathOf('record', language)}>{words.record[language]}</Button>
          <Button href={pathOf('note', language)} kind="secondary">
            {words.writeNote[language]}
          </Button>
        </div>
      )}
      <Downloads href={pathOf('packFile', language)} language={language} />
      <PackSections pack={pack} language={language} />
      {mayRun && <NoteActs form={form} notes={notes} />}
      <Past handovers={handovers} language={language} />
    </>
  );
};
