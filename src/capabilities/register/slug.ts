import { plainWords } from './plain-words.ts';

/** Address part of an organisation's public page; foreign namesakes differ by country. */
export function organisationSlug(name: string, country: string | null): string {
  const words = plainWords(name).replaceAll(' ', '-').slice(0, 80).replace(/-+$/, '') || 'tanpa-nama';
  return country && country !== 'ID' ? `${words}-${country.toLowerCase()}` : words;
}
