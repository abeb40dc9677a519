import { fieldsToCorrect, invalid, type Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect, rowId } from '#platform/http/index.ts';
import { formOf, orFormAgain, readDateText } from '#ui';
import { type Agreement, type Cells, clauseRoles } from '../../agreement/agreement.ts';
import type { AgreementHeadInput } from '../../agreement/head.ts';
import type { OutlineChange } from '../../agreement/outline.ts';
import { draftParts } from '../../draft.ts';
import { pathOf, paths } from '../../paths.ts';
import { changeNotPossible } from '../../refusals.ts';
import { commenters, officeReaders, writers } from '../../rules.ts';
import { changeAgreement } from '../change-agreement.ts';
import { getAgreement } from '../find-agreement.ts';
import { settleComment, writeComment } from '../write-comment.ts';
import { agreementIn, benchOf, breadcrumbsOf, names, type OfficeRequest, within } from './request.ts';
import { HeadPage, partyRows } from './views/head-page.tsx';
import { words } from './words.ts';

/** The change a form asks for; undefined when it names none. */
function changeIn({ form }: OfficeRequest): OutlineChange | undefined {
  const clause = form.get('clause');
  const after = form.get('after') || null;
  const reason = form.get('reason');
  const role = clauseRoles.find((one) => one === form.get('role'));
  const part = draftParts.find((one) => one === form.get('part'));
  switch (form.get('act')) {
    case 'added':
      return role && { act: 'added', role, ...(part && { part }), after };
    case 'described':
      return role && { act: 'described', clause, role, ...(part && { part }) };
    case 'moved':
      return { act: 'moved', clause, after };
    case 'removed':
      return { act: 'removed', clause, reason };
    case 'restored':
      return { act: 'restored', clause };
    case 'taken-in':
      return { act: 'taken-in', clause };
    case 'left-out':
      return clause === '' && part ? { act: 'left-out', part, reason } : { act: 'left-out', clause, reason };
    default:
      return undefined;
  }
}

async function changeOutline(request: OfficeRequest, house: House) {
  const { actor, language } = request;
  const agreementId = agreementIn(request);
  const clause = await within(house, request, async (tx) => {
    await getAgreement(tx, actor, agreementId);
    const change = changeIn(request);
    if (!change) throw changeNotPossible();
    return changeAgreement(tx, house.clock, actor, { agreementId, change });
  });
  return redirect(`${pathOf('agreement', language, { agreement: agreementId })}#${clause}`);
}

const dayIn = (text: string): string => {
  if (text.trim() === '') return '';
  const read = readDateText(text);
  if (read.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(read.edtf)) return read.edtf;
  throw invalid('date', {
    id: 'Tulis satu hari, misalnya 15 November 2027, atau kosongkan',
    en: 'Write one day, like 15 November 2027, or leave it empty',
  });
};

const copiesIn = (text: string): number => {
  if (/^([1-9]|1\d|20)$/.test(text.trim())) return Number(text);
  throw fieldsToCorrect([
    { field: 'copies', words: { id: 'Tulis angka 1 sampai 20', en: 'Write a number from 1 to 20' } },
  ]);
};

/** The head as the form says it; what the form does not show stays as it was. */
function headIn({ form }: OfficeRequest, { languages, parties }: Agreement): AgreementHeadInput {
  const cells = (name: string): Cells =>
    Object.fromEntries(
      languages.flatMap((cell) => {
        const text = form.get(`${name}-${cell}`).trim();
        return text === '' ? [] : [[cell, text]];
      }),
    );
  const sent = Array.from({ length: partyRows(parties) }, (_, at) => ({
    ...parties[at],
    name: cells(`party-${at}-name`),
    short: cells(`party-${at}-short`),
    office: cells(`party-${at}-office`),
    signer: form.get(`party-${at}-signer`).trim(),
  }));
  const lines = new Map(languages.map((cell) => [cell, form.get(`terms-${cell}`).split('\n')]));
  const count = Math.max(...[...lines.values()].map(({ length }) => length));
  const terms = Array.from({ length: count }, (_, at) =>
    Object.fromEntries(
      [...lines].flatMap(([cell, all]) => {
        const term = all[at]?.trim() ?? '';
        return term === '' ? [] : [[cell, term]];
      }),
    ),
  );
  return {
    languages,
    title: cells('title'),
    parties: sent.filter(({ name }) => Object.keys(name).length > 0),
    terms: terms.filter((term) => Object.keys(term).length > 0),
    signing: {
      place: cells('place'),
      date: dayIn(form.get('date')),
      copies: copiesIn(form.get('copies')),
      fullPowers: form.get('fullPowers').trim(),
    },
  };
}

async function headPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const bench = await benchOf(request, house);
  return page(
    words.head[request.language],
    <HeadPage bench={bench} form={formOf(request, refusal)} />,
    breadcrumbsOf(request),
  );
}

async function saveHead(request: OfficeRequest, house: House) {
  const { actor, form, language } = request;
  const agreementId = agreementIn(request);
  await within(house, request, async (tx) => {
    const { agreement } = await getAgreement(tx, actor, agreementId);
    const change = {
      act: 'head',
      number: Number(form.get('number')) || 0,
      head: headIn(request, agreement),
    } as const;
    await changeAgreement(tx, house.clock, actor, { agreementId, change });
  });
  return redirect(pathOf('head', language, { agreement: agreementId }));
}

/** Which clauses there are, the head, and comments. */
export const outlineRoutes: readonly OfficeRoute[] = [
  {
    name: 'agreement.change-outline',
    method: 'POST',
    path: paths.outline,
    who: writers,
    names,
    handle: changeOutline,
  },
  {
    name: 'agreement.show-head',
    method: 'GET',
    path: paths.head,
    who: officeReaders,
    names,
    handle: (request, house) => headPage(request, house),
  },
  {
    name: 'agreement.change-head',
    method: 'POST',
    path: paths.head,
    who: writers,
    names,
    handle: (request, house) =>
      orFormAgain(
        () => saveHead(request, house),
        (refusal) => headPage(request, house, refusal),
      ),
  },
  {
    name: 'agreement.comment',
    method: 'POST',
    path: paths.comments,
    who: commenters,
    names,
    async handle(request, house) {
      const { actor, form, language } = request;
      const agreementId = agreementIn(request);
      const clauseId = form.get('clause');
      const commentId = rowId(form.get('settles'));
      const { clock } = house;
      await within(house, request, (tx) =>
        commentId > 0
          ? settleComment(tx, clock, actor, { agreementId, commentId })
          : writeComment(tx, clock, actor, { agreementId, clauseId, text: form.get('comment') }),
      );
      return redirect(`${pathOf('clause', language, { agreement: agreementId, clause: clauseId })}#komentar`);
    },
  },
];
