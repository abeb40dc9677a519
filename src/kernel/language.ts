/** The two languages every screen speaks. Partner languages of agreements are data, not this type. */
export type Language = 'id' | 'en';

export const languages: readonly Language[] = ['id', 'en'];

/** One sentence or label in every screen language; a missing language does not compile. */
export type Words = Readonly<Record<Language, string>>;
