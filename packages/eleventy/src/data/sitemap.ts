import { escapeXml } from '@journey-as-code/core/escape';
import { addressOf } from '../address.js';
import type { PlannedPage } from '../pages/page.js';
import type { Site } from '../site-index.js';
import type { SiteFile } from '../site-page.js';
import type { DataForm } from './form.js';

/** As many addresses may stand in one file; sitemaps.org, protocol 0.9. */
const mostAddresses = 50_000;

/**
 * The map of a site for search engines: every page in every language, each with its twins. A site that is too large for
 * one file has several, and one that names them. None where the address is not known.
 */
export const sitemap: DataForm = {
  id: 'sitemap',
  isOfSite: true,
  *files(site, planned) {
    if (addressOf('', site.options) === undefined) return;
    const pages = planned.filter(({ isIndexed }) => isIndexed);
    const inFile = Math.floor(mostAddresses / site.languages.length);
    if (pages.length <= inFile) {
      yield mapOf('sitemap.xml', pages, site);
      return;
    }
    const parts = Array.from({ length: Math.ceil(pages.length / inFile) }, (_, index) =>
      mapOf(`sitemap-${index + 1}.xml`, pages.slice(index * inFile, (index + 1) * inFile), site),
    );
    yield* parts;
    yield {
      path: 'sitemap.xml',
      content: file(
        'sitemapindex',
        parts.map(({ path }) => `<sitemap><loc>${addressIn(site, path)}</loc></sitemap>\n`),
      ),
    };
  },
};

function mapOf(path: string, pages: readonly PlannedPage[], site: Site): SiteFile {
  const { languages } = site;
  return {
    path,
    get content() {
      const entries = pages.flatMap((page) => {
        const addresses = languages.map((tag) => [tag, addressIn(site, `${tag}/${page.path}`)] as const);
        const twins = languages.length < 2 ? '' : addresses.map(([tag, address]) => twin(tag, address)).join('');
        return addresses.map(([, address]) => `<url><loc>${address}</loc>${twins}</url>\n`);
      });
      return file('urlset', entries);
    },
  };
}

function addressIn({ options }: Site, path: string): string {
  return escapeXml(addressOf(path, options) ?? '');
}

function file(root: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
  const links = root === 'urlset' ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${links}>\n${entries.join('')}</${root}>\n`;
}

function twin(tag: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${escapeXml(tag)}" href="${address}"/>`;
}
