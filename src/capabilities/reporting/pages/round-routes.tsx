import { findGovernmentById } from '#access';
import { today } from '#kernel/clock.ts';
import { formatEdtf } from '#kernel/edtf.ts';
import { withGovernment } from '#platform/database/database.ts';
import { layOutLetter } from '#platform/documents/letter.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect, rowId } from '#platform/http/index.ts';
import { formatDay, formOf, readDateText } from '#ui';
import { closeRound } from '../close-round.ts';
import { dutyOn } from '../duty.ts';
import { letterToSecretary } from '../letter.ts';
import { openRound, type RoundInput } from '../open-round.ts';
import { pathOf, paths } from '../paths.ts';
import { dueDay, periodAround, type RoundKind, roundKinds } from '../round/period.ts';
import { mayRun, overseers, readers, runners } from '../rules.ts';
import { listAskedAgencies } from '../store/agencies.ts';
import { listDuties } from '../store/settings.ts';
import { viewBoardsBelow } from '../view-boards-below.ts';
import { viewRound } from '../view-round.ts';
import { viewRounds } from '../view-rounds.ts';
import { dayOf, formRoutes, type OfficeRequest } from './form-routes.tsx';
import { letterFile, lettersSignedBy, readFrame } from './letter-form.ts';
import { BoardPage } from './views/board-page.tsx';
import { BoardsBelowPage, boardsBelowTitle } from './views/boards-below-page.tsx';
import { CallsPage, callsTitle } from './views/calls-page.tsx';
import { SecretaryLetterPage, secretaryLetterTitle } from './views/letter-pages.tsx';
import { OpenRoundPage, openRoundTitle, RoundsPage, roundsTitle } from './views/rounds-pages.tsx';
import { TodayPage, todayTitle } from './views/today-page.tsx';

const list: OfficeRoute = {
  name: 'rounds.list',
  method: 'GET',
  path: paths.rounds,
  who: readers,
  async handle(request, { database, clock }) {
    const { actor, language } = request;
    const view = await withGovernment(database, actor.governmentId, (tx) => viewRounds(tx, clock, actor));
    return page(
      roundsTitle[language],
      <RoundsPage view={view} language={language} mayRun={mayRun(actor)} day={today(clock)} />,
    );
  },
};

const laterOf = (one: string, other: string) => [one, other].sort()[1] ?? one;

/** What the form begins with: the period the day lies in, and what the duty says of it. */
async function beginning(request: OfficeRequest, { database, clock }: House) {
  const { governmentId } = request.actor;
  const day = today(clock);
  return withGovernment(database, governmentId, async (tx) => {
    const duty = dutyOn(await listDuties(tx, governmentId), day);
    const kind: RoundKind = duty?.period ?? 'semester';
    const period = periodAround(kind, day);
    const due = dueDay(period, duty?.dueDays ?? 10) ?? day;
    const agencies = (await listAskedAgencies(tx, governmentId)).filter(
      ({ activeFrom, activeUntil }) => activeFrom <= day && (activeUntil === null || activeUntil >= day),
    );
    return { duty, kind, period, opens: day, due: laterOf(due, day), agencies };
  });
}

const monthAfter = (day: string) => {
  if (day === '') return '';
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + 31);
  return moved.toISOString().slice(0, 10);
};

function inputOf(request: OfficeRequest): RoundInput {
  const { form } = request;
  const period = readDateText(form.get('period'));
  const due = dayOf(request, 'due');
  return {
    title: form.get('title'),
    kind: roundKinds.find((kind) => kind === form.get('kind')) ?? ('' as RoundKind),
    period: period.kind === 'date' ? period.edtf : '',
    opens: dayOf(request, 'opens'),
    due,
    linksUntil: form.get('linksUntil') === '' ? monthAfter(due) : dayOf(request, 'linksUntil'),
    agencyIds: form.getAll('agencyIds').map(Number).filter(Number.isInteger),
  };
}

