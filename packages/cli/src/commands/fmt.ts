import { oneLine } from '@journey-as-code/core/escape';
import { readSources } from '@journey-as-code/core/node';
import { defineCommand } from '../command.js';
import { formatFiles } from '../format-files.js';
import { findWorkspace, folderArgument } from '../workspace.js';

const reasons = {
  unreadable: 'it cannot be read; journey check says where',
  empty: 'it holds no document',
  'would-change': 'it could not be laid out without changing what it says; please report it',
} as const;

export const fmt = defineCommand({
  arguments: [folderArgument],
  options: { check: { summary: 'change nothing; exit 1 when a file is not in canonical form' } },
  examples: ['journey fmt', 'journey fmt journeys --check'],

  async run([given], { check }, io) {
    const place = findWorkspace(given, io);
    const results = await formatFiles(place, readSources(place.folder), !check);
    const files = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`;
    for (const { path, refused } of results) {
      if (refused) io.stderr(`${oneLine(place.prefix + path)} was left alone: ${reasons[refused]}.\n`);
    }
    const changed = results.filter((result) => result.changed);
    const laidOut = results.filter(({ refused }) => refused === undefined || refused === 'empty').length;
    io.stdoutForPeople(changed.map(({ path }) => `${oneLine(place.prefix + path)}\n`).join(''));
    const what = check ? 'not in canonical form; journey fmt mends that' : 'changed';
    io.stderr(
      changed.length === 0
        ? `${files(laidOut)} in canonical form.\n`
        : `${changed.length} of ${files(results.length)} ${what}.\n`,
    );
    return laidOut < results.length || (check && changed.length > 0) ? 1 : 0;
  },
});
