import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, page, type Reply } from '#platform/http/index.ts';
import { findRegion } from '#reference';
import { viewRecord } from '#register';
import { factsOfCase, type LetterSubject } from '../letters/case-facts.ts';
import { fillLetter, isWrittenAt, type LetterFrame } from '../letters/fill-letter.ts';
import type { LetterTemplate } from '../letters/letter-template.ts';
import { slotsOf } from '../letters/slots-of.ts';
import { letterTemplates } from '../letters/templates/index.ts';
import type { LackingFact, LetterFacts } from '../letters/written-facts.ts';
import { letterIncomplete } from '../refusals.ts';
import { pagePaths } from './addresses.ts';
import { formRoutes, type OfficeRequest, openers, readers } from './form-routes.tsx';
import { loadCase } from './load-case.ts';
import { readLetter, typedOfFact } from './read-letter.ts';
import type { CasePageView } from './views/case-view.ts';
import { LetterPage, LettersPage, lettersTitle } from './views/letter-pages.tsx';

interface ForLetters {
  page: CasePageView;
  subject: LetterSubject;
}

async function loadForLetters(request: OfficeRequest, house: House): Promise<ForLetters> {
  const { actor } = request;
  const page = await loadCase(request, house);
  const { cooperation, parties } = await withGovernment(house.database, actor.governmentId, (tx) =>
    viewRecord(tx, actor, page.view.case.cooperationCode),
  );
  return { page, subject: { ...cooperation, parties } };
}

/** The head of a region by what the region is, as a start for the letterhead and the signature. */
function frameFor({ subject, page }: ForLetters): LetterFrame {
  const region = findRegion(subject.regionCode);
  const titles = { province: 'Gubernur', regency: 'Bupati', city: 'Wali Kota' } as const;
  const office = region ? `${titles[region.level]} ${region.shortName}` : '';
  return {
    level: page.view.case.level,
    letterhead: { of: 'head', office },
    paper: 'A4',
    place: region?.shortName ?? '',
    signer: { name: '', office, officeClass: 'head', standing: 'definitive' },
  };
}

function lackingIn(template: LetterTemplate, facts: LetterFacts, frame: LetterFrame): readonly LackingFact[] {
  const filled = fillLetter(template, facts, frame);
  return 'lacking' in filled ? filled.lacking : [];
}

const written = ({ page }: ForLetters): LetterTemplate[] =>
  letterTemplates.filter((one) => one.kind === 'letter' && isWrittenAt(one, page.view.case.level));

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
    const letters = written(loaded).map((template) => ({
      template,
      lacking: lackingIn(template, factsOfCase(view, loaded.subject, template.code), frameFor(loaded)),
      next: template.paper !== undefined && papers.has(template.paper),
    }));
    return page(
      lettersTitle[request.language],
      <LettersPage {...loaded.page} letters={letters.toSorted((a, b) => Number(b.next) - Number(a.next))} />,
    );
  },
};

interface OneLetter extends ForLetters {
  template: LetterTemplate;
  facts: LetterFacts;
}

const storedOf = (loaded: OneLetter): Record<string, string> => {
  const { place, signer } = frameFor(loaded);
  const facts = slotsOf(loaded.template).map((slot) => typedOfFact(slot, loaded.facts[slot]));
  return Object.assign(
    { place, letterhead: signer.office, signerOffice: signer.office, classification: 'Penting' },
    ...facts,
  );
};

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const letter = formRoutes<OneLetter>({
  name: 'case.write-letter',
  path: 'letter',
  who: openers,
  names: { code: 'case', letter: 'letter' },
  title: ({ template }) => template.name,
  async load(request, house) {
    const loaded = await loadForLetters(request, house);
    const template = written(loaded).find(({ code }) => code === request.params.letter);
    if (!template) throw notFound();
    return { ...loaded, template, facts: factsOfCase(loaded.page.view, loaded.subject, template.code) };
  },
  body: (form, data) => (
    <LetterPage
      {...data.page}
      form={form}
      template={data.template}
      names={slotsOf(data.template)}
      stored={storedOf(data)}
      lacking={lackingIn(data.template, data.facts, frameFor(data))}
    />
  ),
  async save({ form }, _, { template, page: { view } }): Promise<Reply> {
    const read = readLetter(form, slotsOf(template), view.case.level);
    if ('complaints' in read) throw letterIncomplete(read.complaints);
    const filled = fillLetter(template, read.facts, read.frame);
    if ('lacking' in filled)
      throw letterIncomplete(filled.lacking.map(({ slot, words }) => ({ field: slot, words })));
    const name = `${view.case.cooperationCode}-${template.code}`;
    return form.get('format') === 'pdf'
      ? {
          kind: 'file',
          type: 'application/pdf',
          name: `${name}.pdf`,
          content: await writePdf(filled.document),
        }
      : { kind: 'file', type: docx, name: `${name}.docx`, content: await writeDocx(filled.document) };
  },
});

export const letterRoutes: readonly OfficeRoute[] = [list, ...letter];
