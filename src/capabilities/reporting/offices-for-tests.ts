import { houseKey } from '#access';
import type { GovernmentActor, Role } from '#kernel/actor.ts';
import { frozenClock } from '#kernel/clock.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { linkOf, linkSecret } from '#platform/links/link-secret.ts';
import { type CooperationInput, recordCooperation } from '#register';
import { acceptAnswer, type LineChoice } from './accept-answer.ts';
import { addAgencies } from './add-agencies.ts';
import type { AnswerLine } from './answer/lines.ts';
import { type OpenedLink, openLink } from './open-link.ts';
import { openRound } from './open-round.ts';
import { saveDraft } from './save-draft.ts';
import { sendAnswer } from './send-answer.ts';
import { listAskedAgencies } from './store/agencies.ts';
import { listAnswers } from './store/answers.ts';
import { listRequests } from './store/requests.ts';

export const personOf = (governmentId: number, ...roles: Role[]): GovernmentActor => ({
  kind: 'person',
  personId: `person-${governmentId}`,
  name: 'Petugas Contoh',
  governmentId,
  roles,
});

export const semester = {
  title: 'Semester II 2017',
  kind: 'semester',
  period: '2017-41',
  opens: '2017-11-01',
  due: '2017-11-30',
  linksUntil: '2017-12-31',
} as const;

export const lineOf = (code: string | null, more: Partial<AnswerLine> = {}): AnswerLine => ({
  cooperation: code,
  title: 'Kerja sama',
  kinds: [],
  sentence: '',
  dateWords: '',
  partner: '',
  country: '',
  files: [],
  ...more,
});

type Within = <T>(work: (tx: GovernmentTransaction) => Promise<T>, actor?: GovernmentActor) => Promise<T>;

/** What an office has before it opens a round. */
function givenOffice(within: Within, on: (day: string) => House, officer: () => GovernmentActor) {
  const givenCooperation = async (agency: string, title: string, more: Partial<CooperationInput> = {}) => {
    const clock = on('2017-11-01').clock;
    const { code } = await within((tx) =>
      recordCooperation(tx, clock, officer(), {
        regionCode: '33.14',
        titleId: title,
        kind: 'technical',
        source: { kind: 'document', title: 'Nota dinas' },
        parties: [
          {
            organisation: { name: agency, kind: 'local-agency', regionCode: '33.14' },
            side: 'local',
            role: 'responsible',
            asWritten: agency,
          },
        ],
        ...more,
      }),
    );
    return code;
  };

  const givenAgencies = (...names: string[]) =>
    within((tx) =>
      addAgencies(tx, on('2017-11-01').clock, officer(), { listed: names.map((name) => ({ name })) }),
    );

  return { givenCooperation, givenAgencies };
}

/** An office with agencies, at nine in the morning of any day it is asked. */
export function givenReporting(house: () => House, officer: () => GovernmentActor) {
  const on = (day: string): House => ({ ...house(), clock: frozenClock(`${day}T09:00:00+07:00`) });
  const within = <T>(work: (tx: GovernmentTransaction) => Promise<T>, actor = officer()): Promise<T> =>
    withGovernment(house().database, actor.governmentId, work);

  const { givenCooperation, givenAgencies } = givenOffice(within, on, officer);

  /** Opens a round for every agency; the ids of its requests by the agency's name. */
  async function givenRound(input: Partial<Parameters<typeof openRound>[2]> = {}) {
    const agencies = await within((tx) => listAskedAgencies(tx, officer().governmentId));
    const roundId = await openRound(on('2017-11-01'), officer(), {
      ...semester,
      agencyIds: agencies.map(({ id }) => id),
      ...input,
    });
    const requests = await within((tx) => listRequests(tx, officer().governmentId, roundId));
    const ids = new Map(requests.map(({ id, agencyName }) => [agencyName, id]));
    return { roundId, requestOf: (name: string) => ids.get(name) ?? 0 };
  }

  async function linkFor(requestId: number, number = 1): Promise<string> {
    const { governmentId } = officer();
    const key = await houseKey(house(), 'report-link');
    return linkOf(governmentId, linkSecret(key, { governmentId, subject: requestId, number }));
  }

  async function opened(requestId: number, day = '2017-11-15'): Promise<OpenedLink> {
    const reading = await openLink(on(day), await linkFor(requestId), '127.0.0.1');
    if (!('opened' in reading)) throw new RangeError(`the link has ended: ${reading.ended}`);
    return reading.opened;
  }

  /** The agency answers as it would on its page: saves, then sends. */
  async function answer(requestId: number, lines: readonly AnswerLine[], key: string, day = '2017-11-15') {
    const link = await opened(requestId, day);
    if (lines.length > 0) await saveDraft(on(day), link, lines);
    return sendAnswer(on(day), link, { key, nil: lines.length === 0 });
  }

  return { on, within, givenCooperation, givenAgencies, givenRound, linkFor, opened, answer };
}

export const take: LineChoice = { choice: 'take', into: '', reason: '' };

let keys = 0;
/** What a page makes so that sending it twice sends it once. */
export const newKey = () => `00000000-0000-4000-8000-${String(++keys).padStart(12, '0')}`;

/** The officer's side of answers, on 16 November 2017. */
export function givenDecisions(
  { on, within }: ReturnType<typeof givenReporting>,
  officer: () => GovernmentActor,
) {
  const latestOf = (requestId: number) =>
    within((tx) => listAnswers(tx, officer().governmentId, requestId)).then(([latest]) => latest);

  /** Accepts the latest answer with a choice for each of its lines. */
  async function accept(requestId: number, ...choices: LineChoice[]): Promise<void> {
    const answerId = (await latestOf(requestId))?.id ?? 0;
    await within((tx) =>
      acceptAnswer(tx, on('2017-11-16').clock, officer(), {
        requestId,
        answerId,
        choices: new Map(choices.map((choice, index) => [index + 1, choice])),
      }),
    );
  }

  return { latestOf, accept };
}
