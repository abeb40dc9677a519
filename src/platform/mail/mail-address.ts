/**
 * One plain mailbox: no name, comment, route or list, nothing that could begin another header or a command. Narrower
 * than RFC 5321 on purpose; what offices use fits.
 */
const mailbox =
  /^(?=.{3,254}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$/;

/** Whether mail can be addressed to this text. */
export const isMailAddress = (text: string): boolean =>
  mailbox.test(text) && (text.split('@')[0] ?? '').length <= 64;

/** A text on one line, for a header: line breaks and control characters become spaces. */
export const oneLine = (text: string): string =>
  text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
