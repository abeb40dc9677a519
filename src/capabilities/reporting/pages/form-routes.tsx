import type { GovernmentActor, Role } from '#kernel/actor.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import type { OfficeRoute, PageReply, PageRequest, Reply } from '#platform/http/index.ts';
import { orFormAgain, readDateText } from '#ui';
import { type PathName, paths } from '../paths.ts';

export type OfficeRequest = PageRequest<GovernmentActor>;

/** An answer that must be a whole day, as ISO; '' when it was left empty or is none, which the use case complains about. */
export function dayOf({ form }: PageRequest, field: string): string {
  const read = readDateText(form.get(field));
  return read.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(read.edtf) ? read.edtf : '';
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
        orFormAgain(
          () => send(request, house),
          (refusal) => show(request, house, refusal),
        ),
    },
  ];
}
