import type { Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, page, type Reply, redirect } from '#platform/http/index.ts';
import { formOf, refusalOnForm } from '#ui';
import { editLetterTemplate, restoreLetterTemplate } from '../edit-letter-template.ts';
import { listTemplates, viewTemplate } from '../letter-templates.ts';
import { previewLetter } from '../preview-letter.ts';
import { mayEditLetters } from '../rules.ts';
import { words } from '../words.ts';
import { settingAddress, settingPaths } from './addresses.ts';
import { type OfficeRequest, readers, renamed } from './read-form.ts';
import { TemplatePage, TemplatesPage } from './template-pages.tsx';

const showTemplates: OfficeRoute = {
  name: 'letters.templates',
  method: 'GET',
  path: settingPaths.templates,
  who: readers,
  async handle({ actor, language }, { database }) {
    const templates = await withGovernment(database, actor.governmentId, (tx) =>
      listTemplates(tx, actor.governmentId),
    );
    return page(words.templates[language], <TemplatesPage templates={templates} language={language} />);
  },
};

async function templatePage(request: OfficeRequest, { database }: House, refusal?: Refusal, status = 200) {
  const { actor, language, params, query } = request;
  const view = await withGovernment(database, actor.governmentId, (tx) =>
    viewTemplate(tx, actor.governmentId, params.template ?? ''),
  );
  const body = (
    <TemplatePage
      form={formOf(request, refusal)}
      {...view}
      mayEdit={mayEditLetters(actor)}
      done={query.get('done') === 'saved'}
    />
  );
  return page(view.inUse.template.name[language], body, { status });
}

const showTemplate: OfficeRoute = {
  name: 'letters.template',
  method: 'GET',
  path: settingPaths.template,
  who: readers,
  handle: (request, house) => templatePage(request, house),
};

/** The texts of the letter among what the form sent. */
function textsSent({ form }: OfficeRequest): Record<string, string> {
  const { _csrf, version, reason, want, restoreReason, ...texts } = form.typed;
  return texts;
}

async function preview(request: OfficeRequest, { database }: House): Promise<Reply> {
  const { actor, params } = request;
  const document = await withGovernment(database, actor.governmentId, (tx) =>
    previewLetter(tx, actor.governmentId, params.template ?? '', textsSent(request)),
  );
  return { kind: 'file', type: 'application/pdf', content: await writePdf(document) };
}

async function save(request: OfficeRequest, { database, clock }: House): Promise<Reply> {
  const { actor, form, language, params } = request;
  const template = params.template ?? '';
  await withGovernment(database, actor.governmentId, (tx) =>
    editLetterTemplate(tx, clock, actor, {
      code: template,
      version: Number(form.get('version')),
      texts: textsSent(request),
      reason: form.get('reason'),
    }),
  );
  return redirect(`${settingAddress('template', language, { template })}?done=saved`);
}

const edit: OfficeRoute = {
  name: 'letters.edit-template',
  method: 'POST',
  path: settingPaths.template,
  who: readers,
  async handle(request, house) {
    try {
      return await (request.form.get('want') === 'preview' ? preview : save)(request, house);
    } catch (problem) {
      const { refusal, status } = refusalOnForm(problem);
      return templatePage(request, house, refusal, status);
    }
  },
};

const restore: OfficeRoute = {
  name: 'letters.restore-template',
  method: 'POST',
  path: settingPaths.restore,
  who: ['administrator'],
  async handle(request, house) {
    const { actor, form, language, params } = request;
    const template = params.template ?? '';
    try {
      await withGovernment(house.database, actor.governmentId, (tx) =>
        restoreLetterTemplate(tx, house.clock, actor, {
          code: template,
          version: Number(form.get('version')),
          reason: form.get('restoreReason'),
        }),
      );
      return redirect(`${settingAddress('template', language, { template })}?done=saved`);
    } catch (problem) {
      const { refusal, status } = refusalOnForm(renamed(problem, { reason: 'restoreReason' }));
      return templatePage(request, house, refusal, status);
    }
  },
};

export const templateRoutes: readonly OfficeRoute[] = [showTemplates, showTemplate, edit, restore];
