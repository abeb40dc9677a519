import { Refusal } from '#kernel/refusal.ts';

/** A file that is no draft; the places that are wrong are named as they stand in it. */
export const draftNotUnderstood = (places: readonly string[]) =>
  new Refusal('invalid', 'draft-not-understood', {
    id: `Berkas ini bukan naskah yang dapat diperiksa: ${places.join('; ')}. Bentuknya: jalin check draft --schema.`,
    en: `This file is no draft that can be checked: ${places.join('; ')}. Its form: jalin check draft --schema.`,
  });
