import type { Language } from '#kernel/language.ts';
import { formatDay, formatMoment, Timeline } from '#ui';
import type { Scope } from '../add-act.ts';
import { changeShape } from '../remembered-rules.ts';
import type { SettingAct } from '../setting-acts.ts';
import { actWords, scopeWords, settableWords, words } from '../words.ts';
import { settingAddress } from './addresses.ts';

interface HistoryProps {
  history: readonly { scope: Scope; act: SettingAct }[];
  language: Language;
  /** Numbers of the acts that can still be withdrawn here. */
  withdrawable?: readonly number[];
}

const Details = ({ act, language }: { act: SettingAct; language: Language }) => {
  const change = act.kind === 'change' ? changeShape.safeParse(act.content) : undefined;
  return (
    <p class="govuk-body">
      {change?.success && `${settableWords(change.data)[language]}, `}
      {(act.kind === 'rule-set' || act.kind === 'change' || act.kind === 'withdrawal') &&
        `${words.from[language]} ${formatDay(act.effectiveFrom, language)}. `}
      {act.reason}
    </p>
  );
};

/** What an act was about: of an official, the office and its holder. */
function subjectOf({ kind, subject, content }: SettingAct): string | undefined {
  if (kind === 'letterhead') return undefined;
  if (kind !== 'holder') return subject.split(':')[1] ?? subject;
  const { office, name } = content as { office: string; name: string };
  return `${office}, ${name}`;
}

/** Everything that was done, the latest first; nothing is ever taken out of it. */
export const SettingHistory = ({ history, language, withdrawable = [] }: HistoryProps) =>
  history.length === 0 ? (
    <p class="govuk-body">{words.noHistory[language]}</p>
  ) : (
    <Timeline
      entries={history.map(({ scope, act }) => ({
        title: [actWords[act.kind][language], subjectOf(act)].filter(Boolean).join(': '),
        when: formatMoment(act.recordedAt, language),
        datetime: act.recordedAt.toISOString(),
        by: scopeWords[scope][language],
        children: (
          <>
            <Details act={act} language={language} />
            {withdrawable.includes(act.number) && (
              <a class="govuk-link" href={settingAddress('withdraw', language, { act: String(act.number) })}>
                {words.withdraw[language]}
                <span class="govuk-visually-hidden"> {actWords[act.kind][language]}</span>
              </a>
            )}
          </>
        ),
      }))}
    />
  );
