import { type Content, classes, describedBy } from '../content/content.ts';
import { Tag, type TagColour } from '../tag/tag.tsx';

export interface Task {
  title: Content;
  /** Left out while the task cannot be started: a locked door must not look like a door. */
  href?: string | undefined;
  /** Also says what unlocks a task that cannot start yet. */
  hint?: Content;
  /** Plain text for what is done or cannot start, so that unfinished rows, with their tag, stand out. */
  status: Content | { tag: Content; colour?: TagColour | undefined };
  cannotStart?: boolean | undefined;
}

export interface TaskListProps {
  tasks: readonly Task[];
  /** Begins the ids of hints and states. */
  idPrefix?: string | undefined;
}

const isTag = (status: Task['status']): status is { tag: Content; colour?: TagColour | undefined } =>
  typeof status === 'object' && status !== null && 'tag' in status;

const TaskRow = ({ task, id }: { task: Task; id: string }) => (
  <li class={classes('govuk-task-list__item', task.href && 'govuk-task-list__item--with-link')}>
    <div class="govuk-task-list__name-and-hint">
      {task.href ? (
        <a
          class="govuk-link govuk-task-list__link"
          href={task.href}
          aria-describedby={describedBy(task.hint ? `${id}-hint` : false, `${id}-status`)}
        >
          {task.title}
        </a>
      ) : (
        <div>{task.title}</div>
      )}
      {task.hint && (
        <div class="govuk-task-list__hint" id={`${id}-hint`}>
          {task.hint}
        </div>
      )}
    </div>
    <div
      class={classes(
        'govuk-task-list__status',
        task.cannotStart && 'govuk-task-list__status--cannot-start-yet',
      )}
      id={`${id}-status`}
    >
      {isTag(task.status) ? <Tag colour={task.status.colour}>{task.status.tag}</Tag> : task.status}
    </div>
  </li>
);

/** The steps of one file with their states; the whole row leads to the step. */
export const TaskList = ({ tasks, idPrefix = 'task-list' }: TaskListProps) => (
  <ul class="govuk-task-list">
    {tasks.map((task, index) => (
      <TaskRow key={index} task={task} id={`${idPrefix}-${index + 1}`} />
    ))}
  </ul>
);
