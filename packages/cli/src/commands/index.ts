import type { Command } from '../command.js';
import { build } from './build.js';
import { check } from './check.js';
import { dev } from './dev.js';
import { explain } from './explain.js';
import { fmt } from './fmt.js';
import { init } from './init.js';
import { render } from './render.js';
import { schema } from './schema.js';

/** Every command, in the order that help lists them. */
export const commands: readonly Command[] = [init, check, render, fmt, explain, schema, build, dev];
