import type { VNode } from 'preact';
import type { GovernmentActor, Role } from '#kernel/actor.ts';
import type { Words } from '#kernel/language.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import {
  type OfficeRoute,
  type PageReply,
  type PageRequest,
  page,
  type Reply,
} from '#platform/http/index.ts';
import { formOf, orFormAgain, type SentForm } from '#ui';
import { type PagePath, pagePaths } from './addresses.ts';

export type OfficeRequest = PageRequest<GovernmentActor>;

/** Who reads the cases of an office. */
export const readers: readonly Role[] = [
  'officer',
  'approver',
  'reviewer',
  'council-clerk',
  'auditor',
  'administrator',
];
/** Who records acts; the use case says which stages. */
export const recorders: readonly Role[] = ['officer', 'approver', 'council-clerk'];
export const openers: readonly Role[] = ['officer', 'approver'];
export const calendarKeepers: readonly Role[] = ['officer', 'administrator'];

/** One page with a form, and what sending it does. */
interface FormPage<Data> {
  /** "case.record-act": the POST's name; the GET's is "show-" of it. */
  name: string;
  path: PagePath;
  who: readonly Role[];
  names?: Readonly<Record<string, string>>;
  title(data: Data): Words;
  /** What the page needs; refuses `not-found` before anything else is looked at. */
  load(request: OfficeRequest, house: House): Promise<Data>;
  body(form: SentForm, data: Data, request: OfficeRequest): VNode;
  save(request: OfficeRequest, house: House, data: Data): Promise<Reply>;
}

/**
 * The page of the form and its sending. A refusal that belongs on the form comes back with everything typed, over
 * data read anew: after somebody else was first, the page shows what they did.
 */
export function formRoutes<Data>(form: FormPage<Data>): OfficeRoute[] {
  const shape = { path: pagePaths[form.path], who: form.who, ...(form.names && { names: form.names }) };
  const show = (request: OfficeRequest, data: Data, refusal?: Refusal): PageReply =>
    page(form.title(data)[request.language], form.body(formOf(request, refusal), data, request));
  const [room = '', act = ''] = form.name.split('.');
  return [
    {
      ...shape,
      name: `${room}.show-${act}`,
      method: 'GET',
      handle: async (request, house) => show(request, await form.load(request, house)),
    },
    {
      ...shape,
      name: form.name,
      method: 'POST',
      handle: (request, house) =>
        orFormAgain(
          async () => form.save(request, house, await form.load(request, house)),
          async (refusal) => show(request, await form.load(request, house), refusal),
        ),
    },
  ];
}
