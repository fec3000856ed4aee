import type { Config } from './generated/types.js';
import { tagsMatch } from './text.js';

/**
 * Where to read more about a finding: its page on the workspace's own site when the configuration says where that is
 * (`site.url`), else the command that explains it.
 */
export function helpFor(id: string, config: Config, language: string): string {
  const address = siteAddress(config, language);
  return address === undefined || id.includes('/') ? `journey explain ${id}` : `${address}/rules/${id}/`;
}

/** Where the workspace's own site stands in the language nearest to one, when the configuration says so (`site.url`). */
export function siteAddress({ site, locales }: Config, language: string): string | undefined {
  const url = site?.url;
  if (typeof url !== 'string') return undefined;
  const tag = locales.find((locale) => tagsMatch(locale, language)) ?? locales[0] ?? 'en';
  return `${url.replace(/\/+$/, '')}/${tag}`;
}
