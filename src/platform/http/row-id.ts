/** The id of a row as an address or form names it; 0, which names nothing, when it is no number. */
export const rowId = (text: string | null | undefined): number =>
  /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
