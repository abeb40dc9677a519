import type { Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, page, type Reply, redirect } from '#platform/http/index.ts';
import { formOf, refusalOnForm } from '#ui';
import { mostRuleSetBytes } from '../check-rule-set.ts';
import { checkRuleSet, loadRuleSet } from '../load-rule-set.ts';
import { maySetLaw } from '../rules.ts';
import { getWithdrawable, viewLaw } from '../view-law.ts';
import { withdrawSetting } from '../withdraw-setting.ts';
import { words } from '../words.ts';
import { settingAddress, settingPaths } from './addresses.ts';
import { ComplaintsPage, LawPage, PreviewPage } from './law-pages.tsx';
import { dayTyped, type OfficeRequest, readers } from './read-form.ts';
import { WithdrawPage } from './withdraw-page.tsx';

const setters = ['administrator'] as const;

async function lawPage(request: OfficeRequest, { database }: House, refusal?: Refusal, status = 200) {
  const { actor, language, query } = request;
  const view = await withGovernment(database, actor.governmentId, (tx) => viewLaw(tx, actor));
  const body = (
    <LawPage
      form={formOf(request, refusal)}
      view={view}
      maySet={maySetLaw(actor)}
      done={query.get('done') === 'saved'}
    />
  );
  return page(words.law[language], body, { status });
}

const showLaw: OfficeRoute = {
  name: 'law.view',
  method: 'GET',
  path: settingPaths.law,
  who: readers,
  handle: (request, house) => lawPage(request, house),
};

/** The uploaded file, else what was pasted or carried along. */
function fileOf({ form }: OfficeRequest): string {
  const upload = form.files.find(({ bytes }) => bytes.length > 0);
  if (upload) return new TextDecoder().decode(upload.bytes.subarray(0, mostRuleSetBytes));
  return form.get('pasted') || form.get('text');
}

async function checkedPage(
  request: OfficeRequest,
  { database, clock }: House,
  refusal?: Refusal,
  status = 200,
): Promise<Reply> {
  const { actor, language } = request;
  const file = fileOf(request);
  const checked = await withGovernment(database, actor.governmentId, (tx) =>
    checkRuleSet(tx, clock, actor, file),
  );
  const form = formOf(request, refusal);
  if ('complaints' in checked)
    return page(
      words.checked[language],
      <ComplaintsPage form={form} file={file} complaints={checked.complaints} />,
      { status: 422 },
    );
  return page(words.checked[language], <PreviewPage form={form} file={file} preview={checked.preview} />, {
    status,
  });
}

const check: OfficeRoute = {
  name: 'law.check-rule-set',
  method: 'POST',
  path: settingPaths.check,
  who: setters,
  handle: (request, house) => checkedPage(request, house),
};

const load: OfficeRoute = {
  name: 'law.load-rule-set',
  method: 'POST',
  path: settingPaths.load,
  who: setters,
  async handle(request, house) {
    const { actor, form, language } = request;
    try {
      await withGovernment(house.database, actor.governmentId, (tx) =>
        loadRuleSet(tx, house.clock, actor, { file: fileOf(request), reason: form.get('reason') }),
      );
      return redirect(`${settingAddress('law', language)}?done=saved`);
    } catch (problem) {
      const { refusal, status } = refusalOnForm(problem);
      return checkedPage(request, house, refusal, status);
    }
  },
};

async function withdrawPage(request: OfficeRequest, { database }: House, refusal?: Refusal, status = 200) {
  const { actor, language, params } = request;
  const act = await withGovernment(database, actor.governmentId, (tx) =>
    getWithdrawable(tx, actor, Number(params.act)),
  );
  return page(words.withdrawTitle[language], <WithdrawPage form={formOf(request, refusal)} act={act} />, {
    status,
  });
}

const showWithdraw: OfficeRoute = {
  name: 'law.show-withdraw',
  method: 'GET',
  path: settingPaths.withdraw,
  who: setters,
  names: { act: 'law-act' },
  handle: (request, house) => withdrawPage(request, house),
};

const withdraw: OfficeRoute = {
  name: 'law.withdraw',
  method: 'POST',
  path: settingPaths.withdraw,
  who: setters,
  names: { act: 'law-act' },
  async handle(request, house) {
    const { actor, form, language, params } = request;
    try {
      await withGovernment(house.database, actor.governmentId, async (tx) => {
        const { number } = await getWithdrawable(tx, actor, Number(params.act));
        const from = dayTyped(form, 'from');
        await withdrawSetting(tx, house.clock, actor, { number, from, reason: form.get('reason') });
      });
      return redirect(`${settingAddress('law', language)}?done=saved`);
    } catch (problem) {
      const { refusal, status } = refusalOnForm(problem);
      return withdrawPage(request, house, refusal, status);
    }
  },
};

export const lawRoutes: readonly OfficeRoute[] = [showLaw, check, load, showWithdraw, withdraw];
