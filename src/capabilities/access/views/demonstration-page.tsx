import type { Role } from '#kernel/actor.ts';
import { type FormView, Heading } from '#ui';
import type { DemonstrationEntry } from '../sign-in-demo.ts';
import { roleTasks, roleWords, words } from '../words.ts';
import { PostForm } from './form.tsx';

interface DemonstrationProps {
  form: FormView;
  action: string;
  entries: readonly DemonstrationEntry[];
}

type EnterProps = Omit<DemonstrationProps, 'entries'> & { entry: DemonstrationEntry; tried: Role };

const hiddenOf = ({ entry, tried }: EnterProps) => ({ government: String(entry.governmentId), role: tried });

/** One role of one government, with what it does. */
const RoleToTry = (props: EnterProps) => {
  const { form, action, tried } = props;
  return (
    <li>
      <PostForm
        action={action}
        csrf={form.csrf}
        kind="secondary"
        button={roleWords[tried][form.language]}
        hidden={hiddenOf(props)}
      />
      <p class="govuk-body-s">{roleTasks[tried][form.language]}</p>
    </li>
  );
};

const Recommended = (props: EnterProps) => {
  const { form, action, entry, tried } = props;
  const { language } = form;
  return (
    <section class="jalin-begin" aria-labelledby="begin">
      <Heading level={2} id="begin">
        {words.beginHere[language]}
      </Heading>
      <p class="govuk-body">{`${roleWords[tried][language]}, ${entry.governmentName}. ${roleTasks[tried][language]}`}</p>
      <PostForm
        action={action}
        csrf={form.csrf}
        button={`${words.enterAs[language]} ${entry.governmentName}`}
        hidden={hiddenOf(props)}
      />
    </section>
  );
};

/** One government with its roles, folded: forty equal buttons tell nobody where to begin. */
const Government = ({ entry, ...rest }: Omit<EnterProps, 'tried'>) => {
  const id = `government-${entry.governmentId}`;
  return (
    <section aria-labelledby={id}>
      <details class="jalin-fold">
        <summary id={id}>{entry.governmentName}</summary>
        <ul class="jalin-places">
          {entry.roles.map((role) => (
            <RoleToTry key={role} entry={entry} tried={role} {...rest} />
          ))}
        </ul>
      </details>
    </section>
  );
};

/** The ways into the demonstration: one recommended, the others by government. */
export const DemonstrationPage = ({ entries, ...rest }: DemonstrationProps) => {
  const { language } = rest.form;
  const first = entries.find(({ recommended }) => recommended);
  return (
    <>
      <Heading level={1}>{words.tryDemonstration[language]}</Heading>
      <p class="govuk-body">{words.demonstrationIntro[language]}</p>
      {first && <Recommended entry={first} tried="officer" {...rest} />}
      <Heading level={2}>{words.otherEntries[language]}</Heading>
      <p class="govuk-body">{words.otherEntriesHint[language]}</p>
      {entries.map((entry) => (
        <Government key={entry.governmentId} entry={entry} {...rest} />
      ))}
    </>
  );
};
