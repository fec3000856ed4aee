import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../src/build.js';
import { serveSite } from '../src/serve.js';
import { releasedRepository } from './released-repository.js';
import { ownGuide, ownWorkspace } from './site-pages.js';

declare module 'vitest' {
  interface ProvidedContext {
    siteAddress: string;
    siteFolder: string;
    releasedAddress: string;
    releasedSite: string;
    releasedRepository: string;
  }
}

/**
 * Builds this repository's own site, and one of the examples released twelve times, once for every test that looks at them;
 * serves both until they have ended.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'journey-site-'));
  const output = join(folder, 'site');
  const { written } = await buildSite({ workspace: ownWorkspace, guide: ownGuide, output, asOf: '2025-04-20' });
  if (!written) throw new Error('The workspace has errors.');
  const server = await serveSite({ folder: output, port: 0 });
  const repository = releasedRepository(join(folder, 'repository'));
  const released = join(folder, 'released');
  await buildSite({ workspace: repository.workspace, output: released });
  const releasedServer = await serveSite({ folder: released, port: 0 });
  provide('siteAddress', server.address);
  provide('siteFolder', output);
  provide('releasedAddress', releasedServer.address);
  provide('releasedSite', released);
  provide('releasedRepository', repository.folder);
  return async () => {
    await server.close();
    await releasedServer.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
