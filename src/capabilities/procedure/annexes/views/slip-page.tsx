import type { Language, Words } from '#kernel/language.ts';
import { languageName } from '#reference';
import { formatDay, Heading, SummaryList } from '#ui';
import type { Lending } from '../../custody/holdings.ts';
import { dossierAddress } from '../addresses.ts';
import type { DossierView } from '../view-dossier.ts';
import { titleIn } from './words.ts';

const words = {
  title: { id: 'Tanda terima peminjaman naskah asli', en: 'Lending slip of originals' },
  text: { id: 'Naskah', en: 'Instrument' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  language: { id: 'Bahasa', en: 'Language' },
  count: { id: 'Jumlah naskah asli', en: 'Number of originals' },
  pages: { id: 'Halaman', en: 'Pages' },
  borrower: { id: 'Peminjam (jabatan dan unit)', en: 'Borrower (office and unit)' },
  purpose: { id: 'Keperluan', en: 'Purpose' },
  since: { id: 'Dipinjam', en: 'Lent' },
  due: { id: 'Harus kembali', en: 'Must be back' },
  returned: { id: 'Dikembalikan', en: 'Returned' },
  notYet: { id: 'Belum', en: 'Not yet' },
  promise: {
    id: 'Peminjam menjaga keutuhan naskah, tidak meminjamkannya kepada pihak lain, dan mengembalikannya paling lambat pada tanggal di atas.',
    en: 'The borrower keeps the paper whole, does not lend it to anybody else and brings it back by the day above.',
  },
  lender: { id: 'Yang menyerahkan', en: 'Handed over by' },
  taker: { id: 'Peminjam', en: 'Borrower' },
  sign: { id: 'Nama, tanda tangan, tanggal', en: 'Name, signature, date' },
  docx: { id: 'Unduh DOCX', en: 'Download DOCX' },
  pdf: { id: 'Unduh PDF', en: 'Download PDF' },
  back: { id: 'Kembali ke berkas', en: 'Back to the dossier' },
  print: {
    id: 'Cetak halaman ini dua rangkap: satu untuk peminjam, satu disimpan bersama naskahnya.',
    en: 'Print this page twice: one for the borrower, one to keep in the place of the paper.',
  },
} as const satisfies Record<string, Words>;

const Signature = ({ who, language }: { who: Words; language: Language }) => (
  <div class="govuk-grid-column-one-half">
    <p class="govuk-body">{who[language]}</p>
    <p class="govuk-body govuk-!-margin-top-9">
      ........................................
      <br />
      {words.sign[language]}
    </p>
  </div>
);

interface SlipPageProps {
  view: DossierView;
  lending: Lending;
  language: Language;
}

/** What a borrower signs for: which originals, for what, until when. Names are written by hand, never kept. */
export const SlipPage = ({ view: { dossier }, lending, language }: SlipPageProps) => (
  <>
    <Heading level={1} caption={`${dossier.cooperationCode} · ${lending.act}`}>
      {words.title[language]}
    </Heading>
    <SummaryList
      rows={[
        [words.text, dossier.title],
        [words.cooperation, `${dossier.cooperationCode}: ${titleIn(dossier, language)}`],
        [words.language, languageName(lending.language, language)],
        [words.count, lending.count],
        [words.pages, lending.pages],
        [words.borrower, lending.borrower],
        [words.purpose, lending.purpose],
        [words.since, formatDay(lending.since, language)],
        [words.due, formatDay(lending.due, language)],
        [
          words.returned,
          lending.returned === null ? words.notYet[language] : formatDay(lending.returned, language),
        ],
      ].map(([key, value]) => ({ key: (key as Words)[language], value: value as string | number }))}
    />
    <p class="govuk-body">{words.promise[language]}</p>
    <div class="govuk-grid-row">
      <Signature who={words.lender} language={language} />
      <Signature who={words.taker} language={language} />
    </div>
    <div class="govuk-!-display-none-print">
      <p class="govuk-body">{words.print[language]}</p>
      <p class="govuk-body">
        {(['docx', 'pdf'] as const).map((format) => (
          <a
            key={format}
            class="govuk-link govuk-!-margin-right-4"
            href={`${dossierAddress('slipFile', language, { dossier: dossier.id, lending: lending.act })}?format=${format}`}
          >
            {words[format][language]}
          </a>
        ))}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={dossierAddress('view', language, { dossier: dossier.id })}>
          {words.back[language]}
        </a>
      </p>
    </div>
  </>
);
