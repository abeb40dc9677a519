import { today } from '#kernel/clock.ts';
import { notFound, type Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect, rowId } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import { addAgencies } from '../add-agencies.ts';
import { addContact } from '../add-contact.ts';
import { changeAgency } from '../change-agency.ts';
import { pathOf, paths } from '../paths.ts';
import { removeContact } from '../remove-contact.ts';
import { mayRun, readers, runners } from '../rules.ts';
import { findAskedAgency, listAskedAgencies, listLocalOrganisations } from '../store/agencies.ts';
import { dayOf, formRoutes, type OfficeRequest } from './form-routes.tsx';
import { AgenciesPage, AgencyPage, agenciesTitle } from './views/agency-pages.tsx';

const within = (request: OfficeRequest, { database }: House) => {
  const { governmentId } = request.actor;
  return <T,>(work: Parameters<typeof withGovernment<T>>[2]) => withGovernment(database, governmentId, work);
};

const list = formRoutes({
  name: 'agencies.add',
  path: 'agencies',
  who: { show: readers, send: runners },
  async show(request, house, refusal): Promise<PageReply> {
    const { actor, language, query } = request;
    const { governmentId } = actor;
    const [agencies, organisations] = await within(
      request,
      house,
    )(
      async (tx) =>
        [await listAskedAgencies(tx, governmentId), await listLocalOrganisations(tx, governmentId)] as const,
    );
    const asked = new Set(agencies.flatMap(({ organisationIds }) => organisationIds));
    return page(
      agenciesTitle[language],
      <AgenciesPage
        form={formOf(request, refusal)}
        agencies={agencies}
        proposed={organisations.filter(({ id }) => !asked.has(id))}
        mayRun={mayRun(actor)}
        day={today(house.clock)}
        added={query.get('added') ?? undefined}
        known={query.get('known') ?? undefined}
      />,
    );
  },
  async send(request, house) {
    const { actor, form, language } = request;
    const listed = form.getAll('organisation').map((name) => ({ name }));
    const pasted = form.get('pasted');
    const input = pasted.trim() === '' && listed.length > 0 ? { listed } : { pasted };
    const result = await within(request, house)((tx) => addAgencies(tx, house.clock, actor, input));
    const counts = new URLSearchParams({
      added: String(result.added.length),
      known: String(result.known.length),
    });
    return redirect(`${pathOf('agencies', language)}?${counts}`);
  },
});

const names = { agency: 'agency' };

async function agencyPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor } = request;
  const { governmentId } = actor;
  const [agency, organisations] = await within(
    request,
    house,
  )(
    async (tx) =>
      [
        await findAskedAgency(tx, governmentId, rowId(request.params.agency)),
        await listLocalOrganisations(tx, governmentId),
      ] as const,
  );
  if (!agency) throw notFound();
  const body = (
    <AgencyPage
      form={formOf(request, refusal)}
      agency={agency}
      organisations={organisations}
      chosen={request.method === 'POST' ? request.form.getAll('organisationIds') : undefined}
      mayRun={mayRun(actor)}
    />
  );
  return page(agency.name, body);
}

const toAgency = (request: OfficeRequest) =>
  redirect(pathOf('agency', request.language, { agency: rowId(request.params.agency) }));

const change = formRoutes({
  name: 'agency.change',
  path: 'agency',
  who: { show: readers, send: runners },
  names,
  show: agencyPage,
  async send(request, house) {
    const { actor, form } = request;
    await within(
      request,
      house,
    )((tx) =>
      changeAgency(tx, house.clock, actor, {
        id: rowId(request.params.agency),
        version: Number(form.get('version')) || 0,
        name: form.get('name'),
        headTitle: form.get('headTitle'),
        activeFrom: dayOf(request, 'activeFrom'),
        activeUntil: form.get('activeUntil').trim() === '' ? null : dayOf(request, 'activeUntil'),
        organisationIds: form.getAll('organisationIds').map(Number).filter(Number.isInteger),
      }),
    );
    return toAgency(request);
  },
});

const contact: OfficeRoute = {
  name: 'agency.contact',
  method: 'POST',
  path: paths.contact,
  who: runners,
  names,
  handle: (request, house) =>
    orFormAgain(
      async () => {
        const { actor, form } = request;
        const agencyId = rowId(request.params.agency);
        const text = (field: string) => form.get(field).trim();
        await within(
          request,
          house,
        )((tx) =>
          text('remove') === ''
            ? addContact(tx, house.clock, actor, {
                agencyId,
                officeTitle: text('officeTitle'),
                person: text('person'),
                email: text('email'),
                phone: text('phone'),
              })
            : removeContact(tx, house.clock, actor, { agencyId, contactId: Number(text('remove')) || 0 }),
        );
        return toAgency(request);
      },
      (refusal) => agencyPage(request, house, refusal),
    ),
};

export const agencyRoutes: readonly OfficeRoute[] = [...list, ...change, contact];
