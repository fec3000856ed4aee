import { styleText } from 'node:util';
import type { Io } from './command.js';

export type Style = Parameters<typeof styleText>[0];

/** Gives a text a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/**
 * Styles for one of the two outputs: on a terminal that can, unless `NO_COLOR` says no; `FORCE_COLOR` says yes.
 */
export function paintFor({ env, terminal }: Io, output: 'stdout' | 'stderr'): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  const wanted = FORCE_COLOR === undefined ? terminal[output] && TERM !== 'dumb' : FORCE_COLOR !== '0';
  return wanted && !NO_COLOR ? (style, text) => styleText(style, text, { validateStream: false }) : plain;
}

/** No style at all. */
export const plain: Paint = (_, text) => text;
