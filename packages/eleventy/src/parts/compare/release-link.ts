import type { ComparedRelease } from './compared.js';

/** The page of a release below the site's root, in the reader's language where the release has it. */
export function pageInRelease({ version, workspace }: ComparedRelease, language: string, target: string): string {
  const { locales } = workspace.config;
  return `v/${version}/${locales.includes(language) ? language : (locales[0] ?? language)}/${target}`;
}
