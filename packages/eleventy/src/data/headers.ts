import { contentSecurityPolicy } from '../content-security-policy.js';
import { notFoundPath, rootFrom } from '../href.js';
import type { PlannedPage } from '../pages/page.js';
import type { DataForm } from './form.js';
import { dataLists } from './list/index.js';

/** What a host is asked to send with the files below a path. */
type Rule = readonly [path: string, ...headers: string[]];

/**
 * Headers as some hosts read them from a file. Where two rules fit an address, hosts send both values, so no two rules
 * with the same header fit one; and a rule holds one asterisk at most, since one of the hosts drops those with more.
 */
export const headers: DataForm = {
  id: 'headers',
  isOfSite: true,
  *files({ options }, planned) {
    yield {
      path: '_headers',
      get content() {
        const root = rootFrom(notFoundPath, options);
        const rules: readonly Rule[] = [
          ['*', 'X-Content-Type-Options: nosniff'],
          ['assets/*', 'Cache-Control: public, max-age=31536000, immutable'],
          ...forOtherOrigins.map((path): Rule => [path, 'Access-Control-Allow-Origin: *']),
          ...['', notFoundPath].map((path): Rule => [path, policyHeader()]),
          ...policiesOf(planned),
        ];
        return rules
          .map(([path, ...lines]) => `${root}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`)
          .join('');
      },
    };
  },
};

/** Data that pages on other origins may read. */
const forOtherOrigins = [
  'model.json',
  'journeys.json',
  'journeys/*',
  ...dataLists.flatMap(({ name }) => [`${name}.json`, `${name}.csv`]),
  'schema/*',
];

/** One rule for each folder of pages, whatever their language: only some may do more than others, or be framed elsewhere. */
function policiesOf(planned: readonly PlannedPage[]): readonly Rule[] {
  const folders = new Map(planned.map((page) => [folderOf(page), page]));
  return [...folders].map(([folder, page]) => [
    folder === '' ? ':language/' : `:language/${folder}/*`,
    policyHeader(page.allows, folder === 'embed'),
  ]);
}

/** A policy that is sent can also say who may frame a page; one that stands in the page cannot. */
function policyHeader(allows?: PlannedPage['allows'], isFramedAnywhere = false): string {
  const framed = isFramedAnywhere ? '' : "; frame-ancestors 'self'";
  return `Content-Security-Policy: ${contentSecurityPolicy(allows)}${framed}`;
}

function folderOf({ path }: PlannedPage): string {
  return path.split('/', 1)[0] ?? path;
}
