import type { Words } from '#kernel/language.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { OfficeRoute } from '#platform/http/index.ts';
import type { SentForm } from '#ui';
import { addClaims, type Statement } from '../add-claims.ts';
import { attachPaper } from '../attach-paper.ts';
import type { CooperationRecord } from '../find-record.ts';
import { type OfficePath, officeAddress } from './addresses.ts';
import { type Answers, answersOf } from './answers.ts';
import { formRoutes, recorders } from './form-routes.tsx';
import { languageChoices } from './languages.ts';
import { isSearch, loadOwnPlace, type OwnPlace } from './own-place.ts';
import { readClaim } from './read-claim.ts';
import {
  actsOfInstruments,
  claimsOfInstruments,
  readAct,
  readInstrument,
  readMoney,
} from './read-details.ts';
import { claimsOfParties, readParty } from './read-party.ts';
import { readSource } from './read-source.ts';
import { recordOf } from './record-of.ts';
import { type Adding, AddPage } from './views/add-page.tsx';
import { PaperPage } from './views/paper-page.tsx';

interface Target extends OwnPlace {
  record: CooperationRecord;
}

/** One thing a source tells of a cooperation that is recorded already. */
interface Addition {
  adding: Adding;
  path: OfficePath;
  title: Words;
  read(answers: Answers, target: Target): Statement;
}

const act: Addition = {
  adding: 'act',
  path: 'addAct',
  title: { id: 'Catat peristiwa', en: 'Record an event' },
  read(answers) {
    const told = readAct(answers);
    const { source, ...where } = readSource(answers);
    // The act carries its source and date itself; only the source's own words are a claim beside it.
    const claims: Statement['claims'] = told.asWritten
      ? [{ property: 'status', value: null, asWritten: told.asWritten, ...where }]
      : [];
    return { source, acts: [told], claims };
  },
};

const claim: Addition = {
  adding: 'claim',
  path: 'addClaim',
  title: { id: 'Tambah sumber lain', en: 'Add another source' },
  read(answers) {
    const told = readClaim(answers);
    const { source, ...where } = readSource(answers);
    return { source, claims: [{ ...told, ...where }] };
  },
};

const party: Addition = {
  adding: 'party',
  path: 'addParty',
  title: { id: 'Tambah pihak', en: 'Add a party' },
  read(answers, { government, known }) {
    const place = { regionCode: government.regionCode, known, needed: true };
    const told = readParty(answers, 'party', place);
    const where = readSource(answers);
    const parties = told ? [told] : [];
    // A further partner contradicts nobody: only its words are kept beside the other sources' values.
    const claims = claimsOfParties(parties, where).map((one) => ({ ...one, value: null }));
    return { source: where.source, parties, claims };
  },
};

const instrument: Addition = {
  adding: 'instrument',
  path: 'addInstrument',
  title: { id: 'Tambah naskah', en: 'Add an instrument' },
  read(answers) {
    const told = readInstrument(answers, 'instrument', true);
    const where = readSource(answers);
    const instruments = told ? [told] : [];
    return {
      source: where.source,
      instruments,
      acts: actsOfInstruments(instruments),
      claims: claimsOfInstruments(instruments, where),
    };
  },
};

const money: Addition = {
  adding: 'money',
  path: 'addMoney',
  title: { id: 'Tambah dana', en: 'Add money' },
  read(answers) {
    const told = readMoney(answers, 'money', true);
    const { source } = readSource(answers);
    return { source, money: told ? [told] : [], claims: [] };
  },
};

const routesOf = ({ adding, path, title, read }: Addition): OfficeRoute[] =>
  formRoutes<Target>({
    name: `cooperation.add-${adding}`,
    path,
    who: recorders,
    names: { code: 'cooperation' },
    title: () => title,
    load: async (request, house) => ({
      record: await recordOf(request, house),
      ...(await loadOwnPlace(request, house)),
    }),
    body: (form: SentForm, { record, offered }) => (
      <AddPage form={form} adding={adding} action={path} title={title} record={record} offered={offered} />
    ),
    async save({ form, actor, language }, { database, clock }, target) {
      if (isSearch(form)) return undefined;
      const answers = answersOf(form);
      const statement = read(answers, target);
      answers.mustBeSound();
      const { code } = target.record.cooperation;
      await withGovernment(database, actor.governmentId, (tx) =>
        addClaims(tx, clock, actor, code, statement),
      );
      return `${officeAddress('view', language, { code })}?done=added`;
    },
  });

const paper = formRoutes({
  name: 'cooperation.attach-paper',
  path: 'attachPaper',
  who: recorders,
  names: { code: 'cooperation', instrument: 'instrument' },
  title: () => ({ id: 'Bahasa dan berkas naskah', en: 'Language and paper' }),
  async load(request, house) {
    const record = await recordOf(request, house);
    const found = record.instruments.find(({ id }) => String(id) === request.params.instrument);
    if (!found) throw notFound();
    return { record, instrument: found };
  },
  body: (form, data) => <PaperPage form={form} {...data} />,
  async save({ form, actor, language }, house, { record, instrument: { id } }) {
    const answers = answersOf(form);
    const { code } = record.cooperation;
    const chosen = answers.choice('language', languageChoices, {
      id: 'Pilih bahasa naskah ini.',
      en: 'Choose the language of this text.',
    });
    const authentic = answers.choice('authentic', ['yes', 'no']);
    const heldBy = answers.text('heldBy', { most: 300 });
    answers.mustBeSound();
    const file = form.files.find(({ field }) => field === 'paper');
    await attachPaper(house, actor, {
      code,
      instrumentId: id,
      language: chosen ?? '',
      heldBy,
      authentic: authentic === null ? null : authentic === 'yes',
      file,
    });
    return `${officeAddress('view', language, { code })}?done=attached`;
  },
});

export const addRoutes: readonly OfficeRoute[] = [
  ...[act, claim, party, instrument, money].flatMap(routesOf),
  ...paper,
];
