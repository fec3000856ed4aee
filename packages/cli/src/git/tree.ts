import { workspaceEntry } from '@journey-as-code/core/node';
import type { VersionFile } from '../versions/version.js';
import { refusal } from './refusal.js';
import type { Repository } from './repository.js';

/** The files below a folder of a commit that may belong to its workspace, as they would be read from a disk. */
export async function filesAt(commit: string, folder: string, repository: Repository): Promise<readonly VersionFile[]> {
  const tree = `${commit}:${folder}`;
  const { code, stdout, stderr } = await repository.run('ls-tree', '-r', '-z', '--full-tree', '--end-of-options', tree);
  if (code !== 0) throw refusal(stderr);
  const files = new Map<string, VersionFile>();
  for (const line of stdout.toString().split('\0')) {
    const tab = line.indexOf('\t');
    const whole = line.slice(tab + 1);
    const path = workspaceEntry(whole);
    if (path === undefined) continue;
    const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
    const isFile = path === whole && mode.startsWith('100');
    files.set(path, isFile ? { path, id } : { path, id: 'not-a-file', unreadable: 'not-a-file' });
  }
  return [...files.values()];
}
