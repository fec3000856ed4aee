import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../src/build.js';
import { serveSite } from '../src/serve.js';
import { ownGuide, ownWorkspace } from './site-pages.js';

declare module 'vitest' {
  interface ProvidedContext {
    siteAddress: string;
    siteFolder: string;
  }
}

/** Builds this repository's own site once for every test that looks at it, and serves it until they have ended. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'journey-site-'));
  const output = join(folder, 'site');
  const { written } = await buildSite({ workspace: ownWorkspace, guide: ownGuide, output, asOf: '2025-04-20' });
  if (!written) throw new Error('The workspace has errors.');
  const server = await serveSite({ folder: output, port: 0 });
  provide('siteAddress', server.address);
  provide('siteFolder', output);
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
