import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { type OfficeRoute, rowId } from '#platform/http/index.ts';
import { recordReaders } from '#register';
import { factsOfLending, frameOfLending, lendingDocument } from '../letters/lending-document.ts';
import { printedFrame } from '../letters/stored-frame.ts';
import { documentFile } from '../pages/document-file.ts';
import { viewTemplate } from '../settings/letter-templates.ts';
import { takenLetterhead, viewLetterSettings } from '../settings/view-letter-settings.ts';
import { dossierPaths } from './addresses.ts';
import { viewDossier } from './view-dossier.ts';

/** The lending slip as DOCX or PDF, in the words of the office. */
export const slipFile: OfficeRoute = {
  name: 'custody.slip-file',
  method: 'GET',
  path: dossierPaths.slipFile,
  who: recordReaders,
  names: { dossier: 'dossier', lending: 'dossier-act' },
  async handle({ actor, params, query }, { database, clock, files }) {
    const { view, template, letterhead } = await withGovernment(database, actor.governmentId, async (tx) => ({
      view: await viewDossier(tx, clock, actor, rowId(params.dossier)),
      template: (await viewTemplate(tx, actor.governmentId, 'lending-slip')).inUse.template,
      letterhead: takenLetterhead(await viewLetterSettings(tx, actor.governmentId)),
    }));
    const lending = view.lendings.find(({ act }) => act === rowId(params.lending));
    if (!lending) throw notFound();
    const frame = await printedFrame(files, frameOfLending(view, lending, letterhead));
    const document = lendingDocument(template, factsOfLending(view, lending), frame);
    return documentFile(
      document,
      `${view.dossier.cooperationCode}-tanda-terima-${lending.act}`,
      query.get('format'),
    );
  },
};
