import type { Language, Words } from '#kernel/language.ts';
import type { Licence } from '#platform/config.ts';
import { Columns, Heading, PageContents } from '#ui';
import { statuses } from '../../lifecycle.ts';
import { statusWords } from '../../words.ts';
import { downloadAddress, downloadFormats } from '../addresses.ts';

export const aboutWords = { title: { id: 'Tentang data ini', en: 'About these data' } };

interface Passage {
  id: string;
  title: Words;
  text: readonly Words[];
}

const passages: readonly Passage[] = [
  {
    id: 'here',
    title: { id: 'Apa yang ada di sini', en: 'What is here' },
    text: [
      {
        id: 'Kerja sama pemerintah daerah di Indonesia dengan pihak di luar negeri: kota kembar, hibah, kerja sama teknik, sekolah kembar, pemagangan, program lembaga nonprofit. Hanya yang sudah diterbitkan oleh daerahnya; rancangan dan catatan kantor tidak termasuk.',
        en: 'Cooperation of Indonesian local governments with parties abroad: sister cities, grants, technical cooperation, sister schools, apprenticeships, programmes of non-profit organisations. Only what the region has published; drafts and office notes are not part of it.',
      },
    ],
  },
  {
    id: 'none',
    title: { id: 'Belum ada, atau belum ditanya', en: 'None, or not asked' },
    text: [
      {
        id: '“Belum ada, dipastikan lewat wawancara 2017” berarti seorang pejabat menyatakannya pada waktu itu. Daerah yang tidak tercantum belum ditanya. Keduanya tidak pernah dicampur dalam angka.',
        en: '“None, confirmed by interview 2017” means that somebody in office said so at that time. A region that is not listed has not been asked. The figures never mix the two.',
      },
    ],
  },
  {
    id: 'differ',
    title: { id: 'Sumber berbeda', en: 'Sources differ' },
    text: [
      {
        id: 'Setiap fakta menyebut sumbernya beserta kata-kata aslinya. Bila dua sumber bertentangan, keduanya ditampilkan sampai sebuah kantor memutuskan dengan alasan; pernyataan yang tidak dipakai tetap ada.',
        en: 'Every fact names its source with the source’s own words. Where two sources contradict each other both are shown until an office decides with a reason; the statement that was not kept stays.',
      },
    ],
  },
  {
    id: 'dates',
    title: { id: 'Tanggal', en: 'Dates' },
    text: [
      {
        id: 'Tanggal ditampilkan seteliti yang diketahui: “2012” berarti hanya tahunnya yang disebut, “sekitar 2012” bila sumber ragu. Dalam unduhan dan API tanggal memakai EDTF (ISO 8601-2).',
        en: 'Dates are shown as precisely as they are known: “2012” means that only the year was given, “about 2012” when the source is not sure. Downloads and API use EDTF (ISO 8601-2).',
      },
    ],
  },
];

const words = {
  stages: { id: 'Tahap', en: 'Stages' },
  data: { id: 'Mengambil datanya', en: 'Taking the data' },
  download: { id: 'Seluruh daftar: ', en: 'The whole list: ' },
  filtered: {
    id: 'Unduhan di bawah setiap hasil pencarian memuat hasil itu saja.',
    en: 'The downloads below every search hold that result only.',
  },
  api: { id: 'Untuk program: ', en: 'For programs: ' },
  apiText: { id: 'uraian API (OpenAPI 3.1)', en: 'description of the API (OpenAPI 3.1)' },
  free: { id: ', tanpa akun dan tanpa kunci.', en: ', without account or key.' },
  licence: { id: 'Lisensi data: ', en: 'Licence of the data: ' },
  cite: {
    id: 'Sebut nama register ini, kode kerja sama, dan alamatnya.',
    en: 'Name this register, the code of the cooperation, and its address.',
  },
} satisfies Record<string, Words>;

const stageTexts: Readonly<Record<(typeof statuses)[number], Words>> = {
  planned: { id: 'akan dijajaki; belum ada pembicaraan', en: 'to be explored; no talks yet' },
  exploration: { id: 'sedang dijajaki dengan calon mitra', en: 'being explored with the partner' },
  draft: { id: 'naskahnya sedang disusun', en: 'the text is being drafted' },
  signed: {
    id: 'ada naskah yang ditandatangani; kegiatan belum disebut',
    en: 'a paper is signed; no activity named yet',
  },
  ongoing: { id: 'ada kegiatan', en: 'there is activity' },
  ended: { id: 'masa berlakunya habis atau selesai', en: 'its term has passed or it was completed' },
  stopped: { id: 'dihentikan sebelum selesai', en: 'broken off before its end' },
  unknown: { id: 'tidak ada sumber yang menyebutnya', en: 'no source says' },
};

const Stages = ({ language }: { language: Language }) => (
  <>
    <Heading level={2} id="stages">
      {words.stages[language]}
    </Heading>
    <ul class="govuk-list govuk-list--bullet">
      {statuses.map((status) => (
        <li key={status}>
          <strong>{statusWords[status][language]}</strong>: {stageTexts[status][language]}
        </li>
      ))}
    </ul>
  </>
);

const contentsIn = (language: Language) => [
  ...passages.map(({ id, title }) => ({ id, text: title[language] })),
  { id: 'stages', text: words.stages[language] },
  { id: 'data', text: words.data[language] },
];

/** How to read the register, and how to take its data along. */
export const AboutPage = ({ language, licence }: { language: Language; licence: Licence }) => (
  <>
    <Heading level={1} size="xl">
      {aboutWords.title[language]}
    </Heading>
    <Columns sticky beside={<PageContents language={language} parts={contentsIn(language)} />}>
      {passages.map(({ id, title, text }) => (
        <section key={id}>
          <Heading level={2} id={id}>
            {title[language]}
          </Heading>
          {text.map((paragraph) => (
            <p class="govuk-body" key={paragraph.id}>
              {paragraph[language]}
            </p>
          ))}
        </section>
      ))}
      <Stages language={language} />
      <Heading level={2} id="data">
        {words.data[language]}
      </Heading>
      <p class="govuk-body">
        {words.download[language]}
        {downloadFormats.map((format, index) => (
          <span key={format}>
            {index > 0 && ', '}
            <a class="govuk-link" href={downloadAddress(format, language, '')}>
              {format.toUpperCase()}
            </a>
          </span>
        ))}
        {'. '}
        {words.filtered[language]}
      </p>
      <p class="govuk-body">
        {words.api[language]}
        <a class="govuk-link" href="/api/v1/openapi.json">
          {words.apiText[language]}
        </a>
        {words.free[language]}
      </p>
      <p class="govuk-body">
        {words.licence[language]}
        <a class="govuk-link" href={licence.url}>
          {licence.name}
        </a>
        . {words.cite[language]}
      </p>
    </Columns>
  </>
);
