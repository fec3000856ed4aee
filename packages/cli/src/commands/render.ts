import { resolve } from 'node:path';
import {
  buildWorkspace,
  diagramNamed,
  diagrams,
  type Journey,
  nearest,
  readWorkspace,
  type Workspace,
} from '@journey-as-code/core';
import { oneLine } from '@journey-as-code/core/escape';
import { readSources } from '@journey-as-code/core/node';
import { defineCommand, UsageError } from '../command.js';
import { draw, drawingsTogether } from '../drawing.js';
import { tagFor, tagOption } from '../language.js';
import { writeFiles } from '../output-folder.js';
import { findWorkspace, folderOption } from '../workspace.js';

export const render = defineCommand({
  arguments: [{ name: 'journey', summary: 'id of the journey to draw', otherwise: 'all' }],
  options: {
    as: { value: 'name', summary: 'the diagram', otherwise: 'all', choices: diagrams.map(({ id }) => id) },
    format: {
      value: 'name',
      summary: 'the drawing alone, or with its sentence and table',
      default: 'mermaid',
      choices: ['mermaid', 'markdown'],
    },
    out: { value: 'folder', summary: 'write a file for each diagram there, instead of to stdout' },
    dir: folderOption,
    language: tagOption,
  },
  examples: [
    'journey render shoe-purchase --as flow',
    'journey render --as emotion --format markdown',
    'journey render --out diagrams',
  ],

  async run([id], options, io) {
    const { folder } = findWorkspace(options.dir, io);
    const documents = readWorkspace(readSources(folder));
    const workspace = buildWorkspace(documents);
    const journeys = id === undefined ? [...workspace.journeys.values()] : [journeyNamed(id, workspace)];
    const chosen = options.as === undefined ? diagrams : [diagramNamed(options.as)];
    const language = tagFor(options.language, workspace);
    const drawn = journeys.flatMap((journey) =>
      chosen.flatMap((diagram) =>
        diagram === undefined ? [] : draw(diagram, journey, { workspace, language, format: options.format }),
      ),
    );

    if (options.out === undefined) {
      const pages = drawn.map(({ text }) => text).join('\n');
      io.stdout(options.format === 'markdown' ? pages : drawingsTogether(drawn));
    } else if (drawn.length > 0) {
      const target = resolve(io.cwd, options.out);
      writeFiles(target, options.out, new Map(drawn.map(({ file, text }) => [file, text])));
      io.stderr(`${drawn.length} ${drawn.length === 1 ? 'file' : 'files'} in ${oneLine(options.out)}.\n`);
    }
    if (drawn.length === 0) io.stderr('Nothing to draw: no journey has what this diagram shows.\n');
    const faulty = documents.filter(({ problems }) => problems.length > 0).length;
    if (faulty === 0) return 0;
    const files = faulty === 1 ? '1 file has' : `${faulty} files have`;
    io.stderr(`${files} faults, so something may be missing here. journey check says where.\n`);
    return 1;
  },
});

function journeyNamed(id: string, { journeys }: Workspace): Journey {
  const journey = journeys.get(id);
  if (journey) return journey;
  const near = nearest(id, journeys.keys());
  const known = [...journeys.keys()];
  const some = `${known.slice(0, 10).join(', ')}${known.length > 10 ? ' …' : ''}`;
  throw new UsageError(
    `There is no journey “${id}”.`,
    near === undefined ? `There are: ${some || 'none yet'}.` : `Did you mean ${near}?`,
  );
}
