import type { State } from '../../src/history/index.js';
import { type Files, journey, workspaceFrom } from '../diff/compared.js';

/** States by label: `0`, `1`, …, oldest first. */
export const statesOf = (...files: readonly Files[]): readonly State[] =>
  files.map((one, index) => ({ label: `${index}`, workspace: workspaceFrom(one) }));
/** States of one file each. */
export const versions = (...texts: readonly string[]) => statesOf(...texts.map((text) => ({ 'a.yaml': text })));

/** A journey; with another id of a step, and of a stage. */
export const first = journey();
export const renamed = journey([['id: card, name', 'id: enter, formerly: [card], name']]);
export const inOtherStage = journey([['id: pay\n', 'id: payment\n    formerly: [pay]\n']]);
