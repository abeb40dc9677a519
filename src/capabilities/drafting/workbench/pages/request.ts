import type { GovernmentActor } from '#kernel/actor.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type PageRequest, rowId } from '#platform/http/index.ts';
import { pathOf } from '../../paths.ts';
import { viewWorkbench, type Workbench } from '../view-workbench.ts';
import { words } from './words.ts';

export type OfficeRequest = PageRequest<GovernmentActor>;

/** Runs work in the government of whoever asks. */
export const within = <T>(
  { database }: House,
  { actor }: OfficeRequest,
  work: (tx: GovernmentTransaction) => Promise<T>,
): Promise<T> => withGovernment(database, actor.governmentId, work);

export const agreementIn = ({ params }: OfficeRequest): number => rowId(params.agreement);

/** The agreement the address names, with everything its pages show. */
export const benchOf = (request: OfficeRequest, house: House): Promise<Workbench> =>
  within(house, request, (tx) => viewWorkbench(tx, request.actor, agreementIn(request)));

/** The way back: to the list, and from a page below to the text. */
export const breadcrumbsOf = ({ language }: OfficeRequest, below?: number) => ({
  breadcrumbs: [
    { text: words.agreements[language], href: pathOf('agreements', language) },
    ...(below === undefined
      ? []
      : [{ text: words.agreement[language], href: pathOf('agreement', language, { agreement: below }) }]),
  ],
});

/** What kind of record each part of an address names. */
export const names = { agreement: 'agreement' } as const;
