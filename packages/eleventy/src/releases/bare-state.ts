import { configName } from '@journey-as-code/core';
import { BuildRefused } from '../errors.js';
import type { State } from '../state.js';
import { releaseState } from './release-state.js';
import type { RepositoryStates } from './repository-states.js';

/** The state that a bare repository is in, which has no files at hand: that of its current branch. */
export async function bareState(states: RepositoryStates): Promise<State> {
  const head = await states.at({ tag: 'HEAD', version: '', id: 'HEAD' });
  if ('message' in head) {
    throw new BuildRefused(
      `This repository is bare, and its current branch cannot be read. ${head.message}`,
      `Name the folder that holds ${configName} there: journey build FOLDER`,
    );
  }
  const { version: _, ...state } = await releaseState(head, states);
  return state;
}
