import { findGovernmentById } from '#access';
import { today } from '#kernel/clock.ts';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type Reply, rowId } from '#platform/http/index.ts';
import { layOutAgreement } from '../../papers/agreement-document.ts';
import { paths } from '../../paths.ts';
import { readers } from '../../rules.ts';
import { viewVersion } from '../view-version.ts';
import { viewWorkbench } from '../view-workbench.ts';
import { agreementIn, names, type OfficeRequest, within } from './request.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The agreement on paper, as it stands or as a version kept it, by what the address asks. */
async function agreementFile(request: OfficeRequest, house: House): Promise<Reply> {
  const { actor, language, query } = request;
  const agreementId = agreementIn(request);
  const number = rowId(query.get('version'));
  const { agreement, ready, author } = await within(house, request, async (tx) => {
    const bench = await viewWorkbench(tx, actor, agreementId);
    const kept = number > 0 ? await viewVersion(tx, actor, { agreementId, number }) : undefined;
    const government = await findGovernmentById(tx, actor.governmentId);
    return {
      agreement: kept?.content ?? bench.file.agreement,
      ready: bench.readiness.ready && (!kept || kept.fingerprint === bench.fingerprint),
      author: government?.cooperationUnit ?? 'Bagian Kerja Sama',
    };
  });
  const document = layOutAgreement(agreement, {
    layout: query.get('layout') === 'sequential' ? 'sequential' : 'parallel',
    firstParty: Math.max(0, Number(query.get('first')) || 0),
    language,
    paper: 'A4',
    author,
    date: today(house.clock),
    version: number > 0 ? number : null,
    // Only a text that both bodies agreed to loses the mark of a draft.
    agreed: query.get('mark') === 'none' && ready,
    checklist: query.has('checklist'),
  });
  const name = `naskah-${agreementId}${number > 0 ? `-versi-${number}` : ''}`;
  return query.get('format') === 'docx'
    ? { kind: 'file', type: docx, name: `${name}.docx`, content: await writeDocx(document) }
    : { kind: 'file', type: 'application/pdf', name: `${name}.pdf`, content: await writePdf(document) };
}

/** The agreement as a file. */
export const fileRoutes: readonly OfficeRoute[] = [
  {
    name: 'drafting.file',
    method: 'GET',
    path: paths.file,
    who: readers,
    names,
    handle: (request, house) => agreementFile(request, house),
  },
];
