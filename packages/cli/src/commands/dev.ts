import { reportOf } from '@journey-as-code/core';
import { escapeTerminal } from '@journey-as-code/core/escape';
import { defineCommand, UsageError } from '../command.js';
import { summaryOf } from '../formats/summary.js';
import { loadSitePackage } from '../site-package.js';
import { openWorkspace } from '../workspace.js';

export const dev = defineCommand({
  name: 'dev',
  summary: 'Show the site while you write: it follows every save.',
  usage: ['[folder]'],
  options: {
    port: { value: 'number', summary: 'port to listen on (default: 8080, or a free one)' },
    host: { value: 'address', summary: 'other address than 127.0.0.1; others on the network can then read the site' },
  },
  examples: ['journey dev', 'journey dev journeys --port 4000'],

  async run([given], options, io) {
    const { folder, sources } = openWorkspace(given, io);
    const port = portOf(options.port);
    const { devSite, BuildRefused } = await loadSitePackage();
    try {
      const site = await devSite({
        workspace: folder,
        ...(port === undefined ? {} : { port }),
        ...(options.host === undefined ? {} : { host: options.host }),
        onRead: (diagnostics) => io.stderr(`${summaryOf(reportOf(diagnostics, sources.length))}\n`),
        onTrouble: (message) => io.stderr(`${escapeTerminal(message)}\n`),
      });
      io.stdout(`${site.address}\n`);
      io.stderr('Stop with Ctrl+C.\n');
      await io.stopped;
      await site.close();
      return 0;
    } catch (error) {
      if (error instanceof BuildRefused) throw new UsageError(error.message, error.next);
      throw error;
    }
  },
});

/** The port asked for; throws a UsageError for what is none. */
function portOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new UsageError(`--port ${given} is no port.`, 'Name a number from 0 to 65535.');
}
