/** What an answer that came by mail is known by; each mail can be taken once. */
export const keyOfReply = (replyId: number): string => `mail-reply-${replyId}`;

/** Whether an answer came by mail, so that nobody ticked what happened. */
export const cameByMail = ({ key }: { key: string }): boolean => key.startsWith('mail-reply-');

const nil =
  /^(nihil|tidak ada|nothing to report)( (kegiatan|perubahan|perkembangan|laporan|yang dilaporkan|untuk dilaporkan))?( (untuk )?(semester|triwulan|tahun|periode|bulan) ini)?[.!]?$/i;

/** Whether the whole of a mail says that there is nothing to report. A sentence more, and a person must read it. */
export const saysNil = (text: string): boolean => nil.test(text.replace(/\s+/g, ' ').trim());
