import { escapeXml } from '@journey-as-code/core/escape';
import { addressOf } from '../address.js';
import type { DataForm } from './form.js';

/** The map of a site for search engines: every page in every language, each with its twins. None where the address is not known. */
export const sitemap: DataForm = {
  id: 'sitemap',
  *files({ languages, options }, planned) {
    if (addressOf('', options) === undefined) return;
    const at = (language: string, path: string) => escapeXml(addressOf(`${language}/${path}`, options) ?? '');
    yield {
      path: 'sitemap.xml',
      get content() {
        const entries = planned
          .filter(({ isIndexed }) => isIndexed)
          .flatMap(({ path }) => {
            const twins = languages.length < 2 ? '' : languages.map((tag) => twin(tag, at(tag, path))).join('');
            return languages.map((tag) => `<url><loc>${at(tag, path)}</loc>${twins}</url>\n`);
          });
        return `<?xml version="1.0" encoding="UTF-8"?>\n${opening}\n${entries.join('')}</urlset>\n`;
      },
    };
  },
};

const opening =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';

function twin(tag: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${escapeXml(tag)}" href="${address}"/>`;
}
