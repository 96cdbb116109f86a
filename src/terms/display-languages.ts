/** Languages that titles and pages are written in. */
export const displayLanguages = ['en', 'zh'] as const;
export type DisplayLanguage = (typeof displayLanguages)[number];
export type Title = Readonly<Record<DisplayLanguage, string>>;
