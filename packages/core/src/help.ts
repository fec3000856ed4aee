import type { Config } from './generated/types.js';
import { tagsMatch } from './text.js';

/**
 * Where to read more about a finding: its page on the workspace's own site when the configuration says where that is
 * (`site.url`), else the command that explains it.
 */
export function helpFor(id: string, { site, locales }: Config, language: string): string {
  const url = site?.url;
  if (typeof url !== 'string' || id.includes('/')) return `journey explain ${id}`;
  const tag = locales.find((locale) => tagsMatch(locale, language)) ?? locales[0] ?? 'en';
  return `${url.replace(/\/+$/, '')}/${tag}/rules/${id}/`;
}
