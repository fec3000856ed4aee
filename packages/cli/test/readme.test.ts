import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { folderWith } from './folder.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The lines of a page's `sh` blocks that call the command. */
function commandsOf(page: string): readonly (readonly string[])[] {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```sh\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, block = '']) =>
    [...block.matchAll(/^(?:npx )?journey (.+)$/gm)].map(([, line = '']) => line.split(' ')),
  );
}

test.each([
  ['README.md', 5],
  ['packages/cli/README.md', 3],
])('every command of %s does what it says', async (page, count) => {
  const cwd = folderWith();
  cpSync(join(root, 'journeys'), join(cwd, 'journeys'), { recursive: true });
  const lines = commandsOf(page);
  expect(lines.length).toBeGreaterThanOrEqual(count);
  for (const args of lines) {
    const { code, stdout, stderr } = await call(args, { cwd });
    expect([args.join(' '), code, stderr]).toEqual([args.join(' '), 0, expect.not.stringContaining('✗')]);
    expect(stdout).not.toBe('');
  }
});
