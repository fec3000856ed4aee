import { kinds } from '@journey-as-code/core';
import type { Options } from '../command.js';
import { tagOption } from '../language.js';
import { folderOption } from '../workspace.js';

/** The option that tells things of one name apart. */
export const kindOption = {
  value: 'kind',
  summary: 'what it is, where several things have that name',
  otherwise: 'whatever has it',
  choices: kinds,
} as const satisfies Options[string];

/** The options that say of which workspace a past is, and in which words. */
export const pastOptions = { dir: folderOption, language: tagOption } as const satisfies Options;
