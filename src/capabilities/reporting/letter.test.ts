import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { layOutLetter } from '#platform/documents/letter.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import { composeMessage } from './compose-message.ts';
import { type LetterFrame, letterTo, letterToSecretary } from './letter.ts';
import { requestLetter } from './round/ladder.ts';

const link = `https://jalin.contoh.go.id/id/lapor/14-${'a'.repeat(43)}`;
const frame: LetterFrame = {
  letterhead: { of: 'head', office: 'Sekretaris Daerah Kabupaten Sragen' },
  paper: 'A4',
  number: '019/12/2017',
  date: '2017-11-15',
  place: 'Sragen',
  signer: {
    name: 'Nama Contoh',
    office: 'Sekretaris Daerah',
    officeClass: 'secretary',
    standing: 'definitive',
  },
};
const message = composeMessage(
  requestLetter,
  {
    agency: 'Dinas Pertanian',
    region: 'Kabupaten Sragen',
    office: 'Bagian Kerja Sama',
    round: { period: '2017-41', due: '2017-11-30' },
    link,
  },
  'id',
);
const document = (escalation: boolean) =>
  layOutLetter(letterTo({ head: 'Kepala Dinas Pertanian', escalation, message, link }, frame));

async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

describe('a letter to an agency', () => {
  it('bears the address of its answer page and the code that opens it, on paper and as a file to go on writing in', async () => {
    const text = (await textOf(await writePdf(document(false)))).replace(/ /g, '');
    expect(text).toContain(link);
    expect(text).toContain('KepalaDinasPertanian');
    const parts = unzipSync(await writeDocx(document(false)));
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(1);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Kode QR');
  });

  it('is the same bytes each time it is made', async () => {
    expect(Buffer.from(await writeDocx(document(false)))).toEqual(
      Buffer.from(await writeDocx(document(false))),
    );
  });

  it('to the regional secretary lists who has not answered and for how long', async () => {
    const silent = [{ name: 'Dinas Sosial', cooperations: 3, reminders: 2, weeksSilent: 11 }];
    const about = {
      region: 'Kabupaten Sragen',
      title: 'Laporan',
      period: 'semester II 2017',
      due: '30 November 2017',
    };
    const text = await textOf(await writePdf(layOutLetter(letterToSecretary({ ...about, silent }, frame))));
    expect(text).toContain('Sekretaris Daerah Kabupaten Sragen');
    expect(text).toContain('1 Dinas Sosial 3 2 11');
  });

  it('to a silent head goes to the regional secretary as well', async () => {
    expect(await textOf(await writePdf(document(true)))).toContain('Tembusan: 1. Sekretaris Daerah');
    expect(await textOf(await writePdf(document(false)))).not.toContain('Tembusan');
  });
});
