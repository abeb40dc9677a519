import type { VNode } from 'preact';
import type { GovernmentActor, Role } from '#kernel/actor.ts';
import type { Words } from '#kernel/language.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageRequest, page, type Reply, redirect } from '#platform/http/index.ts';
import { formOf, refusalOnForm, type SentForm } from '#ui';
import { recordReaders } from '../record-readers.ts';
import { type OfficePath, officePaths } from './addresses.ts';

export type OfficeRequest = PageRequest<GovernmentActor>;

/** Who keeps the register of their office. */
export const writers: readonly Role[] = ['officer'];
/** Who records the cooperations of their own agency, which the office then reviews. */
export const reporters: readonly Role[] = ['reporter'];
/** Who records at all; what of it is theirs to change, `mayChange` decides. */
export const recorders: readonly Role[] = [...writers, ...reporters];
/** Who decides between sources: the approver too (PRODUCT, People). */
export const deciders: readonly Role[] = ['officer', 'approver'];
/** Who reads everything the office has recorded. */
export { recordReaders as readers } from '../record-readers.ts';
/** Who opens the page of a record; a reporter those of its own agency only, which reading it sees to. */
export const viewers: readonly Role[] = [...recordReaders, ...reporters];

/** One page with a form, and what sending it does. */
export interface FormPage<Data> {
  /** "cooperation.add-act": the POST's name; the GET's is "show-" of it. */
  name: string;
  path: OfficePath;
  who?: readonly Role[];
  /** Who may open the page without sending it; the same when left out. */
  mayLook?: readonly Role[];
  names?: Readonly<Record<string, string>>;
  title(data: Data): Words;
  /** What the page needs; refuses `not-found` before anything else is looked at. */
  load(request: OfficeRequest, house: House): Promise<Data>;
  body(form: SentForm, data: Data, request: OfficeRequest): VNode;
  /** Saves and returns the address to go on to; undefined shows the form again with what was typed. */
  save(request: OfficeRequest, house: House, data: Data): Promise<string | undefined>;
  /** The page after somebody else saved first; the form as it is when left out. */
  afterChange?(refusal: Refusal, request: OfficeRequest, house: House): Promise<VNode>;
}

/** The page of the form and its sending: refusals that belong on the form come back with everything typed. */
export function formRoutes<Data>(form: FormPage<Data>): OfficeRoute[] {
  const shape = {
    path: officePaths[form.path],
    who: form.who ?? writers,
    ...(form.names && { names: form.names }),
  };
  const show = (request: OfficeRequest, data: Data, refusal?: Refusal, status = 200): Reply =>
    page(form.title(data)[request.language], form.body(formOf(request, refusal), data, request), { status });
  const [room = '', act = ''] = form.name.split('.');
  return [
    {
      ...shape,
      name: `${room}.show-${act}`,
      who: form.mayLook ?? shape.who,
      method: 'GET',
      handle: async (request, house) => show(request, await form.load(request, house)),
    },
    {
      ...shape,
      name: form.name,
      method: 'POST',
      async handle(request, house) {
        const data = await form.load(request, house);
        try {
          const next = await form.save(request, house, data);
          return next === undefined ? show(request, data) : redirect(next);
        } catch (problem) {
          const { refusal, status } = refusalOnForm(problem);
          if (refusal.kind === 'changed-meanwhile' && form.afterChange)
            return page(form.title(data)[request.language], await form.afterChange(refusal, request, house), {
              status,
            });
          return show(request, data, refusal, status);
        }
      },
    },
  ];
}
