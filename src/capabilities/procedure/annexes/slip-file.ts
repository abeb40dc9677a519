import { notFound } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { type OfficeRoute, rowId } from '#platform/http/index.ts';
import { recordReaders } from '#register';
import { factsOfLending, frameOfLending, lendingDocument } from '../letters/lending-document.ts';
import { printedFrame, storedFrameSchema } from '../letters/stored-frame.ts';
import { documentFile } from '../pages/document-file.ts';
import { getTemplateVersion, viewTemplate } from '../settings/letter-templates.ts';
import { takenLetterhead, viewLetterSettings } from '../settings/view-letter-settings.ts';
import type { DossierAct } from './acts.ts';
import { dossierPaths } from './addresses.ts';
import { viewDossier } from './view-dossier.ts';

/** What a slip is printed with: what was kept when the original was lent; before slips were kept, what is in use. */
async function partsOf(tx: GovernmentTransaction, governmentId: number, act: DossierAct) {
  if (act.slip) {
    const template = await getTemplateVersion(tx, governmentId, 'lending-slip', act.slip.version);
    return { template, stored: storedFrameSchema.parse(act.slip.frame) };
  }
  const letterhead = takenLetterhead(await viewLetterSettings(tx, governmentId));
  const { template } = (await viewTemplate(tx, governmentId, 'lending-slip')).inUse;
  return { template, stored: frameOfLending(act, letterhead) };
}

/** The lending slip as DOCX or PDF, in the words of the office on the day it was recorded. */
export const slipFile: OfficeRoute = {
  name: 'custody.slip-file',
  method: 'GET',
  path: dossierPaths.slipFile,
  who: recordReaders,
  names: { dossier: 'dossier', lending: 'dossier-act' },
  async handle({ actor, params, query }, { database, clock, files }) {
    const { governmentId } = actor;
    const { view, lending, template, stored } = await withGovernment(database, governmentId, async (tx) => {
      const found = await viewDossier(tx, clock, actor, rowId(params.dossier));
      const lent = found.lendings.find(({ act }) => act === rowId(params.lending));
      const act = found.acts.find(({ number }) => number === lent?.act);
      if (!lent || !act) throw notFound();
      return { view: found, lending: lent, ...(await partsOf(tx, governmentId, act)) };
    });
    const document = lendingDocument(
      template,
      factsOfLending(view, lending),
      await printedFrame(files, stored),
    );
    const name = `${view.dossier.cooperationCode}-tanda-terima-${lending.act}`;
    return documentFile(document, name, query.get('format'));
  },
};
