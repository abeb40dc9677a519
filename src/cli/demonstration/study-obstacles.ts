import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { type ObstacleRecording, recordObstacle } from '#monitoring';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { statedOn, study } from './study.ts';

interface StudyObstacle {
  key: string;
  /** Codes of regions; none = the study says it of all seven. */
  regions?: readonly string[];
  /** The table and row of the cooperation it speaks of; none = the region as a whole. */
  of?: { table: string; row: number };
  codes: readonly string[];
  section: string;
  office?: string;
  quotation: string;
}

const conclusion = (number: number) => `Pembahasan, kendala ${number}`;

/** What the study names as obstacles beside what it quotes of single regions: first those it found in all seven. */
const studyObstacles: readonly StudyObstacle[] = [
  {
    key: 'coordination',
    codes: ['coordination'],
    section: conclusion(1),
    quotation:
      'Masih kurang terciptanya koordinasi antara Pemerintah Pusat, dinas-dinas terkait yang melakukan kerjasama secara langsung ataupun Bagian Kerjasama Pemerintah Daerah terkait dengan proses, pelaporan dan pelaksanaan kegiatan kerjasama Daerah dengan Luar Negeri.',
  },
  {
    key: 'skills',
    codes: ['skills'],
    section: conclusion(2),
    quotation:
      'Masih kurangnya inisiatif untuk melakukan lobby dan negosiasi dengan pihak luar negeri serta Sumber Daya Manusia yang belum cukup cakap untuk melakukannya.',
  },
  {
    key: 'cost',
    codes: ['cost'],
    section: conclusion(3),
    quotation:
      'Pemerintah Daerah beranggapan bahwa melakukan kerjasama daerah dengan luar negeri memakan biaya yang sangat besar.',
  },
  {
    key: 'mismatch',
    codes: ['mismatch'],
    section: conclusion(4),
    quotation:
      'konsep sister city atau kota kembar yang membutuhkan kesamaan karakteristik diantara 2 kota seringkali tidak terpenuhi',
  },
  {
    key: 'klaten-coordination',
    regions: ['33.10'],
    codes: ['coordination'],
    section: 'Pembahasan 6. Kabupaten Klaten, teks',
    office: 'disebut: Bagian Kerja Sama Kabupaten Wonogiri',
    quotation:
      'kurangnya koordinasi antara dinas-dinas terkait, pemerintah Daerah dan Pemerintah Pusat terkait dengan koordinasi kerjasama luar negeri',
  },
  {
    key: 'wuming',
    regions: ['33.12'],
    of: { table: 'wonogiri', row: 1 },
    codes: ['mismatch'],
    section: conclusion(4),
    quotation:
      'sudah dalam tahapan penjajakan bahkan sudah terdapat MoU/ LoI akan tetapi tidak terdapat implementasinya dilapangan',
  },
  {
    key: 'xian',
    regions: ['33.72'],
    of: { table: 'surakarta', row: 1 },
    codes: ['mismatch'],
    section: 'Pembahasan 7. Kota Surakarta',
    quotation: 'tindak lanjut kerjasama ini belum terlihat hingga sekarang',
  },
];

/** An obstacle as the study tells it, coded as the study does; nobody there judged side and severity. */
const codingOf = (
  { codes, quotation }: Pick<StudyObstacle, 'codes' | 'quotation'>,
  {
    section,
    office = '',
    kind = 'document',
  }: { section: string; office?: string | undefined; kind?: 'interview' | 'document' },
): ObstacleRecording['content'] => ({
  codes: [...codes],
  quotation,
  source: { kind, title: study('').title.replace(/, $/, ''), office, dated: statedOn, place: section },
});

/** Codes a statement of a region, whose claim stands in the register already. */
export async function codeStatement(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  claimId: number,
  told: {
    codes: readonly string[];
    quotation: string;
    section: string;
    office?: string | undefined;
    kind: string;
  },
): Promise<void> {
  const kind = told.kind === 'interview' ? 'interview' : 'document';
  const content = codingOf(told, { section: told.section, office: told.office, kind });
  await recordObstacle(tx, clock, actor, { cooperation: null, key: `claim:${claimId}`, claimId, content });
}

/** Records the study's obstacles of one region; `codeOf` finds the cooperation of a row of its tables. */
export async function addObstacles(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  region: string,
  codeOf: (row: { table: string; row: number }) => string | undefined,
): Promise<void> {
  for (const { key, regions, of, section, office, ...told } of studyObstacles) {
    if (regions && !regions.includes(region)) continue;
    const cooperation = of ? (codeOf(of) ?? null) : null;
    const content = codingOf(told, { section, office });
    await recordObstacle(tx, clock, actor, { cooperation, key: `study:${region}:${key}`, content });
  }
}
