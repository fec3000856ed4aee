import type { ListedCommand } from '../command.js';

/** Every command, in the order that help lists them. */
export const commands: readonly ListedCommand[] = [
  {
    name: 'init',
    summary: 'Make a small workspace to start from: a journey, a persona, teams, channels.',
    load: async () => (await import('./init.js')).init,
  },
  {
    name: 'check',
    summary: 'Report problems in the journeys of a workspace.',
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'diff',
    summary: 'Compare two versions of the journeys: what changes, for whom, and what breaks.',
    load: async () => (await import('./diff.js')).diff,
  },
  {
    name: 'history',
    summary: 'Tell what became of a thing, through renames and moves, newest first.',
    load: async () => (await import('./history.js')).history,
  },
  {
    name: 'blame',
    summary: 'Say who set each field of a file or a thing, and with which commit.',
    load: async () => (await import('./blame.js')).blame,
  },
  {
    name: 'render',
    summary: 'Draw journeys as Mermaid diagrams.',
    load: async () => (await import('./render.js')).render,
  },
  {
    name: 'fmt',
    summary: 'Put documents into canonical order and layout; comments stay.',
    load: async () => (await import('./fmt.js')).fmt,
  },
  {
    name: 'explain',
    summary: 'Say what a rule asks for, why, and how to put a finding right.',
    load: async () => (await import('./explain.js')).explain,
  },
  {
    name: 'schema',
    summary: 'Print the JSON Schema of a kind of document.',
    load: async () => (await import('./schema.js')).schema,
  },
  {
    name: 'changeset',
    summary: 'Write the changeset that a change of journeys asks for, or check it.',
    load: async () => (await import('./changeset.js')).changeset,
  },
  {
    name: 'accept',
    summary: 'Accept a change or a finding for a time, with the reason; it is still shown.',
    load: async () => (await import('./accept.js')).accept,
  },
  {
    name: 'codeowners',
    summary: 'Keep CODEOWNERS in step with the teams that own journeys.',
    load: async () => (await import('./codeowners.js')).codeowners,
  },
  {
    name: 'build',
    summary: 'Build the documentation site of a workspace.',
    load: async () => (await import('./build.js')).build,
  },
  {
    name: 'dev',
    summary: 'Show the site while you write: it follows every save.',
    load: async () => (await import('./dev.js')).dev,
  },
];
