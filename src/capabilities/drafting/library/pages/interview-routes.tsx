import { randomUUID } from 'node:crypto';
import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { invalid, Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import type { House } from '#platform/house.ts';
import {
  type OfficeRoute,
  type PageReply,
  type PageRequest,
  page,
  type Reply,
  redirect,
} from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import { agreementKinds } from '../../agreement/agreement.ts';
import { layOutAgreement } from '../../papers/agreement-document.ts';
import { pathOf as agreementPathOf } from '../../paths.ts';
import { writers } from '../../rules.ts';
import { openAgreement } from '../../workbench/open-agreement.ts';
import { type DraftFacts, draftFactsShape } from '../draft-facts.ts';
import { firstDraft } from '../first-draft.ts';
import { beginInterview } from '../interview/begin-interview.ts';
import { chooseClauses, readAnswers } from '../interview/read-answers.ts';
import { askedOn, type Step, stepBeside, stepNamed, stepsOf } from '../interview/steps.ts';
import { InterviewPage, InterviewStart } from './interview-page.tsx';
import { interviewWords } from './interview-words.ts';
import { pathOf, paths } from './library-paths.ts';
import { libraryWords } from './library-words.ts';

type OfficeRequest = PageRequest<GovernmentActor>;

const breadcrumbs = ({ language }: OfficeRequest) => ({
  breadcrumbs: [{ text: libraryWords.title[language], href: pathOf('library', language) }],
});

const startPage = (request: OfficeRequest, refusal?: Refusal): PageReply =>
  page(
    interviewWords.title[request.language],
    <InterviewStart view={formOf(request, refusal)} cooperation={request.query.get('cooperation') ?? ''} />,
    breadcrumbs(request),
  );

interface Place {
  step: Step;
  facts: DraftFacts;
  cooperation: string;
  key: string;
}

const stepPage = (request: OfficeRequest, place: Place, refusal?: Refusal): PageReply => {
  const { step, facts, cooperation, key } = place;
  const hidden = { step, cooperation, key, answers: JSON.stringify(facts) };
  return page(
    interviewWords.title[request.language],
    <InterviewPage view={formOf(request, refusal)} {...{ step, facts, hidden }} />,
    breadcrumbs(request),
  );
};

const lost = new Refusal('invalid', 'interview-lost', {
  id: 'Jawaban wawancara tidak terbawa utuh. Mulai lagi dari halaman pertama.',
  en: 'The answers of the interview did not arrive whole. Begin again from the first page.',
});

/** Where a sent page stands, with the answers it carries. */
function placeIn({ form }: OfficeRequest): Place {
  const carried = draftFactsShape.safeParse(parsed(form.get('answers')));
  if (!carried.success) throw lost;
  const facts = carried.data;
  return {
    facts,
    step: stepNamed(form.get('step'), facts),
    cooperation: form.get('cooperation'),
    key: form.get('key') || randomUUID(),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isKind = (name: string) => agreementKinds.find((kind) => kind === name);

async function begin(request: OfficeRequest, house: House): Promise<Reply> {
  const { actor, form } = request;
  const kind = isKind(form.get('kind'));
  if (!kind) throw invalid('kind', { id: 'Pilih jenis naskah.', en: 'Choose the kind of text.' });
  const cooperation = form.get('cooperation').trim();
  const facts = await withGovernment(house.database, actor.governmentId, (tx) =>
    beginInterview(tx, actor, { kind, cooperation }),
  );
  const [step = 'review'] = stepsOf(facts);
  return stepPage(request, { step, facts, cooperation, key: randomUUID() });
}

function answered({ form }: OfficeRequest, { step, facts }: Place): DraftFacts {
  if (step === 'review') return facts;
  if (step === 'clauses') return chooseClauses(facts, form.getAll('clauses'));
  return readAnswers(
    facts,
    askedOn(step, facts).map(({ question }) => question),
    form,
  );
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The draft as a file: two columns, to be worked on wherever the office writes. */
async function fileOf(
  { actor, language }: OfficeRequest,
  { clock }: House,
  facts: DraftFacts,
): Promise<Reply> {
  const date = today(clock);
  const document = layOutAgreement(firstDraft(facts), {
    layout: 'parallel',
    firstParty: 0,
    language,
    paper: 'A4',
    author: actor.name,
    date,
    version: 1,
    agreed: false,
    checklist: true,
  });
  return { kind: 'file', type: docx, name: `${facts.kind}-${date}.docx`, content: await writeDocx(document) };
}

async function open({ actor, language }: OfficeRequest, house: House, place: Place): Promise<Reply> {
  const { key, cooperation, facts } = place;
  const opening = { key, cooperation, caseCode: '', draft: firstDraft(facts) };
  const agreement = await withGovernment(house.database, actor.governmentId, (tx) =>
    openAgreement(tx, house.clock, actor, opening),
  );
  return redirect(agreementPathOf('agreement', language, { agreement }));
}

async function goOn(request: OfficeRequest, house: House): Promise<Reply> {
  const place = placeIn(request);
  return orFormAgain(
    async () => {
      const facts = answered(request, place);
      const go = request.form.get('go');
      if (go === 'open') return open(request, house, place);
      if (go === 'file') return fileOf(request, house, facts);
      const step = stepBeside(place.step, facts, go === 'back' ? -1 : 1);
      return stepPage(request, { ...place, facts, step });
    },
    (refusal) => stepPage(request, place, refusal),
  );
}

/** The interview, page by page; nothing of it is stored until its draft is opened. */
export const interviewRoutes: readonly OfficeRoute[] = [
  {
    name: 'interview.show',
    method: 'GET',
    path: paths.interview,
    who: writers,
    async handle(request) {
      return startPage(request);
    },
  },
  {
    name: 'interview.answer',
    method: 'POST',
    path: paths.interview,
    who: writers,
    handle: (request, house) =>
      orFormAgain(
        () => (request.form.get('step') === 'start' ? begin(request, house) : goOn(request, house)),
        (refusal) => startPage(request, refusal),
      ),
  },
];
