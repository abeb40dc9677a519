/** A row just written cannot be read again: cannot happen, unless the database changed under us. */
export class KeptRowMissing extends Error {
  override name = 'KeptRowMissing';
}
