import { type Language, languages } from '#kernel/language.ts';
import { addressOf, type Route } from '#platform/http/index.ts';

/** The same page in each language: same parameters, same question; the home pages where there is only one. */
export function alternatesOf(
  route: Pick<Route, 'path'> | undefined,
  params: Readonly<Record<string, string>>,
  url: string,
): Record<Language, string> {
  if (!route || typeof route.path === 'string') return { id: '/id', en: '/en' };
  const question = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const address = (language: Language) => addressOf(route, language, params) + question;
  return { id: address('id'), en: address('en') };
}

/** Every address of a route with the language it answers in; undefined = the browser's preference. */
export function addressesOf(route: Pick<Route, 'path'>): { url: string; language: Language | undefined }[] {
  const { path } = route;
  if (typeof path === 'string') return [{ url: path, language: undefined }];
  return languages.map((language) => ({ url: `/${language}${path[language]}`, language }));
}
