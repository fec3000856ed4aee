// Builds a small site as often as it is told, or until it is killed. Every page of one build holds the same number; the
// build with the number 0 never ends.
import { setTimeout } from 'node:timers/promises';
import { writeSite } from '../src/engine.js';
import { replaceFolder } from '../src/output.js';

const [folder = '', first = '1', builds = 'Infinity'] = process.argv.slice(2);

console.log('ready');
for (let build = Number(first); build < Number(first) + Number(builds); build += 1) {
  const pages = Array.from({ length: 40 }, (_, index) => ({ path: `en/${index}/index.html`, html: `build ${build}` }));
  try {
    await replaceFolder(folder, async (fresh) => {
      await writeSite(pages, [], fresh);
      if (build === 0) console.log('waiting');
      if (build === 0) await setTimeout(60_000);
    });
    console.log('built');
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
}
