import { reportOf } from '@journey-as-code/core';
import { escapeTerminal } from '@journey-as-code/core/escape';
import { readSources } from '@journey-as-code/core/node';
import { defineCommand, UsageError } from '../command.js';
import { summaryOf } from '../formats/words.js';
import { languageNamed, languageOption } from '../language.js';
import { paintFor } from '../paint.js';
import { withSitePackage } from '../site-package.js';
import { findWorkspace, folderArgument } from '../workspace.js';

export const dev = defineCommand({
  arguments: [folderArgument],
  options: {
    port: { value: 'number', summary: 'port to listen on', otherwise: '8080, or a free one' },
    host: { value: 'address', summary: 'other address than 127.0.0.1: others in the network can then read the site' },
    language: { ...languageOption, summary: 'language of the messages: en or zh-CN' },
  },
  examples: ['journey dev', 'journey dev journeys --port 4000'],

  async run([given], options, io) {
    const language = languageNamed(options.language);
    const { folder } = findWorkspace(given, io);
    readSources(folder); // what cannot be listed ends it here; later it is told, and the server goes on
    const port = portOf(options.port);
    const paint = paintFor(io, 'stderr');
    await withSitePackage(async ({ devSite }) => {
      const site = await devSite({
        workspace: folder,
        language,
        ...(port !== undefined && { port }),
        ...(options.host !== undefined && { host: options.host }),
        onRead: (diagnostics, files) => io.stderr(`${summaryOf(reportOf(diagnostics, files), language, paint)}\n`),
        onTrouble: (message) => io.stderr(`${escapeTerminal(message)}\n`),
      });
      io.stdout(`${site.address}\n`);
      if (options.host !== undefined) io.stderr(`Whoever reaches ${options.host} can read the site.\n`);
      io.stderr('Stop with Ctrl+C.\n');
      await io.untilStopped();
      await site.close();
    });
    return 0;
  },
});

/** The port asked for; throws a UsageError for what is none. */
function portOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new UsageError(`--port ${given} is no port.`, 'Name a number from 0 to 65535: --port 4000');
}
