import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Sites of others that hold a page of ours, drawn by the plugin that their users draw Mermaid with. */
export const peers = [
  {
    name: 'VitePress',
    folder: 'vitepress',
    package: 'vitepress',
    build: ['vitepress', 'build'],
    page: 'journey.md',
    of: ({ title, body }) => `# ${title}\n\n${body}`,
    built: '.vitepress/dist',
    address: 'journey.html',
  },
  {
    name: 'Starlight',
    folder: 'starlight',
    package: '@astrojs/starlight',
    build: ['astro', 'build'],
    page: 'src/content/docs/journey.md',
    of: ({ title, body }) => `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`,
    built: 'dist',
    address: 'journey/',
  },
];

/** Builds a peer's site around a page. Answers with the folder of the site; throws where it cannot be installed or built. */
export function builtPeer(peer, page) {
  const source = fileURLToPath(new URL(`peers/${peer.folder}`, import.meta.url));
  const lock = readFileSync(join(source, 'package-lock.json'));
  const version = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), 'journey-bench-peers', `${peer.folder}-${version}`);
  cpSync(source, folder, { recursive: true });
  const run = (command, ...args) =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
  // npm writes this file last: what it stands in is whole.
  if (!existsSync(join(folder, 'node_modules/.package-lock.json')))
    run('npm', 'ci', '--no-audit', '--no-fund', '--ignore-scripts');
  const path = join(folder, peer.page);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, peer.of(page));
  run('npx', '--no-install', ...peer.build);
  return join(folder, peer.built);
}

/** The versions that the peers are locked to. */
export function peerVersions() {
  return peers.map(({ name, folder, package: dependency }) => {
    const { dependencies } = JSON.parse(readFileSync(new URL(`peers/${folder}/package.json`, import.meta.url), 'utf8'));
    return `${name} ${dependencies[dependency]}`;
  });
}