const opening = formRoutes({
  name: 'round.open',
  path: 'openRound',
  who: { show: runners, send: runners },
  async show(request, house, refusal): Promise<PageReply> {
    const begun = await beginning(request, house);
    const chosen = request.method === 'POST' ? request.form.getAll('agencyIds') : undefined;
    return page(
      openRoundTitle[request.language],
      <OpenRoundPage form={formOf(request, refusal)} begun={begun} chosen={chosen} />,
    );
  },
  async send(request, house) {
    const round = await openRound(house, request.actor, inputOf(request));
    return redirect(pathOf('round', request.language, { round }));
  },
});

async function boardOf(request: OfficeRequest, { database, clock }: House) {
  const { actor } = request;
  return withGovernment(database, actor.governmentId, (tx) =>
    viewRound(tx, clock, actor, rowId(request.params.round)),
  );
}

const names = { round: 'round' };

const board: OfficeRoute = {
  name: 'round.view',
  method: 'GET',
  path: paths.round,
  who: readers,
  names,
  async handle(request, house) {
    const view = await boardOf(request, house);
    return page(
      view.round.title,
      <BoardPage form={formOf(request)} board={view} mayRun={mayRun(request.actor)} />,
    );
  },
};

const calls: OfficeRoute = {
  name: 'round.calls',
  method: 'GET',
  path: paths.calls,
  who: readers,
  names,
  async handle(request, house) {
    const { actor, language } = request;
    const view = await boardOf(request, house);
    const agencies = await withGovernment(house.database, actor.governmentId, (tx) =>
      listAskedAgencies(tx, actor.governmentId),
    );
    return page(callsTitle[language], <CallsPage board={view} agencies={agencies} language={language} />);
  },
};

const dueToday: OfficeRoute = {
  name: 'round.today',
  method: 'GET',
  path: paths.today,
  who: readers,
  names,
  async handle(request, house) {
    const view = await boardOf(request, house);
    const { language, actor } = request;
    return page(todayTitle[language], <TodayPage board={view} language={language} mayRun={mayRun(actor)} />);
  },
};

const close: OfficeRoute = {
  name: 'round.close',
  method: 'POST',
  path: paths.close,
  who: runners,
  names,
  async handle(request, { database, clock }) {
    const { actor, language } = request;
    const round = rowId(request.params.round);
    await withGovernment(database, actor.governmentId, (tx) => closeRound(tx, clock, actor, round));
    return redirect(pathOf('round', language, { round }));
  },
};

const secretaryLetter = formRoutes({
  name: 'round.write-secretary-letter',
  path: 'secretaryLetter',
  who: { show: runners, send: runners },
  names,
  async show(request, house, refusal) {
    const view = await boardOf(request, house);
    const body = (
      <SecretaryLetterPage
        form={formOf(request, refusal)}
        board={view}
        day={today(house.clock)}
        signers={await lettersSignedBy(request, house)}
      />
    );
    return page(secretaryLetterTitle[request.language], body);
  },
  async send(request, house) {
    const { round, rows, calls: silent } = await boardOf(request, house);
    const frame = await readFrame(request, house);
    const government = await findGovernmentById(house.database, request.actor.governmentId);
    const document = letterToSecretary(
      {
        region: government?.name ?? '',
        title: round.title,
        period: formatEdtf(round.period, 'id'),
        due: formatDay(round.due, 'id'),
        silent: silent.map(({ requestId, agency, cooperations, weeksSilent }) => ({
          name: agency,
          cooperations,
          weeksSilent,
          reminders: rows.find(({ request: one }) => one.id === requestId)?.fold.reminders ?? 0,
        })),
      },
      frame,
    );
    return letterFile(layOutLetter(document), `surat-sekda-${round.id}`, request.form.get('format'));
  },
});

const boardsBelow: OfficeRoute = {
  name: 'rounds.below',
  method: 'GET',
  path: paths.boards,
  who: overseers,
  async handle({ actor, language }, { database }) {
    const boards = await withGovernment(database, actor.governmentId, (tx) => viewBoardsBelow(tx, actor));
    return page(boardsBelowTitle[language], <BoardsBelowPage boards={boards} language={language} />);
  },
};

export const roundRoutes: readonly OfficeRoute[] = [
  list,
  ...opening,
  board,
  calls,
  dueToday,
  close,
  ...secretaryLetter,
  boardsBelow,
];
