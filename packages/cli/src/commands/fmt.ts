import { defineCommand } from '../command.js';
import { formatFiles } from '../format-files.js';
import { openWorkspace } from '../workspace.js';

const reasons = {
  unreadable: 'cannot be read; journey check says where',
  empty: 'holds no document',
  'would-change': 'could not be laid out without changing what it says; please report it',
} as const;

export const fmt = defineCommand({
  name: 'fmt',
  summary: 'Put documents into canonical order and layout; comments stay.',
  usage: ['[folder]'],
  options: { check: { summary: 'change nothing; exit 1 when a file is not in canonical form' } },
  examples: ['journey fmt', 'journey fmt journeys --check'],

  async run([given], { check }, io) {
    const { folder, prefix, sources } = openWorkspace(given, io);
    const results = await formatFiles(folder, sources, !check);
    for (const { path, refused } of results) {
      if (refused) io.stderr(`${prefix}${path} was left alone: it ${reasons[refused]}.\n`);
    }
    const changed = results.filter((result) => result.changed);
    io.stdout(changed.map(({ path }) => `${prefix}${path}\n`).join(''));
    const left = results.some(({ refused }) => refused !== undefined && refused !== 'empty');
    io.stderr(`${changed.length} of ${results.length} files ${check ? 'are not in canonical form' : 'formatted'}.\n`);
    return left || (check && changed.length > 0) ? 1 : 0;
  },
});
