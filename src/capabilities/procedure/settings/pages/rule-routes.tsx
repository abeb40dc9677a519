import { today } from '#kernel/clock.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type Form, type OfficeRoute, page, redirect } from '#platform/http/index.ts';
import { formOf, readDate, refusalOnForm, typedDate } from '#ui';
import { isDay } from '../../calendar/days.ts';
import { changeRule, confirmRule } from '../confirm-rule.ts';
import type { RuleKind } from '../remembered-rules.ts';
import { mayConfirm, maySetLaw } from '../rules.ts';
import { listRemembered, type RuleView, viewRule } from '../view-law.ts';
import { words } from '../words.ts';
import { settingAddress, settingPaths } from './addresses.ts';
import { dayTyped, type OfficeRequest, readers, renamed } from './read-form.ts';
import { RememberedPage, RulePage } from './rule-pages.tsx';

/** The day asked for by `?date=`, by the three fields, or sent along; today else. */
function askedDay({ query, form }: OfficeRequest, now: string): string {
  const typed = query.get('date') ?? form.get('day');
  if (isDay(typed)) return typed;
  const reading = readDate(typedDate(Object.fromEntries(query), 'date'), { whole: true });
  return reading.kind === 'date' && isDay(reading.edtf) ? reading.edtf : now;
}

const remembered: OfficeRoute = {
  name: 'law.remembered',
  method: 'GET',
  path: settingPaths.remembered,
  who: readers,
  async handle(request, { database, clock }) {
    const { actor, language } = request;
    const view = await withGovernment(database, actor.governmentId, (tx) =>
      listRemembered(tx, actor.governmentId, askedDay(request, today(clock))),
    );
    return page(words.toConfirm[language], <RememberedPage view={view} language={language} />);
  },
};

const ruleOf = (request: OfficeRequest, { database, clock }: House): Promise<RuleView> => {
  const { actor, params } = request;
  const asked = { kind: params.kind ?? '', code: params.rule ?? '', day: askedDay(request, today(clock)) };
  return withGovernment(database, actor.governmentId, (tx) => viewRule(tx, actor.governmentId, asked));
};

async function rulePage(request: OfficeRequest, house: House, refusal?: Refusal, status = 200) {
  const { actor, language, query } = request;
  const view = await ruleOf(request, house);
  const body = (
    <RulePage
      form={formOf(request, refusal)}
      view={view}
      may={{ confirm: mayConfirm(actor), change: maySetLaw(actor) }}
      done={query.get('done') === 'saved'}
    />
  );
  return page(view.name[language], body, { status });
}

const showRule: OfficeRoute = {
  name: 'law.rule',
  method: 'GET',
  path: settingPaths.rule,
  who: readers,
  handle: (request, house) => rulePage(request, house),
};

type Save = (request: OfficeRequest, house: House, view: RuleView) => Promise<void>;

/** Sends one of the forms of a rule's page; what was refused comes back on that page. */
const sent =
  (save: Save, names: Readonly<Record<string, string>> = {}): OfficeRoute['handle'] =>
  async (request, house) => {
    const { language } = request;
    try {
      const view = await ruleOf(request, house);
      await save(request, house, view);
      const address = settingAddress('rule', language, { kind: view.kind, rule: view.code });
      return redirect(`${address}?date=${view.day}&done=saved`);
    } catch (problem) {
      const { refusal, status } = refusalOnForm(renamed(problem, names));
      return rulePage(request, house, refusal, status);
    }
  };

const confirm: OfficeRoute = {
  name: 'law.confirm-rule',
  method: 'POST',
  path: settingPaths.confirm,
  who: ['administrator', 'officer', 'reviewer'],
  handle: sent(async ({ actor, form }, { database, clock }, { kind, code, day }) =>
    withGovernment(database, actor.governmentId, (tx) =>
      confirmRule(tx, clock, actor, {
        kind,
        code,
        day,
        citation: form.get('citation'),
        source: form.get('source'),
        location: form.get('location'),
        office: form.get('office'),
        readOn: dayTyped(form, 'readOn'),
      }),
    ),
  ),
};

/** What the form of a kind of rule sets; a number that is none is left for the use case to refuse. */
function changeOf(form: Form, kind: RuleKind, view: RuleView): unknown {
  const value = form.get('value').trim();
  if (kind === 'requirement') return { severity: value };
  if (kind === 'stage') return value === '' ? {} : { optional: value === 'optional' };
  const count = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (kind === 'dossier') return { most: count };
  const unit = form.get('unit');
  const before = view.written && 'length' in view.written && view.written.length.kind === 'before';
  if (unit === 'working-days') return { length: { kind: 'working-days', count } };
  return { length: { kind: before ? 'before' : 'after', term: { [unit]: count } } };
}

const change: OfficeRoute = {
  name: 'law.change-rule',
  method: 'POST',
  path: settingPaths.change,
  who: ['administrator'],
  handle: sent(
    async ({ actor, form }, { database, clock }, view) => {
      const { kind, code, day } = view;
      await withGovernment(database, actor.governmentId, (tx) =>
        changeRule(tx, clock, actor, {
          kind,
          code,
          day,
          from: dayTyped(form, 'from'),
          change: changeOf(form, kind, view),
          office: form.get('valueOffice'),
          reason: form.get('reason'),
        }),
      );
    },
    { office: 'valueOffice' },
  ),
};

export const ruleRoutes: readonly OfficeRoute[] = [remembered, showRule, confirm, change];
