import type { Language } from '#kernel/language.ts';
import { type Content, formatBytes, formatMoment, Timeline } from '#ui';
import { pathOf } from '../paths.ts';
import type { Reply } from '../reply.ts';
import { replyKindWords, words } from '../words.ts';

const Files = ({ reply, language }: { reply: Reply; language: Language }) => (
  <ul class="govuk-list govuk-list--bullet">
    {reply.files.map(({ sha256, name, bytes }) => (
      <li key={sha256}>
        <a class="govuk-link" href={pathOf('file', language, { message: reply.messageId, file: sha256 })}>
          {name}
        </a>
        , {formatBytes(bytes, language)}
      </li>
    ))}
    {reply.leftOut.map(({ name, why }) => (
      <li key={name}>
        {name}: {why[language]}
      </li>
    ))}
  </ul>
);

const Words = ({ reply, language }: { reply: Reply; language: Language }) => (
  <>
    {reply.text
      .split(/\n+/)
      .filter((line) => line !== '')
      .map((line, index) => (
        // Whoever writes may write from right to left.
        <p key={index} class="govuk-body" dir="auto">
          {line}
        </p>
      ))}
    {reply.text === '' && <p class="govuk-body">{words.empty[language]}</p>}
    {reply.cut && <p class="govuk-body-s">{words.cut[language]}</p>}
    {reply.files.length + reply.leftOut.length > 0 && <Files reply={reply} language={language} />}
  </>
);

interface RepliesProps {
  replies: readonly Reply[];
  language: Language;
  /** What the room whose page it is has to say below each, or lets a person do. */
  below?: (reply: Reply) => Content;
}

/** What came back, as what somebody wrote: who they are is not verified. */
export const Replies = ({ replies, language, below }: RepliesProps) => (
  <Timeline
    entries={replies.map((reply) => ({
      title: replyKindWords[reply.kind][language],
      datetime: reply.receivedAt,
      when: formatMoment(new Date(reply.receivedAt), language),
      by: `${words.saysFrom[language]} ${reply.sender || '?'}`,
      children: (
        <>
          <Words reply={reply} language={language} />
          {below?.(reply)}
        </>
      ),
    }))}
  />
);
