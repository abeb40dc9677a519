import type { Words } from '#kernel/language.ts';
import { isAwaited, type RequestFold } from './request-state.ts';

export const channels = ['message', 'mail', 'letter', 'escalation'] as const;
/** `message`: a text a person passes on; `mail`: a text that goes by mail by itself, where mail is set up; `letter`: a paper to the agency; `escalation`: a paper to its head, copied to the Sekda. */
export type LadderChannel = (typeof channels)[number];

/** One rung: so many days from the opening or the due day, by this way, in these words. */
export interface LadderStep {
  key: string;
  from: 'opens' | 'due';
  /** Negative: before that day. */
  days: number;
  channel: LadderChannel;
  subject: Words;
  text: Words;
}

const askText: Words = {
  id: 'Yth. {dinas}, {kantor} {daerah} meminta laporan kerja sama luar negeri ({periode}) sampai {tenggat}. Jawabannya satu menit, tanpa akun; "tidak ada" juga jawaban: {tautan}',
  en: 'To {dinas}: {kantor}, {daerah}, asks for the report on cooperation abroad ({periode}) by {tenggat}. It takes a minute, without an account; "nothing" is an answer too: {tautan}',
};
const soonText: Words = {
  id: 'Yth. {dinas}, laporan kerja sama luar negeri ({periode}) ditunggu sampai {tenggat}. Bila tidak ada kegiatan, cukup tekan "tidak ada": {tautan}',
  en: 'To {dinas}: the report on cooperation abroad ({periode}) is awaited by {tenggat}. If nothing happened, press "nothing": {tautan}',
};
const lateText: Words = {
  id: 'Yth. {dinas}, tenggat laporan kerja sama luar negeri ({periode}) lewat pada {tenggat}. Kami masih menunggu jawabannya: {tautan}',
  en: 'To {dinas}: the report on cooperation abroad ({periode}) was due on {tenggat}. We still await your answer: {tautan}',
};
const letterText: Words = {
  id: 'Sehubungan dengan permintaan laporan kerja sama luar negeri ({periode}) yang bertenggat {tenggat}, sampai hari ini kami belum menerima jawaban {dinas}. Mohon jawaban disampaikan melalui alamat atau kode di bawah ini; bila tidak ada kegiatan, jawaban "tidak ada" juga diperlukan.',
  en: 'With regard to the report on cooperation abroad ({periode}) that was due on {tenggat}, we have not received an answer of {dinas} so far. Please answer by the address or code below; if nothing happened, the answer "nothing" is needed too.',
};

/** The letter that asks for the first time; not a rung, because a message usually does. */
export const requestLetter: LadderStep = {
  key: 'request-letter',
  from: 'opens',
  days: 0,
  channel: 'letter',
  subject: { id: 'Permintaan laporan kerja sama luar negeri', en: 'Report on cooperation abroad' },
  text: {
    id: 'Dalam rangka memutakhirkan data kerja sama luar negeri, {kantor} {daerah} meminta laporan {dinas} untuk {periode}, paling lambat {tenggat}. Bila tidak ada kegiatan, jawaban "tidak ada" juga diperlukan.',
    en: 'To keep its records of cooperation abroad up to date, {kantor}, {daerah}, asks {dinas} for its report on {periode} by {tenggat}. If nothing happened, the answer "nothing" is needed too.',
  },
};

/** What an agency is told when its answer was sent back; the note itself stands behind the link only. */
export const sentBackMessage: LadderStep = {
  key: 'sent-back',
  from: 'opens',
  days: 0,
  channel: 'message',
  subject: {
    id: 'Laporan kerja sama luar negeri perlu dilengkapi',
    en: 'Report on cooperation abroad to complete',
  },
  text: {
    id: 'Yth. {dinas}, terima kasih atas laporannya ({periode}). Ada yang perlu dilengkapi; catatan dan jawaban Anda ada di tautan yang sama: {tautan}',
    en: 'To {dinas}: thank you for your report ({periode}). Something needs completing; the note and your answer are behind the same link: {tautan}',
  },
};

/** What holds until an office sets its own. */
export const defaultLadder: readonly LadderStep[] = [
  {
    key: 'ask',
    from: 'opens',
    days: 0,
    channel: 'message',
    subject: { id: 'Permintaan laporan kerja sama luar negeri', en: 'Report on cooperation abroad' },
    text: askText,
  },
  {
    key: 'before',
    from: 'due',
    days: -7,
    channel: 'message',
    subject: { id: 'Laporan kerja sama luar negeri ditunggu', en: 'Report on cooperation abroad awaited' },
    text: soonText,
  },
  {
    key: 'after',
    from: 'due',
    days: 1,
    channel: 'message',
    subject: { id: 'Laporan kerja sama luar negeri belum diterima', en: 'Report not received' },
    text: lateText,
  },
  {
    key: 'letter',
    from: 'due',
    days: 7,
    channel: 'letter',
    subject: { id: 'Laporan kerja sama luar negeri yang belum diterima', en: 'Report not received' },
    text: letterText,
  },
  {
    key: 'escalation',
    from: 'due',
    days: 14,
    channel: 'escalation',
    subject: { id: 'Laporan kerja sama luar negeri yang belum diterima', en: 'Report not received' },
    text: letterText,
  },
];

/** The names a text may have between braces, in either language, and what each stands for. */
export const slots = {
  agency: { id: 'dinas', en: 'agency' },
  region: { id: 'daerah', en: 'region' },
  office: { id: 'kantor', en: 'office' },
  period: { id: 'periode', en: 'period' },
  due: { id: 'tenggat', en: 'due' },
  link: { id: 'tautan', en: 'link' },
} as const satisfies Record<string, Words>;
export type SlotName = keyof typeof slots;

const slotOf = (name: string): SlotName | undefined =>
  (Object.keys(slots) as SlotName[]).find((slot) => slots[slot].id === name || slots[slot].en === name);

/** Names between braces that stand for nothing. */
export const unknownSlots = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).filter((name) => !slotOf(name.trim()));

function meaningOf(name: string, values: Partial<Record<SlotName, string>>): string | undefined {
  const slot = slotOf(name);
  return slot && values[slot];
}

/** The text with what its slots stand for; a slot without a value stays as it was written. */
export const fillText = (text: string, values: Partial<Record<SlotName, string>>): string =>
  text.replace(/\{([^{}]*)\}/g, (whole, name: string) => meaningOf(name.trim(), values) ?? whole);

export interface RoundDays {
  /** ISO days. */
  opens: string;
  due: string;
  closed: boolean;
}

function plusDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The day a step is due in a round. */
export const dayOf = ({ from, days }: LadderStep, round: RoundDays): string => plusDays(round[from], days);

/**
 * The step of the ladder that is due for a request today, undefined when there is none: of several that were missed
 * only the last, because nobody is helped by three reminders on one day. A closed round reminds nobody.
 */
export function stepDue(
  steps: readonly LadderStep[],
  round: RoundDays,
  fold: Pick<RequestFold, 'state' | 'steps'>,
  today: string,
): LadderStep | undefined {
  if (round.closed || !isAwaited(fold)) return undefined;
  const reached = steps
    .map((step) => ({ step, day: dayOf(step, round) }))
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const last = reached.at(-1)?.step;
  return last && !fold.steps.has(last.key) ? last : undefined;
}
