/** The languages every template speaks. */
export const languages = ['en', 'ru'] as const;

export type Language = (typeof languages)[number];

/** The words of a template in every language: one that is forgotten does not compile. */
export type Words<W> = Readonly<Record<Language, W>>;
