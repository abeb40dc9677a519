import { z } from 'zod';
import type { Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { formOf, type SentForm } from '#ui';
import { correctCooperation } from '../correct-cooperation.ts';
import { changedMeanwhile } from '../refusals.ts';
import type { Cooperation } from '../store/rows.ts';
import { officeAddress } from './addresses.ts';
import { answersOf, typedOfDate } from './answers.ts';
import { formRoutes, type OfficeRequest, recorders } from './form-routes.tsx';
import { type Fact, mergeTyped } from './merge-typed.ts';
import { type FactAnswers, readFacts } from './read-facts.ts';
import { readSource } from './read-source.ts';
import { recordOf } from './record-of.ts';
import { CorrectPage } from './views/correct-page.tsx';

const factsOf = (c: Cooperation): FactAnswers => ({
  titleId: c.titleId,
  titleEn: c.titleEn,
  kind: c.kind,
  activity: c.activity,
  fields: c.fields,
  sdgs: c.sdgs,
  start: c.start,
  end: c.end,
  periodWords: c.periodWords,
});

const text = z.string().nullable();
const Opened = z.object({
  titleId: z.string(),
  titleEn: text,
  kind: z.string(),
  activity: text,
  fields: z.array(z.string()),
  sdgs: z.array(z.number()),
  start: text,
  end: text,
  periodWords: text,
});

/** The facts the form was opened with, as it carries them; what is on record when it carries none. */
function openedWith({ form }: OfficeRequest, now: FactAnswers): FactAnswers {
  try {
    return Opened.parse(JSON.parse(form.get('opened')));
  } catch (problem) {
    // A form somebody built by hand carries what it likes; it is told of all changes then.
    if (problem instanceof SyntaxError || problem instanceof z.ZodError) return now;
    throw problem;
  }
}

const textOf = (value: FactAnswers[Fact]) => (typeof value === 'string' ? value : '');

/** What the fields of one fact show for a value; all of a date's fields, so that nothing typed before shines through. */
const fieldsOf = (fact: Fact, value: FactAnswers[Fact]): Record<string, string> =>
  fact === 'start' || fact === 'end'
    ? {
        [`${fact}-day`]: '',
        [`${fact}-month`]: '',
        [`${fact}-year`]: '',
        [`${fact}-how`]: 'exact',
        ...typedOfDate(fact, textOf(value) || null),
      }
    : { [fact]: textOf(value) };

/** The form again after somebody else saved: both people's work brought together, and what the other changed. */
function formAfterChange(
  request: OfficeRequest,
  refusal: Refusal,
  cooperation: Cooperation,
): { form: SentForm; facts: FactAnswers; changed: ReturnType<typeof mergeTyped>['changed'] } {
  const now = factsOf(cooperation);
  const was = openedWith(request, now);
  const mine = readFacts(answersOf(request.form), was);
  const { facts, changed } = mergeTyped(was, now, mine);
  const sent = formOf(request, refusal);
  const ticked: Readonly<Record<string, readonly string[]>> = {
    fields: facts.fields,
    sdgs: facts.sdgs.map(String),
  };
  const form = {
    ...sent,
    typed: Object.assign(
      { ...sent.typed },
      ...changed.filter(({ taken }) => taken).map(({ fact, theirs }) => fieldsOf(fact, theirs)),
    ),
    ticked: (field: string) => ticked[field] ?? sent.ticked(field),
  };
  return { form, facts: now, changed };
}

export const correctRoutes = formRoutes({
  name: 'cooperation.correct',
  path: 'correct',
  who: recorders,
  names: { code: 'cooperation' },
  title: () => ({ id: 'Perbaiki kerja sama', en: 'Correct the cooperation' }),
  load: recordOf,
  body: (form, { cooperation }, request) => {
    const facts = factsOf(cooperation);
    // A form sent back for correction still belongs to the version it was opened with.
    const opened = form.refusal ? openedWith(request, facts) : facts;
    const version = form.refusal ? Number(request.form.get('version')) : cooperation.version;
    return <CorrectPage form={form} cooperation={cooperation} facts={opened} version={version} />;
  },
  async afterChange(refusal, request, house) {
    const { cooperation } = await recordOf(request, house);
    const merged = formAfterChange(request, refusal, cooperation);
    return <CorrectPage {...merged} cooperation={cooperation} version={cooperation.version} />;
  },
  async save(request, { database, clock }, { cooperation }) {
    const { form, actor, language } = request;
    const answers = answersOf(form);
    const facts = readFacts(answers, openedWith(request, factsOf(cooperation)));
    const reason = answers.text('reason', {
      most: 2000,
      needed: {
        id: 'Tulis mengapa diperbaiki, supaya orang lain kelak mengerti',
        en: 'Write why it is corrected, so that others will understand later',
      },
    });
    const version = Number(form.get('version'));
    // Told first: the other's changes may answer what would be complained about.
    if (version !== cooperation.version) throw changedMeanwhile();
    const { source } = readSource(answers);
    answers.mustBeSound();
    const { code } = cooperation;
    await withGovernment(database, actor.governmentId, (tx) =>
      correctCooperation(tx, clock, actor, { code, version, ...facts, reason: reason ?? '', source }),
    );
    return `${officeAddress('view', language, { code })}?done=corrected`;
  },
});
