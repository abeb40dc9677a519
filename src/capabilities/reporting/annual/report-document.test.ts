import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import { textsOf } from '#platform/documents/printable-text.ts';
import { doneActivity, givenFacts, givenYear, partyOf } from './facts-for-tests.ts';
import { partWords, reportParts } from './parts.ts';
import { foldReport } from './report-acts.ts';
import { composeReport, contentDigest, contentOf } from './report-content.ts';
import { type Edition, reportDocument } from './report-document.ts';

const facts = givenYear({
  cooperations: [
    givenFacts({
      record: { parties: [partyOf('Dinas Peternakan', 'local', 'responsible')] },
      activities: [doneActivity(1, 'Pelatihan', { result: 'Susu naik' }), doneActivity(2, 'Magang')],
    }),
  ],
});
const content = contentOf(facts, composeReport(facts, foldReport([])));
const edition: Edition = { version: 1, day: '2026-01-05', draft: false, correction: null };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('the report on paper', () => {
  it('has a cover, then the nine parts in the order of the law for the region and for each cooperation', () => {
    const { sections } = reportDocument(content, edition);
    expect(sections).toHaveLength(3);
    expect(textsOf(sections[0]).join('\n')).toContain('Gubernur Jawa Tengah');
    for (const section of sections.slice(1)) {
      const headings = section.flatMap((block) =>
        block.block === 'heading' && block.level === 2 ? block.text : [],
      );
      expect(headings).toEqual(reportParts.map((part, index) => `${index + 1}. ${partWords[part].id}`));
    }
  });

  it('of a province goes to the Minister through the Secretary-General', () => {
    const province = {
      ...content,
      region: { ...content.region, code: '33', level: 'province' as const, provinceName: null },
    };
    const cover = textsOf(reportDocument(province, edition).sections[0]).join('\n');
    expect(cover).toContain('Menteri Dalam Negeri');
    expect(cover).toContain('melalui Sekretaris Jenderal');
  });

  it('says what is missing and who owes it, in its part', () => {
    expect(textsOf(reportDocument(content, edition))).toContain(
      'Belum tersedia: hasil kegiatan Magang (harus diberikan oleh Dinas Peternakan).',
    );
  });

  it('names the version it takes the place of, and why', () => {
    const correction = { of: 1, lockedOn: '2026-01-05', reason: 'Biaya keliru' };
    const texts = textsOf(reportDocument(content, { ...edition, version: 2, correction }));
    expect(texts).toContain('Menggantikan versi 1 tanggal 5 Januari 2026. Alasan: Biaya keliru');
  });

  it('is the same byte for byte when it is made again from what was kept, as DOCX and as PDF', async () => {
    const first = reportDocument(content, edition);
    const later = reportDocument(copied(content), copied(edition));
    expect(sha256(await writeDocx(later))).toBe(sha256(await writeDocx(first)));
    expect(sha256(await writePdf(later))).toBe(sha256(await writePdf(first)));
  });
});

describe('the digest of what a report says', () => {
  it('is the same for the same content, also after it was stored, and another for another sentence', () => {
    expect(contentDigest(copied(content))).toBe(contentDigest(content));
    const [first, ...rest] = content.sections;
    const other = {
      ...content,
      sections: [{ ...first, title: 'Lain' } as (typeof content.sections)[number], ...rest],
    };
    expect(contentDigest(other)).not.toBe(contentDigest(content));
  });

  it('does not depend on the day of looking', () => {
    const tomorrow = { ...facts, day: '2026-01-06' };
    expect(contentDigest(contentOf(tomorrow, composeReport(tomorrow, foldReport([]))))).toBe(
      contentDigest(content),
    );
  });
});
