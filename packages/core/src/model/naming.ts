import { languageFor, languages, type Text, textIn } from '../text.js';
import type { Workspace } from './workspace.js';

/** What a catalogue calls an entry; its id where there is no such entry. */
export function nameIn(catalogue: ReadonlyMap<string, { readonly name: Text }>, id: string): Text | string {
  return catalogue.get(id)?.name ?? id;
}

/** Several names as one text, in every language that a message may be read in. */
export function listing({ config }: Workspace, names: readonly (Text | string)[]): Text {
  const tags = [...new Set([...languages, ...config.locales])];
  return Object.fromEntries(
    tags.map((tag) => {
      const words = names.map((name) => (typeof name === 'string' ? name : textIn(name, tag, config.locales)));
      return [tag, words.join(languageFor(tag) === 'zh-CN' ? '、' : ', ')];
    }),
  );
}
