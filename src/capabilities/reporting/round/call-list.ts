import type { Words } from '#kernel/language.ts';
import type { RequestState } from './request-state.ts';

/** What the order of calling needs to know of one agency's request. */
export interface ToCall {
  requestId: number;
  agency: string;
  state: RequestState;
  /** Cooperations the agency is asked about. */
  cooperations: number;
  /** Weeks since the agency last answered anything; counted from the opening of its first round when it never did. */
  weeksSilent: number;
  /** A letter went to its head; null when not. */
  escalatedWeeksAgo: number | null;
}

export interface Call extends ToCall {
  because: Words;
}

/** How much one call helps, least number first. */
const groups = ['sent-back', 'draft', 'opened', 'relied-on', 'not-told', 'silent', 'escalated'] as const;
type Group = (typeof groups)[number];

/** A head needs a while to answer a letter; a call within this many weeks would cross it. */
const weeksForALetter = 2;

function groupOf(one: ToCall): Group | undefined {
  if (one.state === 'answered' || one.state === 'accepted') return undefined;
  if (one.escalatedWeeksAgo !== null && one.escalatedWeeksAgo < weeksForALetter) return 'escalated';
  if (one.state === 'sent-back' || one.state === 'draft' || one.state === 'opened') return one.state;
  if (one.cooperations > 0) return 'relied-on';
  return one.state === 'asked' ? 'not-told' : 'silent';
}

function becauseOf(group: Group, { cooperations: n, weeksSilent: w }: ToCall): Words {
  switch (group) {
    case 'sent-back':
      return {
        id: 'Jawabannya dikembalikan dan belum diperbaiki; satu telepon menjelaskan apa yang kurang.',
        en: 'Its answer was sent back and not mended yet; one call explains what is missing.',
      };
    case 'draft':
      return {
        id: 'Sudah menyimpan draf tetapi belum mengirimnya; tinggal satu tombol.',
        en: 'It saved a draft and did not send it; one button is left.',
      };
    case 'opened':
      return {
        id: 'Tautannya sudah dibuka tetapi belum dijawab; mungkin ada yang tidak jelas.',
        en: 'Its link was opened and not answered; something may be unclear.',
      };
    case 'relied-on':
      return {
        id: `${n} kerja sama bergantung pada jawabannya, dan sudah ${w} minggu tanpa kabar.`,
        en: `${n} cooperation${n === 1 ? '' : 's'} depend on its answer, and it has been silent for ${w} week${w === 1 ? '' : 's'}.`,
      };
    case 'not-told':
      return {
        id: 'Belum ada yang mencatat bahwa permintaan ini disampaikan; telepon sekaligus menyampaikannya.',
        en: 'Nobody has recorded that it was told of this request; a call tells it.',
      };
    case 'silent':
      return {
        id: `Tidak punya kerja sama yang tercatat; sudah ${w} minggu tanpa kabar.`,
        en: `It has no recorded cooperation; silent for ${w} week${w === 1 ? '' : 's'}.`,
      };
    case 'escalated':
      return {
        id: 'Surat kepada pimpinannya baru dikirim; tunggu dua minggu sebelum menelepon.',
        en: 'A letter to its head has just gone out; wait two weeks before calling.',
      };
  }
}

/**
 * Whom to call, in the order in which a call helps most: who is one step from answering, then those on whom most
 * cooperations depend, then by weeks of silence. Who answered is not called.
 */
export function callList(requests: readonly ToCall[]): Call[] {
  return requests
    .flatMap((one) => {
      const group = groupOf(one);
      return group ? [{ one, group, rank: groups.indexOf(group) }] : [];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.one.cooperations - a.one.cooperations ||
        b.one.weeksSilent - a.one.weeksSilent ||
        a.one.agency.localeCompare(b.one.agency, 'id'),
    )
    .map(({ one, group }) => ({ ...one, because: becauseOf(group, one) }));
}
