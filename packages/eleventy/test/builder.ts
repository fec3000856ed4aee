// Builds a small site as often as it is told, or until it is killed. Every page of one build holds the same number; the
// build with the number 0 never ends.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { replaceFolder } from '../src/output.js';

const [folder = '', first = '1', builds = 'Infinity'] = process.argv.slice(2);

console.log('ready');
for (let build = Number(first); build < Number(first) + Number(builds); build += 1) {
  try {
    await replaceFolder(folder, async (fresh) => {
      for (let page = 0; page < 40; page += 1) {
        await mkdir(join(fresh, 'en', String(page)), { recursive: true });
        await writeFile(join(fresh, 'en', String(page), 'index.html'), `build ${build}`);
      }
      if (build === 0) console.log('waiting');
      if (build === 0) await setTimeout(60_000);
    });
    console.log('built');
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
}
