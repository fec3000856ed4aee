import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call } from './call.js';
import { journeyPath, journeyWith, repositoryWith, type TestRepository } from './diff-repository.js';

export const acceptedPath = 'journeys/.journey/accepted.yaml';
export const why = ['--reason', 'Nobody books by phone any more.', '--until', '2026-12-31'];

/** A repository in which a step is gone on a branch, and the fingerprint of that. */
export async function withRemoval(): Promise<TestRepository & { readonly fingerprint: string }> {
  const repository = repositoryWith();
  repository.git('checkout', '--quiet', '-b', 'removal');
  repository.commit({ [journeyPath]: journeyWith(['id: calls-reception', 'id: writes']) });
  const { stdout } = await call(['diff', 'main', '--format', 'json'], { cwd: repository.folder });
  const { changes } = JSON.parse(stdout);
  const removed = changes.find(({ id }: { id: string }) => id === 'step-removed');
  return { ...repository, fingerprint: removed.fingerprint };
}

/** Calls journey accept in a repository. */
export const accept = ({ folder }: Pick<TestRepository, 'folder'>, ...args: readonly string[]) =>
  call(['accept', ...args], { cwd: folder });
/** A file of a repository. */
export const read = ({ folder }: Pick<TestRepository, 'folder'>, path: string) =>
  readFileSync(join(folder, path), 'utf8');

/** A workspace whose persona has no needs, which is reported. */
export function withFinding(): TestRepository {
  const repository = repositoryWith();
  const persona = read(repository, personaPath);
  repository.commit({ [personaPath]: persona.replace(/^needs:.*\n/m, '').replace('id: new', '# Ours.\nid: new') });
  return repository;
}

export const personaPath = 'journeys/new-patient.persona.yaml';
export const rule = 'persona-without-need';
/** Calls journey check in a repository, with everything that it finds failing it. */
export const checkIn = ({ folder }: Pick<TestRepository, 'folder'>, ...args: readonly string[]) =>
  call(['check', '--fail-on', 'info', ...args], { cwd: folder });
