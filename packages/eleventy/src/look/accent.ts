import { type Accent, mixedColours } from '@journey-as-code/core';

const cards = { light: '#FFFFFF', dark: '#1B1E25' } as const;

/** The style that puts a site's accent in the place of ours, and the faint ground of what a link has led to. */
export function accentStyle(accent: Accent): string {
  const tokens = (theme: 'light' | 'dark') =>
    `--accent: ${accent[theme]}; --target: ${mixedColours(accent[theme], cards[theme], 0.9)};`;
  return `:root { ${tokens('light')} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${tokens('dark')} } }
@media screen { :root[data-theme="dark"] { ${tokens('dark')} } }
`;
}
