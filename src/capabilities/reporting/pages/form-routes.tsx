import type { GovernmentActor, Role } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import type { OfficeRoute, PageReply, PageRequest, Reply } from '#platform/http/index.ts';
import { type FormView, readDateText } from '#ui';
import { type PathName, paths } from '../paths.ts';

export type OfficeRequest = PageRequest<GovernmentActor>;

export const formOf = (request: PageRequest, refusal?: Refusal): FormView => ({
  language: request.language,
  csrf: request.csrf,
  typed: request.form.typed,
  refusal,
});

/** A number in an address; NaN names nothing. */
export const idOf = (request: PageRequest, param: string): number =>
  /^\d{1,15}$/.test(request.params[param] ?? '') ? Number(request.params[param]) : 0;

/** An answer that must be a whole day, as ISO; '' when it was left empty or is none, which the use case complains about. */
export function dayOf({ form }: PageRequest, field: string): string {
  const read = readDateText(form.get(field));
  return read.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(read.edtf) ? read.edtf : '';
}

// Refusals that belong on the page the person came from; anything else is the web's to show.
const onThePage: Partial<Record<Refusal['kind'], number>> = {
  invalid: 422,
  'too-large': 413,
  'changed-meanwhile': 409,
};

/** Does something, and shows the page again with the sentence when it is refused: nothing typed is lost. */
export async function orShowAgain(
  work: () => Promise<Reply>,
  again: (refusal: Refusal) => Promise<PageReply>,
): Promise<Reply> {
  try {
    return await work();
  } catch (problem) {
    const status = problem instanceof Refusal ? onThePage[problem.kind] : undefined;
    if (!(problem instanceof Refusal) || status === undefined) throw problem;
    return { ...(await again(problem)), status };
  }
}

interface OfficePage {
  /** "round.open": the POST's name; the GET's is "show-" of it. */
  name: string;
  path: PathName;
  who: { show: readonly Role[]; send: readonly Role[] };
  names?: Readonly<Record<string, string>>;
  show(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply>;
  send(request: OfficeRequest, house: House): Promise<Reply>;
}

/** The page of a form and its sending. */
export function formRoutes({ name, path, who, names, show, send }: OfficePage): readonly OfficeRoute[] {
  const [room = '', act = ''] = name.split('.');
  const shape = { path: paths[path], ...(names && { names }) };
  return [
    {
      ...shape,
      name: `${room}.show-${act}`,
      method: 'GET',
      who: who.show,
      handle: (request, house) => show(request, house),
    },
    {
      ...shape,
      name,
      method: 'POST',
      who: who.send,
      handle: (request, house) =>
        orShowAgain(
          () => send(request, house),
          (refusal) => show(request, house, refusal),
        ),
    },
  ];
}
