import { relative, resolve } from 'node:path';
import {
  buildWorkspace,
  type Diagram,
  diagramNamed,
  diagrams,
  type Journey,
  nearest,
  readWorkspace,
  renderMarkdown,
  type Workspace,
} from '@journey-as-code/core';
import { defineCommand, UsageError } from '../command.js';
import { writeFiles } from '../output-folder.js';
import { openWorkspace } from '../workspace.js';

/** One text that was drawn, and the name of the file it would have. */
interface Drawn {
  readonly file: string;
  readonly text: string;
}

export const render = defineCommand({
  name: 'render',
  summary: 'Draw journeys as Mermaid diagrams.',
  usage: ['[journey]'],
  options: {
    as: { value: 'name', summary: 'the diagram (default: all)', choices: diagrams.map(({ id }) => id) },
    format: {
      value: 'name',
      summary: 'the drawing alone, or with its sentence and table',
      default: 'mermaid',
      choices: ['mermaid', 'markdown'],
    },
    out: { value: 'folder', summary: 'write one file for each diagram there' },
    dir: { value: 'folder', summary: 'folder of the workspace' },
    language: { value: 'tag', summary: "language of the words (default: the workspace's first)" },
  },
  examples: [
    'journey render shoe-purchase --as flow',
    'journey render --as emotion --format markdown',
    'journey render --out diagrams',
  ],

  async run([id], options, io) {
    const { sources } = openWorkspace(options.dir, io);
    const documents = readWorkspace(sources);
    const workspace = buildWorkspace(documents);
    const journeys = id === undefined ? [...workspace.journeys.values()] : [journeyNamed(id, workspace)];
    const chosen =
      options.as === undefined ? diagrams : [diagramNamed(options.as)].filter((diagram) => diagram !== undefined);
    const language = options.language ?? workspace.config.locales[0] ?? 'en';
    const drawn = journeys.flatMap((journey) =>
      chosen.flatMap((diagram) => draw(diagram, journey, workspace, language, options.format)),
    );

    if (options.out === undefined)
      io.stdoutForPeople(
        drawn
          .map(({ file, text }) => (drawn.length > 1 && options.format === 'mermaid' ? `%% ${file}\n${text}` : text))
          .join('\n'),
      );
    else {
      const folder = resolve(io.cwd, options.out);
      const shown = relative(io.cwd, folder).replaceAll('\\', '/') || '.';
      writeFiles(folder, shown, new Map(drawn.map(({ file, text }) => [file, text])));
      io.stderr(`${drawn.length} ${drawn.length === 1 ? 'file' : 'files'} in ${shown}.\n`);
    }
    if (drawn.length === 0) io.stderr('Nothing to draw: no journey has what this diagram shows.\n');
    const faulty = documents.filter(({ problems }) => problems.length > 0).length;
    if (faulty > 0)
      io.stderr(
        `${faulty} ${faulty === 1 ? 'file has' : 'files have'} faults, so something may be missing here. journey check says where.\n`,
      );
    return faulty > 0 ? 1 : 0;
  },
});

function journeyNamed(id: string, { journeys }: Workspace): Journey {
  const journey = journeys.get(id);
  if (journey) return journey;
  const near = nearest(id, journeys.keys());
  const known = [...journeys.keys()].slice(0, 10).join(', ');
  throw new UsageError(
    `No journey has the id ${id}.`,
    near ? `Did you mean ${near}?` : `There are: ${known || 'none yet'}.`,
  );
}

function draw(
  diagram: Diagram,
  journey: Journey,
  workspace: Workspace,
  language: string,
  format: string,
): readonly Drawn[] {
  const subject = { of: 'journey', journey } as const;
  const texts = diagram.draw(subject, workspace, language);
  if (format === 'markdown')
    return [{ file: `${journey.id}.${diagram.id}.md`, text: renderMarkdown(diagram, subject, workspace, language) }];
  return texts.map((text, index) => ({
    file: `${journey.id}.${diagram.id}${texts.length > 1 ? `-${index + 1}` : ''}.mmd`,
    text,
  }));
}
