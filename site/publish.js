// Builds the site with every release of the journeys: node site/publish.js FOLDER CACHE
import { buildSite } from '@journey-as-code/eleventy';

const [output, cache] = process.argv.slice(2);
if (cache === undefined) throw new Error('Name the folder of the site, and that of the cache.');

const { written, pages, releases, leftOut, missing } = await buildSite({
  workspace: `${import.meta.dirname}/../journeys`,
  guide: `${import.meta.dirname}/guide`,
  output,
  cache,
});
if (missing) console.error(`${missing.message}\n  ${missing.next}`);
for (const { tag, message, next } of leftOut) console.error(`${tag} is left out. ${message}\n  ${next}`);
console.log(written ? `${pages} pages, ${releases.length} releases.` : 'The journeys have errors: journey check');
if (!written || missing || leftOut.length > 0) process.exitCode = 1;
