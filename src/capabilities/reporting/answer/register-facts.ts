import { today } from '#kernel/clock.ts';
import { edtfBounds } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import type { ClaimInput, SourceInput, Statement } from '#register';
import type { KeptFile, LineKind } from './lines.ts';

/** What becomes of an accepted line, apart from where it goes. */
export interface AcceptedLine {
  answerId: number;
  /** Number of the receipt. */
  answerNumber: number;
  position: number;
  receivedAt: string;
  agency: string;
  round: { title: string; period: string };
  kinds: readonly LineKind[];
  sentence: string;
  /** As the agency wrote the date. */
  dateWords: string;
  dateEdtf: string | null;
  files: KeptFile[];
  fileSha256: string | null;
  /** It came by mail: nobody ticked what happened, so nothing is said of that but the words themselves. */
  byMail: boolean;
  /** The officer lets the sentence be published with its cooperation. */
  public: boolean;
}

/** What happened shows that the cooperation lives; that nothing did, or that there is a problem, does not. */
export const signsOfLife: readonly LineKind[] = ['contact', 'visit', 'activity'];

export const kindWords: Readonly<Record<LineKind, Words>> = {
  nothing: { id: 'Tidak ada kegiatan', en: 'Nothing happened' },
  contact: { id: 'Kontak atau surat-menyurat', en: 'Contact or letters' },
  visit: { id: 'Kunjungan', en: 'Visit' },
  activity: { id: 'Kegiatan', en: 'Activity' },
  problem: { id: 'Kendala', en: 'Problem' },
  ended: { id: 'Sudah berakhir', en: 'It has ended' },
};

const dayOf = (instant: string) => today({ now: () => new Date(instant) });

/**
 * When what a line reports happened: the date it gives; else the day it was received when that lies in the period asked
 * about, because nothing later can have been meant; else the period.
 */
export function happenedOn({
  dateEdtf,
  receivedAt,
  round,
}: Pick<AcceptedLine, 'dateEdtf' | 'receivedAt' | 'round'>) {
  if (dateEdtf !== null) return dateEdtf;
  const received = dayOf(receivedAt);
  const { earliest, latest } = edtfBounds(round.period);
  const within = (earliest ?? '') <= received && received <= (latest ?? '9999');
  return within ? received : round.period;
}

/** Told for a day that surely lies after the answer: something planned, which shows nothing yet. */
export const liesAhead = ({ dateEdtf, receivedAt }: Pick<AcceptedLine, 'dateEdtf' | 'receivedAt'>): boolean =>
  (edtfBounds(dateEdtf ?? '').earliest ?? '') > dayOf(receivedAt);

/** The answer as a source, one for each line, because each has its own date and paper. */
export function sourceOf(line: AcceptedLine): SourceInput {
  const lives = line.kinds.some((kind) => signsOfLife.includes(kind));
  return {
    kind: 'report',
    title:
      `Laporan perangkat daerah nomor ${line.answerNumber}${line.byMail ? ' (balasan surel)' : ''}: ${line.round.title}`.slice(
        0,
        500,
      ),
    office: line.agency.slice(0, 300),
    dated: liesAhead(line) ? null : lives ? happenedOn(line) : line.dateEdtf,
    fileSha256: line.fileSha256,
    key: `answer:${line.answerId}:${line.position}`,
  };
}

/** A date that is none is kept in the agency's own words. */
function textOf(kind: LineKind, { sentence, dateEdtf, dateWords }: AcceptedLine): string {
  const said = [sentence, dateEdtf === null && dateWords].filter(Boolean).join(' · ');
  return said === '' ? kindWords[kind].id : `${kindWords[kind].id}: ${said}`;
}

function claimOf(line: AcceptedLine, kind: LineKind): ClaimInput {
  const property =
    kind === 'problem' ? 'problem' : !line.public ? 'report' : kind === 'activity' ? 'activity' : 'note';
  return {
    property,
    value: null,
    asWritten: textOf(kind, line),
    locator: { answer: line.answerNumber, line: line.position },
    confidence: 'stated',
  };
}

const wordsOfMail = (line: AcceptedLine): ClaimInput => ({
  property: line.public ? 'note' : 'report',
  value: null,
  asWritten: line.sentence || 'Lampiran tanpa kata-kata',
  locator: { answer: line.answerNumber, line: line.position },
  confidence: 'stated',
});

/** What the register is told by an accepted line about a cooperation it knows. */
export function statementOf(line: AcceptedLine): Statement {
  if (line.byMail) return { source: sourceOf({ ...line, kinds: [] }), claims: [wordsOfMail(line)] };
  const kinds = line.kinds.length > 0 ? line.kinds : (['contact'] as const);
  return {
    source: sourceOf({ ...line, kinds }),
    claims: kinds.map((kind) => claimOf(line, kind)),
    // The agency's own words stay in the claim: an act is published with its cooperation.
    ...(kinds.includes('ended') && {
      acts: [
        { kind: 'ended' as const, date: line.dateEdtf, asWritten: `Berakhir menurut laporan ${line.agency}` },
      ],
    }),
  };
}
