import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, page, redirect, rowId } from '#platform/http/index.ts';
import { viewRecord } from '#register';
import { withUsualPapers } from '../letters/attached-papers.ts';
import { factsOfCase, type LetterSubject, lawOfLetter } from '../letters/case-facts.ts';
import { isWrittenAt, lackingIn } from '../letters/fill-letter.ts';
import type { LetterTemplate } from '../letters/letter-template.ts';
import { slotsOf } from '../letters/slots-of.ts';
import { printLetter, viewLetter } from '../letters/view-letter.ts';
import { writeLetter } from '../letters/write-letter.ts';
import type { LetterFacts } from '../letters/written-facts.ts';
import { letterIncomplete } from '../refusals.ts';
import { listTemplates } from '../settings/letter-templates.ts';
import {
  type LetterSettings,
  takenLetterhead,
  viewLetterSettings,
} from '../settings/view-letter-settings.ts';
import { type LetterRow, listLetters } from '../store/letters.ts';
import { pageAddress, pagePaths } from './addresses.ts';
import { documentFile } from './document-file.ts';
import { formRoutes, type OfficeRequest, openers, readers } from './form-routes.tsx';
import { loadCase } from './load-case.ts';
import { readLetter, typedOfFact } from './read-letter.ts';
import type { CasePageView } from './views/case-view.ts';
import { LetterPage } from './views/letter-form.tsx';
import { LettersPage, lettersTitle, MadeLetterPage } from './views/letter-pages.tsx';

interface ForLetters {
  page: CasePageView;
  subject: LetterSubject;
  settings: LetterSettings;
  /** The letters this government writes, each in the office's own words. */
  templates: LetterTemplate[];
  letters: LetterRow[];
}

async function loadForLetters(request: OfficeRequest, house: House): Promise<ForLetters> {
  const { actor } = request;
  const page = await loadCase(request, house);
  const { code, cooperationCode, level } = page.view.case;
  return withGovernment(house.database, actor.governmentId, async (tx) => {
    const { cooperation, parties } = await viewRecord(tx, actor, cooperationCode);
    const inUse = await listTemplates(tx, actor.governmentId);
    return {
      page,
      subject: { ...cooperation, parties },
      settings: await viewLetterSettings(tx, actor.governmentId),
      templates: inUse
        .map(({ template }) => template)
        .filter((one) => one.kind === 'letter' && isWrittenAt(one, level)),
      letters: await listLetters(tx, actor.governmentId, code),
    };
  });
}

function factsFor({ page, subject, settings, letters }: ForLetters, template: LetterTemplate): LetterFacts {
  const sources = { view: page.view, subject, letterhead: takenLetterhead(settings), letters };
  const law = { lawOfLetter: lawOfLetter(page.law.basis(template.basis)) };
  return withUsualPapers({ ...factsOfCase(sources, template.code), ...law }, template);
}

const list: OfficeRoute = {
  name: 'case.letters',
  method: 'GET',
  path: pagePaths.letters,
  who: readers,
  names: { code: 'case' },
  async handle(request, house) {
    const loaded = await loadForLetters(request, house);
    const { view, law } = loaded.page;
    const papers = new Set(
      view.state.next.flatMap((code) => [
        ...(law.stage(code)?.needs ?? []),
        ...(law.stage(code)?.produces ?? []),
      ]),
    );
    const choices = loaded.templates.map((template) => ({
      template,
      lacking: lackingIn(template, factsFor(loaded, template), view.case.level),
      next: template.paper !== undefined && papers.has(template.paper),
    }));
    return page(
      lettersTitle[request.language],
      <LettersPage
        {...loaded.page}
        choices={choices.toSorted((a, b) => Number(b.next) - Number(a.next))}
        made={loaded.letters.toReversed()}
      />,
    );
  },
};

interface OneLetter extends ForLetters {
  template: LetterTemplate;
  facts: LetterFacts;
}

/** What the form begins with: what is known, then what the same letter said when it was last made. */
function storedOf({ template, facts, letters, settings }: OneLetter, day: string): Record<string, string> {
  const {
    letterNumber: _,
    letterDay: __,
    ...before
  } = letters.findLast((one) => one.template === template.code)?.facts ?? {};
  const stored = { classification: 'Penting', ...before, ...facts, letterDay: day };
  return Object.assign(
    { ...takenLetterhead(settings) },
    ...slotsOf(template).map((slot) => typedOfFact(slot, (stored as LetterFacts)[slot])),
  );
}

const letter = formRoutes<OneLetter>({
  name: 'case.write-letter',
  path: 'letter',
  who: openers,
  names: { code: 'case', letter: 'letter' },
  title: ({ template }) => template.name,
  async load(request, house) {
    const loaded = await loadForLetters(request, house);
    const template = loaded.templates.find(({ code }) => code === request.params.letter);
    if (!template) throw notFound();
    return { ...loaded, template, facts: factsFor(loaded, template) };
  },
  body: (form, data) => (
    <LetterPage
      {...data.page}
      form={form}
      template={data.template}
      names={slotsOf(data.template)}
      stored={storedOf(data, data.page.law.day)}
      lacking={lackingIn(data.template, data.facts, data.page.view.case.level)}
      settings={data.settings}
    />
  ),
  async save({ form, actor, language }, { database, clock }, { template, page: { view }, settings }) {
    const read = readLetter(form, slotsOf(template), view.case.level, settings);
    if ('complaints' in read) throw letterIncomplete(read.complaints);
    const { code } = view.case;
    const made = await withGovernment(database, actor.governmentId, (tx) =>
      writeLetter(tx, clock, actor, { caseCode: code, template: template.code, ...read }),
    );
    return redirect(`${pageAddress('madeLetter', language, { code, made })}?done=made`);
  },
});

const made: OfficeRoute = {
  name: 'case.made-letter',
  method: 'GET',
  path: pagePaths.madeLetter,
  who: readers,
  names: { code: 'case', made: 'made-letter' },
  async handle(request, house) {
    const { actor, params, query } = request;
    const loaded = await loadCase(request, house);
    const kept = await withGovernment(house.database, actor.governmentId, (tx) =>
      viewLetter(tx, actor, params.code ?? '', rowId(params.made)),
    );
    return page(
      kept.template.name[request.language],
      <MadeLetterPage {...loaded} kept={kept} done={query.get('done') === 'made'} />,
    );
  },
};

const file: OfficeRoute = {
  name: 'case.made-letter-file',
  method: 'GET',
  path: pagePaths.madeLetterFile,
  who: readers,
  names: { code: 'case', made: 'made-letter' },
  async handle({ actor, params, query }, house) {
    const code = params.code ?? '';
    const document = await printLetter(house, actor, code, rowId(params.made));
    return documentFile(document, `${code}-surat-${params.made}`, query.get('format'));
  },
};

export const letterRoutes: readonly OfficeRoute[] = [list, ...letter, made, file];
