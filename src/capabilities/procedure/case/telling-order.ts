import type { Day } from '../calendar/days.ts';
import { type Act, latestDay } from './acts.ts';
import { type CaseFrame, routeAt } from './route.ts';

/** An act with the day by which it stands among the others. */
export interface ToldAct {
  act: Act;
  told: Day;
}

const placeOf = (frame: CaseFrame, act: Act): number =>
  routeAt(frame, act.legalDate)?.stages.findIndex(({ code }) => code === act.stage) ?? -1;

/**
 * Acts in the order they are told. An imprecise one stands as late as it may, but before what the law puts after
 * it: "October 2012" is called out of order only when no day of that October would be in order. The day only
 * orders; nothing is counted from it.
 */
export function inTellingOrder(frame: CaseFrame, acts: readonly Act[]): ToldAct[] {
  if (acts.every(({ imprecise }) => imprecise === undefined))
    return acts.map((act) => ({ act, told: act.legalDate }));
  const placed = acts
    .map((act, at) => ({ act, at, place: placeOf(frame, act), told: latestDay(act) }))
    .sort((a, b) => b.place - a.place);
  for (const one of placed) {
    if (!one.act.imprecise) continue;
    const after = placed.filter(({ place, told }) => place > one.place && told >= one.act.legalDate);
    one.told = [one.told, ...after.map(({ told }) => told)].sort()[0] ?? one.told;
  }
  return placed.sort((a, b) =>
    a.told === b.told ? a.place - b.place || a.at - b.at : a.told < b.told ? -1 : 1,
  );
}
