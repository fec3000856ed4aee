import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { BuildRefused } from '../errors.js';

/** The right to replace a folder, held by one process. */
export interface Lock {
  isOurs(): boolean;
  release(): void;
}

const held = new Set<string>();
let attempts = 0;

/**
 * Takes the lock of a folder. A file with the holder's process and host is written beside it and linked to the lock's
 * name, which only one can do. What a dead process left is taken over.
 */
export function takeLock(path: string): Lock {
  const ours = `${process.pid} ${hostname()}\n`;
  const isOurs = () => read(path) === ours;
  attempts += 1;
  const written = `${path}-${process.pid}-${attempts}`;
  writeFileSync(written, ours);
  try {
    if (!link(written, path, ours)) {
      const holder = read(path) ?? '';
      if (held.has(path) || isHeld(holder, ours)) throw heldBy(holder, path);
      renameSync(written, path);
    }
  } finally {
    rmSync(written, { force: true });
  }
  if (!isOurs()) throw heldBy(read(path) ?? '', path);
  held.add(path);
  return {
    isOurs,
    release() {
      held.delete(path);
      if (isOurs()) rmSync(path, { force: true });
    },
  };
}

/** Whether a process of this machine still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // it runs, and belongs to another user
  }
}

/** False when somebody has the lock. Some file systems know no hard links: there the lock itself is written. */
function link(written: string, path: string, content: string): boolean {
  const code = codeOf(() => linkSync(written, path));
  if (code === undefined || code === 'EEXIST') return code === undefined;
  const second = codeOf(() => writeFileSync(path, content, { flag: 'wx' }));
  if (second === undefined || second === 'EEXIST') return second === undefined;
  throw new BuildRefused(`Cannot write ${path}: ${second}.`, 'Choose a folder that you may write to.');
}

function codeOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // released in this moment
  }
}

function isHeld(holder: string, ours: string): boolean {
  const [, pid, host] = /^(\d+) (.*)\n$/.exec(holder) ?? [];
  if (pid === undefined || host !== hostname()) return true;
  return holder !== ours && isAlive(Number(pid));
}

function heldBy(holder: string, path: string): BuildRefused {
  const [, pid = '?', host = '?'] = /^(\d+) (.*)\n$/.exec(holder) ?? [];
  const where = host === hostname() ? '' : ` on ${host}`;
  return new BuildRefused(
    `Another build is writing this site: process ${pid}${where}.`,
    `Wait until it has finished. If it no longer runs: rm ${JSON.stringify(path)}`,
  );
}
