import type { Language } from '#kernel/language.ts';

export interface Limit {
  kind: 'characters' | 'words';
  most: number;
}

/** What stands below the field before, or without, JavaScript. */
export function limitWords({ kind, most }: Limit, language: Language): string {
  if (language === 'id') return `Paling banyak ${most} ${kind === 'words' ? 'kata' : 'karakter'}`;
  return `You can enter up to ${most} ${kind}`;
}

/**
 * The running count in Indonesian, as data attributes the script reads; English is the script's own. Indonesian
 * has no plural, so only "other" is asked for.
 */
export function countAttributes({ kind }: Limit, language: Language): Readonly<Record<string, string>> {
  if (language === 'en') return {};
  const noun = kind === 'words' ? 'kata' : 'karakter';
  return {
    [`data-i18n.${kind}-under-limit.other`]: `Sisa %{count} ${noun}`,
    [`data-i18n.${kind}-at-limit`]: `Sisa 0 ${noun}`,
    [`data-i18n.${kind}-over-limit.other`]: `Kelebihan %{count} ${noun}`,
  };
}
