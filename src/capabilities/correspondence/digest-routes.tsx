import { type GovernmentActor, hasRole, type PersonActor, roles } from '#kernel/actor.ts';
import type { Words } from '#kernel/language.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { type OfficeRoute, page, redirect } from '#platform/http/index.ts';
import { chooseDigest } from './choose-digest.ts';
import { choicePath, paths } from './paths.ts';
import { findChoice } from './store/digests.ts';
import { DigestPage } from './views/digest-page.tsx';

export const digestTitle: Words = { id: 'Ringkasan harian', en: 'Daily digest' };

/** Everybody who works in the office; agencies' reporters get none. */
const who = roles.filter((role) => role !== 'reporter');

function personOf(actor: GovernmentActor): PersonActor {
  if (actor.kind !== 'person' || !hasRole(actor, ...who)) throw notFound();
  return actor;
}

const show: OfficeRoute = {
  name: 'digest.view',
  method: 'GET',
  path: paths.myDigest,
  who,
  async handle({ actor, language, csrf }, { database, config }) {
    const { governmentId, personId } = personOf(actor);
    const choice = await withGovernment(database, governmentId, (tx) =>
      findChoice(tx, governmentId, personId),
    );
    const form = { language, csrf, typed: {} };
    return page(
      digestTitle[language],
      <DigestPage form={form} choice={choice} mailIsSetUp={config.mail !== undefined} title={digestTitle} />,
    );
  },
};

const choose: OfficeRoute = {
  name: 'digest.choose',
  method: 'POST',
  path: paths.myDigest,
  who,
  async handle({ actor, language, form }, { database, clock }) {
    const person = personOf(actor);
    const chosen = { choice: form.get('choice'), language: form.get('language') };
    await withGovernment(database, person.governmentId, (tx) => chooseDigest(tx, clock, person, chosen));
    return redirect(choicePath(language));
  },
};

/** A person's own page of their digest. */
export const digestRoutes: readonly OfficeRoute[] = [show, choose];
