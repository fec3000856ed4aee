import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { stateOf, workspaceWith } from './folder.js';
import { type Running, start } from './spawned.js';

/** Waits until something holds; fails when the command ends before. */
async function until(holds: () => boolean, { child }: Pick<Running, 'child'>): Promise<void> {
  while (!holds()) {
    if (child.exitCode !== null) throw new Error('The command ended too early.');
    await setTimeout(5);
  }
}

/** The address that a server prints when it listens. */
async function addressOf({ child }: Running): Promise<string> {
  let said = '';
  child.stdout?.on('data', (more: string) => {
    said += more;
  });
  await until(() => said.includes('\n'), { child });
  return said.trim();
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a build with nothing half done and nothing left over', async (signal, code) => {
  const cwd = workspaceWith();
  expect(await start(['build'], { cwd }).ended).toMatchObject({ code: 0 });
  const before = stateOf(cwd);
  const running = start(['build'], { cwd });
  await until(() => readdirSync(cwd).some((name) => name.includes('.journey-new-')), running);
  running.child.kill(signal);
  expect(await running.ended).toEqual({ code, signal: null, stdout: '', stderr: '' });
  expect(stateOf(cwd)).toEqual(before);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s is how dev ends', async (signal) => {
  const cwd = workspaceWith();
  const before = stateOf(cwd);
  const running = start(['dev', '--port', '0'], { cwd });
  const address = await addressOf(running);
  expect((await fetch(address)).status).toBe(200);
  running.child.kill(signal);
  expect(await running.ended).toEqual({
    code: 0,
    signal: null,
    stdout: `${address}\n`,
    stderr: '✓ 5 files checked, nothing found.\nStop with Ctrl+C.\n',
  });
  await expect(fetch(address)).rejects.toThrow();
  expect(stateOf(cwd)).toEqual(before);
});

test('a port in use is named, with another one', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  const taken = await new Promise<number>((done) => {
    server.on('listening', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const { ended } = start(['dev', '--port', String(taken)], { cwd: workspaceWith() });
  expect(await ended).toEqual({
    code: 2,
    signal: null,
    stdout: '',
    stderr: `✗ Port ${taken} is in use.\n→ Choose another one: --port ${taken + 1}\n`,
  });
  server.close();
});

test('an address that is not ours is named', async () => {
  const { ended } = start(['dev', '--host', '192.0.2.1'], { cwd: workspaceWith() });
  expect(await ended).toMatchObject({
    code: 2,
    stdout: '',
    stderr: '✗ 192.0.2.1 is no address of this machine.\n→ Leave --host away, or give an address of this machine.\n',
  });
});
