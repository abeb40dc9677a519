import type { Language, Words } from '#kernel/language.ts';

export interface Currency {
  /** ISO 4217. */
  code: string;
  name: Words;
}

let listed: readonly Currency[] | undefined;

/** Every currency the platform knows, with names in both languages. */
export function currencies(): readonly Currency[] {
  if (listed) return listed;
  const id = new Intl.DisplayNames('id', { type: 'currency' });
  const en = new Intl.DisplayNames('en', { type: 'currency' });
  listed = Intl.supportedValuesOf('currency').map((code) => ({
    code,
    name: { id: id.of(code) ?? code, en: en.of(code) ?? code },
  }));
  return listed;
}

/** Name of a language of an agreement ("zh" -> Tionghoa); the code itself when it is none. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch (error) {
    // Intl refuses what is not shaped like a language tag; a stored code must still be shown.
    if (error instanceof RangeError) return code;
    throw error;
  }
}
