/** What a definition or a field is called in English and Chinese, and what its values are: `journey`, `journey.status`. */
export type Titles = Readonly<Record<string, readonly [Pair, Readonly<Record<string, Pair>>?]>>;

type Pair = readonly [en: string, zh: string];
