import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withGovernment } from '#platform/database/database.ts';
import { type GivenWeb, givenWeb } from '../../../../tests/security/given-web.tsx';
import { clock, officerOf, record } from '../given-published.ts';
import { questions, type SearchedQuestion, slippedQuestions } from '../given-questions.ts';
import { searchedRecord, sketches } from '../given-searched.ts';
import { registerRoutes, setPublished } from '../index.ts';

let web: GivenWeb;
let draft: string;
const names = new Map<string, string>();

const lithium = {
  titleId: 'Tambang litium rahasia',
  kind: 'technical',
  fields: ['energy'],
  regionCode: '91.71',
  partner: ['Kota Bishkek', 'foreign-local-government', 'KG'] as const,
  activity: 'Survei zirkonium',
  local: 'Pemerintah Kota Jayapura',
};

beforeAll(async () => {
  web = await givenWeb({ routes: registerRoutes });
  for (const [name, sketch] of Object.entries(sketches))
    names.set((await record(web.house.database, searchedRecord(sketch))).code, name);
  draft = (await record(web.house.database, { ...searchedRecord(lithium), publish: false })).code;
}, 120_000);
afterAll(() => web.leave());

interface Answer {
  rows: { code: string }[];
  corrected: { asked: string; shown: string } | null;
}

const ask = async (q: string, more = ''): Promise<Answer> =>
  (await web.ask(`/api/v1/cooperations?perPage=200&q=${encodeURIComponent(q)}${more}`)).json();
const found = ({ rows }: Answer) => rows.map(({ code }) => names.get(code) ?? code);

/** What is wrong with an answer; empty when nothing is. */
function complaints({ question, finds, never }: SearchedQuestion, got: readonly string[]): string[] {
  const missing = finds.filter((name) => !got.includes(name));
  const tooMuch = got.filter((name) => (never.includes('*') ? !finds.includes(name) : never.includes(name)));
  return [
    ...(missing.length > 0 ? [`${question}: misses ${missing.join(', ')}`] : []),
    ...(tooMuch.length > 0 ? [`${question}: wrongly finds ${tooMuch.join(', ')}`] : []),
  ];
}

describe('a question in either language', () => {
  it('finds what it means and nothing else, of two hundred that people may ask', async () => {
    expect(questions.length).toBeGreaterThan(150);
    const wrong: string[] = [];
    for (const one of questions) {
      const answer = await ask(one.question);
      wrong.push(...complaints(one, found(answer)));
      if (answer.corrected) wrong.push(`${one.question}: needlessly read as ${answer.corrected.shown}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('with slips of the pen is put right, and says so', async () => {
    const wrong: string[] = [];
    for (const one of slippedQuestions) {
      const answer = await ask(one.question);
      wrong.push(...complaints(one, found(answer)));
      if (answer.corrected?.asked !== one.question) wrong.push(`${one.question}: not said to be put right`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('the list page', () => {
  it('says which words it shows results for, with a way to the exact words', async () => {
    const { body } = await web.ask('/id/kerja-sama?q=sekolh+kembar');
    expect(body).toMatch(/Menampilkan hasil untuk <strong>sekolah kembar<\/strong>, bukan “sekolh kembar”/);
    expect(body).toContain('q=sekolh+kembar&amp;exact=yes');
    const exactly = (await web.ask('/id/kerja-sama?q=sekolh+kembar&exact=yes')).body;
    expect(exactly).not.toContain('Menampilkan hasil untuk');
    expect(exactly).toContain('Tidak ada yang cocok');
  });

  it('says what of its address it does not understand, keeps what was typed, and shows the rest', async () => {
    const { body } = await web.ask('/id/kerja-sama?year=abc&page=-1&country=BG&kind=%3Cb%3E');
    expect(body).toContain('“abc” bukan tahun empat angka');
    expect(body).toContain('“-1” bukan nomor halaman');
    expect(body).toContain('“&lt;b>” bukan bentuk kerja sama');
    expect(body).toContain('Pameran batik');
    expect(body).not.toContain('Friesland');
    const english = (await web.ask('/en/cooperations?year=2012&year=20xx')).body;
    expect(english).toContain('“20xx” is not a year of four digits');
    expect(english).not.toContain('“2012” is not');
  });
});

describe('the order of what is found', () => {
  it('puts names before activities, and activities before sources', async () => {
    const orderly = (titleId: string, activity: string, source: string) =>
      record(web.house.database, {
        ...searchedRecord({ ...lithium, titleId, activity, partner: ['Mitra', 'company', 'FR'] }),
        source: { kind: 'table', title: source, dated: '2017' },
        publish: true,
      });
    const third = await orderly('Satu', 'Dua', 'Catatan gelatik');
    const second = await orderly('Tiga', 'Pelepasan gelatik', 'Empat');
    const first = await orderly('Penangkaran gelatik', 'Lima', 'Enam');
    const { rows } = await ask('gelatik');
    expect(rows.map(({ code }) => code)).toEqual([first.code, second.code, third.code]);
    for (const { code } of [first, second, third])
      await withGovernment(web.house.database, 14, (tx) =>
        setPublished(tx, clock, officerOf(14), code, false),
      );
  });
});

describe('words of what is not published', () => {
  const publish = (published: boolean) =>
    withGovernment(web.house.database, 14, (tx) => setPublished(tx, clock, officerOf(14), draft, published));
  const slips = ['bishkeck', 'zirkonum', 'litum rahasia', 'kirgistann'];

  it('never put a question right', async () => {
    for (const slip of slips) expect(await ask(slip), slip).toMatchObject({ rows: [], corrected: null });
  });

  it('do so while they are published, and no longer once withdrawn', async () => {
    await publish(true);
    for (const slip of slips) expect((await ask(slip)).corrected, slip).not.toBeNull();
    await publish(false);
    for (const slip of slips) expect(await ask(slip), slip).toMatchObject({ rows: [], corrected: null });
  });
});
