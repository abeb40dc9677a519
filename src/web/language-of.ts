import { type Language, languages } from '#kernel/language.ts';

/** The screen language a browser prefers, by its Accept-Language; Indonesian when it asks for neither. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((left, right) => right.quality - left.quality);
  for (const { language } of wanted) {
    // "in" and "ms" readers understand Indonesian better than English.
    const known = language === 'in' || language === 'ms' ? 'id' : languages.find((one) => one === language);
    if (known) return known;
  }
  return 'id';
}

/** The language of an address, else the browser's. */
export function languageOf(url: string, acceptLanguage: string | undefined): Language {
  const prefix = /^\/(id|en)(?=[/?]|$)/.exec(url)?.[1];
  return languages.find((language) => language === prefix) ?? preferredLanguage(acceptLanguage);
}
