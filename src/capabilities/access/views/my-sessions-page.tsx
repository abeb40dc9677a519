import type { Language } from '#kernel/language.ts';
import { formatMoment } from '#ui';
import type { SessionLine } from '../store/sessions.ts';
import { words } from '../words.ts';
import { PostForm } from './form.tsx';

interface MySessionsProps {
  language: Language;
  csrf: string;
  sessions: readonly (SessionLine & { current: boolean })[];
  actionOf(id: string): string;
}

export const MySessionsPage = ({ language, csrf, sessions, actionOf }: MySessionsProps) => (
  <>
    <h1 class="govuk-heading-l">{words.mySessions[language]}</h1>
    <p class="govuk-body">{words.mySessionsIntro[language]}</p>
    {sessions.map((session) => (
      <div class="govuk-summary-card" key={session.id}>
        <div class="govuk-summary-card__title-wrapper">
          <h2 class="govuk-summary-card__title">
            {session.userAgent || words.unknownBrowser[language]}
            {session.current && ` (${words.thisSession[language]})`}
          </h2>
        </div>
        <div class="govuk-summary-card__content">
          <p class="govuk-body">
            {words.startedAt[language]}: {formatMoment(session.createdAt, language)}
            <br />
            {words.lastUsed[language]}: {formatMoment(session.lastUsedAt, language)}
          </p>
          <PostForm
            action={actionOf(session.id)}
            csrf={csrf}
            kind="secondary"
            button={words.endSession[language]}
          />
        </div>
      </div>
    ))}
  </>
);
