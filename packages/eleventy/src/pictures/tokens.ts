import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagsMatch } from '@journey-as-code/core';
import { assetFolder } from '../asset.js';

type Tokens = ReadonlyMap<string, string>;

let read: readonly (readonly [selector: string, tokens: Tokens])[] | undefined;
let light: Tokens | undefined;
const fonts = new Map<string, string>();

/** The value of a token of the theme in light, which pictures have wherever they are shown: `--ink` is `#1b1f27`. */
export function token(name: string): string {
  light ??= new Map(blocks().find(([selector]) => selector === ':root')?.[1]);
  const value = light.get(name);
  if (value === undefined) throw new Error(`The theme has no token --${name}.`);
  return value;
}

/** The fonts for words of a language, in their order. */
export function fontsFor(language: string): string {
  const known = fonts.get(language);
  if (known !== undefined) return known;
  const own = blocks().find(([selector]) =>
    [...selector.matchAll(/:lang\(([\w-]+)\)/g)].some(([, tag = '']) => tagsMatch(language, tag)),
  );
  const found = (own?.[1].get('sans') ?? token('sans')).replaceAll('"', "'");
  fonts.set(language, found);
  return found;
}

/** The rules at the top of the theme, those for dark screens left out. */
function blocks(): readonly (readonly [string, Tokens])[] {
  read ??= [
    ...readFileSync(join(assetFolder, 'theme/tokens.css'), 'utf8')
      .replace(/\/\*.*?\*\//gs, '')
      .matchAll(/^(:(?:root|lang)[^{]*?)\s*\{([^}]*)\}/gm),
  ].map(([, selector = '', body = '']) => [
    selector,
    new Map(
      [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
        name,
        value.replace(/\s+/g, ' ').trim(),
      ]),
    ),
  ]);
  return read;
}
