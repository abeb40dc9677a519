import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { layOutAgreement } from '#drafting';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { sentAgreement } from '../tests/support/sent-agreement.ts';

/**
 * Makes the papers in tests/fixtures/returned-papers; how it is started stands in how-they-were-made.md there. A paper is written as
 * for a round, opened by LibreOffice, changed as LibreOffice keeps tracked changes in its own format, and saved by it as DOCX.
 * LibreOffice is needed only here; the tests read what is kept.
 */

const sent = (layout: 'parallel' | 'sequential') =>
  writeDocx(
    layOutAgreement(sentAgreement, {
      layout,
      firstParty: 0,
      language: 'en',
      paper: 'A4',
      author: 'Pemerintah Kabupaten Contoh',
      date: '2026-03-01',
      version: 1,
      agreed: false,
      checklist: false,
      wholeClauses: true,
    }),
  );

/** Tracked changes as OpenDocument keeps them: a list at the head, and marks in the text. */
class TrackedOpenDocument {
  #xml: string;
  readonly #regions: string[] = [];

  constructor(xml: string) {
    this.#xml = xml;
  }

  #region(inside: (info: string) => string): string {
    const id = `ct${this.#regions.length + 1}`;
    const info =
      '<office:change-info><dc:creator>Kantor Mitra</dc:creator><dc:date>2026-03-02T10:15:00</dc:date></office:change-info>';
    this.#regions.push(
      `<text:changed-region xml:id="${id}" text:id="${id}">${inside(info)}</text:changed-region>`,
    );
    return id;
  }

  untracked(words: string, other: string): this {
    if (!this.#xml.includes(words)) throw new RangeError(`not in the paper: ${words}`);
    this.#xml = this.#xml.replace(words, () => other);
    return this;
  }

  delete(words: string): this {
    // OpenDocument drops a blank at the beginning of a paragraph unless it is written as an element.
    const kept = words.replace(/^ /, '<text:s/>');
    const id = this.#region((info) => `<text:deletion>${info}<text:p>${kept}</text:p></text:deletion>`);
    return this.untracked(words, `<text:change text:change-id="${id}"/>`);
  }

  #inserted(xml: string): string {
    const id = this.#region((info) => `<text:insertion>${info}</text:insertion>`);
    return `<text:change-start text:change-id="${id}"/>${xml}<text:change-end text:change-id="${id}"/>`;
  }

  insertAfter(words: string, added: string): this {
    return this.untracked(words, words + this.#inserted(added));
  }

  /** `words` end a paragraph; the new one is of the same kind. */
  insertParagraphAfter(words: string, added: string): this {
    const style = new RegExp(`<text:p (text:style-name="[^"]*")>(?:(?!<text:p ).)*${words}`, 's').exec(
      this.#xml,
    )?.[1];
    const paragraph = `</text:p><text:p ${style}><text:span>${added}</text:span>`;
    return this.untracked(`${words}</text:span>`, `${words}</text:span>${this.#inserted(paragraph)}`);
  }

  reformat(words: string): this {
    const id = this.#region((info) => `<text:format-change>${info}</text:format-change>`);
    return this.untracked(
      words,
      `<text:change-start text:change-id="${id}"/>${words}<text:change-end text:change-id="${id}"/>`,
    );
  }

  comment(words: string, remark: string): this {
    const at = 'office:name="remark1"';
    return this.untracked(
      words,
      `<office:annotation ${at}><dc:creator>Kantor Mitra</dc:creator><dc:date>2026-03-02T10:20:00</dc:date><text:p>${remark}</text:p></office:annotation>${words}<office:annotation-end ${at}/>`,
    );
  }

  withoutMarkers(): this {
    this.#xml = this.#xml.replace(/<text:bookmark(-start|-end)? [^>]*>/g, '');
    return this;
  }

  get xml(): string {
    const list = `<text:tracked-changes>${this.#regions.join('')}</text:tracked-changes>`;
    return this.#xml.replace(/<office:text[^>]*>/, (opening) => opening + list);
  }
}

const partner = (paper: TrackedOpenDocument) =>
  paper
    .delete('5 (lima)')
    .insertAfter('berlaku selama ', '3 (tiga)')
    .delete(' dan pariwisata')
    .insertParagraphAfter('promosi wisata.', 'c.<text:tab/>magang pegawai.')
    .insertAfter('five (5) years', ' and six months')
    .delete('exchange of students;')
    .reformat('friendship')
    .comment('tourism', 'Does this include trade fairs?');

const folder = resolve(process.argv[2] ?? 'tests/fixtures/returned-papers');
const work = mkdtempSync(join(tmpdir(), 'partner-'));

function convert(name: string, to: 'fodt' | 'docx'): void {
  const words = ['--headless', '--convert-to', to, '--outdir', work, join(work, name)];
  const { status, stderr } = spawnSync(
    'soffice',
    [`-env:UserInstallation=file://${work}/profile`, ...words],
    {
      timeout: 120_000,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
}

/** Sent by us, opened by the partner, changed, and saved as DOCX under another name. */
function comeBack(sent: string, name: string, change: (paper: TrackedOpenDocument) => TrackedOpenDocument) {
  const opened = new TrackedOpenDocument(readFileSync(join(work, `${sent}.fodt`), 'utf8'));
  writeFileSync(join(work, `${name}.fodt`), change(opened).xml);
  convert(`${name}.fodt`, 'docx');
  copyFileSync(join(work, `${name}.docx`), join(folder, `${name}.docx`));
}

mkdirSync(folder, { recursive: true });
for (const [name, layout] of [
  ['sent-lines', 'sequential'],
  ['sent-columns', 'parallel'],
] as const) {
  writeFileSync(join(work, `${name}.docx`), await sent(layout));
  copyFileSync(join(work, `${name}.docx`), join(folder, `${name}.docx`));
  convert(`${name}.docx`, 'fodt');
}
comeBack('sent-lines', 'saved-lines', (paper) => paper);
comeBack('sent-columns', 'saved-columns', (paper) => paper);
comeBack('sent-lines', 'changed-lines', partner);
comeBack('sent-columns', 'changed-columns', partner);
comeBack('sent-lines', 'changed-without-markers', (paper) => partner(paper).withoutMarkers());
comeBack('sent-lines', 'half-tracked', (paper) =>
  paper
    .untracked('5 (lima)', '7 (tujuh)')
    .delete('pendidikan')
    .insertAfter('kerja sama di bidang ', 'kebudayaan'),
);
rmSync(work, { recursive: true, force: true });
