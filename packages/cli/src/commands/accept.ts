import { buildWorkspace, configName, readWorkspace } from '@journey-as-code/core';
import { oneLine } from '@journey-as-code/core/escape';
import { readSources } from '@journey-as-code/core/node';
import { acceptAll } from '../accept/all.js';
import { acceptChange } from '../accept/change.js';
import { acceptFinding } from '../accept/finding.js';
import { checkLastDay } from '../accept/last-day.js';
import { pruneAcceptances } from '../accept/prune.js';
import { type Request, requestOf } from '../accept/request.js';
import { defineCommand, type Io } from '../command.js';
import { asOfDay, asOfOption, findWorkspace, folderOption, type Place } from '../workspace.js';

export const accept = defineCommand({
  arguments: [
    {
      name: 'what',
      summary: 'the fingerprint of a change, as journey diff prints it, or the rule of a finding',
      otherwise: 'none, with --all or --prune',
    },
    { name: 'place', summary: 'of a finding: what it is about, as reports name it', otherwise: 'none' },
  ],
  options: {
    reason: { value: 'text', summary: 'why it is accepted: one line that a reviewer can judge' },
    until: { value: 'date', summary: 'the last day on which it is, YYYY-MM-DD; a finding in its place may do without' },
    all: { summary: 'accept every finding that there is today: a baseline of an old workspace' },
    prune: { summary: 'remove the entries whose last day is over, or that have nothing to accept any more' },
    range: {
      value: 'range',
      summary: 'where the change is: A...B, A..B or A',
      otherwise: 'the default branch, with the working tree',
    },
    dir: folderOption,
    'as-of': asOfOption,
  },
  examples: [
    'journey accept 59d6c51da242 --reason "The mailbox was closed." --until 2027-03-31',
    'journey accept cold-handoff buy-shoes:pay/card/chat#to-desk --reason "No interface yet."',
    'journey accept --all --reason "Before we started" --until 2027-12-31',
    'journey accept --prune',
  ],

  async run([what, place], { reason, until, all, prune, range, dir, 'as-of': given }, io) {
    const request = requestOf({ what, place, all, prune, reason, until, range });
    const workspace = findWorkspace(dir, io);
    const asOf = await dayFor(given, workspace);
    if ('until' in request && request.until !== undefined) await checkLastDay(request.until, asOf);
    const done = await carryOut(request, { place: workspace, asOf, range, dir }, io);
    for (const sentence of done) io.stderr(`${oneLine(sentence)}\n`);
    return 0;
  },
});

interface Where {
  readonly place: Place;
  readonly asOf: string | undefined;
  readonly range: string | undefined;
  readonly dir: string | undefined;
}

async function carryOut(request: Request, { place, asOf, range, dir }: Where, io: Io): Promise<readonly string[]> {
  switch (request.form) {
    case 'change':
      return [await acceptChange({ ...request, range, dir }, place, io)];
    case 'finding':
      return [await acceptFinding(request, place, asOf)];
    case 'all':
      return [await acceptAll(request, place, asOf)];
    case 'prune':
      return pruneAcceptances(place, { asOf, dir }, io);
  }
}

async function dayFor(given: string | undefined, { folder }: Place): Promise<string | undefined> {
  if (given !== undefined) return asOfDay(given, folder, 'UTC');
  const { config } = buildWorkspace(readWorkspace(readSources(folder).filter(({ path }) => path === configName)));
  return asOfDay(undefined, folder, config.timezone);
}
