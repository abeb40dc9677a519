import { withGovernment } from '#platform/database/database.ts';
import type { Form } from '#platform/http/index.ts';
import type { SentForm } from '#ui';
import type { ActInput, ClaimInput, CooperationInput, InstrumentInput, MoneyInput } from '../facts.ts';
import { recordCooperation } from '../record-cooperation.ts';
import { officeAddress } from './addresses.ts';
import { type Answers, answersOf } from './answers.ts';
import { formRoutes, recorders } from './form-routes.tsx';
import { isSearch, loadOwnPlace, type OwnPlace } from './own-place.ts';
import {
  actsOfInstruments,
  claimsOfInstruments,
  readAct,
  readInstrument,
  readMoney,
} from './read-details.ts';
import { claimsOfFacts, readFacts } from './read-facts.ts';
import { claimsOfParties, mostParties, readParties } from './read-party.ts';
import { readSource, type SourceAnswer } from './read-source.ts';
import { recordableActs, stageOf } from './recordable-acts.ts';
import { type Blocks, RecordForm } from './views/record-form.tsx';

/** What a reporter need not type: that its own agency takes part. */
const begunFor = (form: SentForm, agency: string | undefined): SentForm =>
  agency === undefined || form.refusal || form.typed.parties
    ? form
    : { ...form, typed: { 'party-1-name': agency, 'party-1-side': 'local', ...form.typed } };

const mostBlocks: Blocks = { parties: mostParties, instruments: 5, money: 5 };

const countOf = (form: Form, name: keyof Blocks, fewest: number): number => {
  const asked = Number(form.get(name)) + (form.get('do') === adding[name] ? 1 : 0);
  return Number.isInteger(asked) ? Math.min(Math.max(asked, fewest), mostBlocks[name]) : fewest;
};

const adding: Readonly<Record<keyof Blocks, string>> = {
  parties: 'add-party',
  instruments: 'add-instrument',
  money: 'add-money',
};

const blocksOf = (form: Form): Blocks => ({
  parties: countOf(form, 'parties', 2),
  instruments: countOf(form, 'instruments', 1),
  money: countOf(form, 'money', 1),
});

const eachBlock = <T,>(count: number, read: (number: number) => T | null): T[] =>
  Array.from({ length: count }, (_, at) => read(at + 1)).filter((one) => one !== null);

/** Each act once: the source's own words about the stage, and what its instruments show. */
function actsOf(answers: Answers, instruments: readonly InstrumentInput[]): ActInput[] {
  const told = answers.form.get('act') === '' ? [] : [readAct(answers, recordableActs)];
  return [...told, ...actsOfInstruments(instruments)];
}

const claimsOfActs = (acts: readonly ActInput[], told: SourceAnswer): ClaimInput[] => {
  const stages = acts.flatMap((act) => stageOf[act.kind] ?? []);
  const last = stages.at(0);
  return last === undefined
    ? []
    : [
        {
          property: 'status',
          value: last,
          asWritten: acts[0]?.asWritten ?? '',
          locator: told.locator,
          confidence: told.confidence,
          statedOn: told.statedOn,
        },
      ];
};

/** A sent form as the register takes it; throws one refusal with every complaint. */
export function cooperationOf(form: Form, place: OwnPlace): CooperationInput {
  const answers = answersOf(form);
  const blocks = blocksOf(form);
  const facts = readFacts(answers);
  const { regionCode } = place.government;
  const parties = readParties(answers, blocks.parties, { regionCode, known: place.known });
  if (parties.length === 0)
    answers.complain('party-1-name', {
      id: 'Sebut paling sedikit satu pihak',
      en: 'Name at least one party',
    });
  const instruments = eachBlock(blocks.instruments, (at) => readInstrument(answers, `instrument-${at}`));
  const money: MoneyInput[] = eachBlock(blocks.money, (at) => readMoney(answers, `money-${at}`));
  const acts = actsOf(answers, instruments);
  const told = readSource(answers);
  answers.mustBeSound();
  return {
    ...facts,
    regionCode,
    parties,
    instruments,
    money,
    acts,
    source: told.source,
    claims: [
      ...claimsOfFacts(facts, told),
      ...claimsOfParties(parties, told),
      ...claimsOfInstruments(instruments, told),
      ...claimsOfActs(acts, told),
    ],
  };
}

export const recordRoutes = formRoutes<OwnPlace>({
  name: 'cooperation.record',
  path: 'record',
  who: recorders,
  title: () => ({ id: 'Catat kerja sama', en: 'Record a cooperation' }),
  load: loadOwnPlace,
  body: (form, { offered, agency }, request) => (
    <RecordForm
      form={begunFor(form, agency)}
      blocks={blocksOf(request.form)}
      offered={offered}
      agency={agency}
    />
  ),
  async save({ form, actor, language }, { database, clock }, place) {
    if (Object.values(adding).includes(form.get('do')) || isSearch(form)) return undefined;
    const input = cooperationOf(form, place);
    const { code } = await withGovernment(database, actor.governmentId, (tx) =>
      recordCooperation(tx, clock, actor, input),
    );
    const done = place.agency === undefined ? 'recorded' : 'submitted';
    return `${officeAddress('view', language, { code })}?done=${done}`;
  },
});
