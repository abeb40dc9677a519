import { randomUUID } from 'node:crypto';
import type { Refusal } from '#kernel/refusal.ts';
import { fieldsToCorrect } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, readPageNumber, redirect } from '#platform/http/index.ts';
import { languageChoices } from '#register';
import { formOf, orFormAgain } from '#ui';
import { agreementKinds } from '../../agreement/agreement.ts';
import { pathOf, paths } from '../../paths.ts';
import { mayWrite, readers, writers } from '../../rules.ts';
import { type Beginning, beginDraft } from '../begin-draft.ts';
import { listAgreements } from '../list-agreements.ts';
import { openAgreement } from '../open-agreement.ts';
import { viewWorkbench, type Workbench } from '../view-workbench.ts';
import { breadcrumbsOf, type OfficeRequest, within } from './request.ts';
import { AgreementsPage } from './views/agreements-page.tsx';
import { OpenPage } from './views/open-page.tsx';
import { words } from './words.ts';

/** Each line of the list is checked whole, so a page is short. */
const pageSize = 20;

async function listPage(request: OfficeRequest, house: House): Promise<PageReply> {
  const { actor, language, query } = request;
  const { question } = readPageNumber(query);
  const shown = await within(house, request, async (tx) => {
    const all = await listAgreements(tx, actor);
    const pages = Math.max(1, Math.ceil(all.length / pageSize));
    const number = Math.min(question.page ?? 1, pages);
    const benches: Workbench[] = [];
    for (const { id } of all.slice((number - 1) * pageSize, number * pageSize))
      benches.push(await viewWorkbench(tx, actor, id));
    return { benches, page: number, pages };
  });
  return page(
    words.agreements[language],
    <AgreementsPage {...shown} language={language} mayWrite={mayWrite(actor)} />,
  );
}

function openPage(request: OfficeRequest, refusal?: Refusal): PageReply {
  const { language, query } = request;
  return page(
    words.open[language],
    <OpenPage
      form={formOf(request, refusal)}
      sendingKey={randomUUID()}
      cooperation={query.get('cooperation') ?? ''}
    />,
    breadcrumbsOf(request),
  );
}

const lacksIndonesian = () =>
  fieldsToCorrect([
    {
      field: 'languages',
      words: {
        id: 'Pilih paling banyak delapan bahasa, di antaranya Bahasa Indonesia (UU 24/2009 Pasal 31)',
        en: 'Choose at most eight languages, Indonesian among them (UU 24/2009 art. 31)',
      },
    },
  ]);

function beginningIn({ form }: OfficeRequest): Beginning {
  const languages = languageChoices.filter((code) => form.getAll('languages').includes(code));
  if (!languages.includes('id') || languages.length > 8) throw lacksIndonesian();
  const begin = (['pasted', 'empty'] as const).find((one) => one === form.get('begin')) ?? 'parts';
  return {
    kind: agreementKinds.find((one) => one === form.get('kind')) ?? 'mou',
    languages,
    title: Object.fromEntries(languages.map((code) => [code, form.get(`title-${code}`).trim()])),
    begin,
    pasted: form.get('pasted'),
  };
}

/** The list of agreements, and the form that opens one. */
export const listRoutes: readonly OfficeRoute[] = [
  {
    name: 'agreement.list',
    method: 'GET',
    path: paths.agreements,
    who: readers,
    handle: listPage,
  },
  {
    name: 'agreement.show-open',
    method: 'GET',
    path: paths.open,
    who: writers,
    handle: async (request) => openPage(request),
  },
  {
    name: 'agreement.open',
    method: 'POST',
    path: paths.open,
    who: writers,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language } = request;
          const { key, cooperation, caseCode } = form.typed;
          const opening = {
            key: key ?? '',
            cooperation: cooperation ?? '',
            caseCode: caseCode ?? '',
            draft: beginDraft(beginningIn(request)),
          };
          const agreement = await within(house, request, (tx) =>
            openAgreement(tx, house.clock, actor, opening),
          );
          return redirect(pathOf('agreement', language, { agreement }));
        },
        (refusal) => openPage(request, refusal),
      ),
  },
];
