import { languageFor, nameOf } from '@journey-as-code/core';
import { oneLine } from '@journey-as-code/core/escape';
import { defineCommand, UsageError } from '../command.js';
import { blameJson } from '../history/blame-json.js';
import { blameNotes } from '../history/blame-notes.js';
import { blameThings } from '../history/blame-of.js';
import { blamePretty } from '../history/blame-pretty.js';
import { askedFor } from '../history/blamed-things.js';
import { withPast } from '../history/past.js';
import { kindOption } from '../history/places.js';
import { valueInWords } from '../history/values.js';
import { paintFor } from '../paint.js';
import { folderArgument } from '../workspace.js';
import { wrap } from '../wrap.js';

export const blame = defineCommand({
  arguments: [
    {
      name: 'what',
      summary: 'a file of the workspace, or a place as references name it: journey:stage/step',
    },
  ],
  options: {
    alone: { summary: 'of a place only the thing itself, without what stands in it' },
    kind: kindOption,
    format: { value: 'name', summary: 'form of the report', default: 'pretty', choices: ['pretty', 'json'] },
    dir: { value: 'folder', summary: folderArgument.summary, otherwise: folderArgument.otherwise },
    language: { value: 'tag', summary: 'language of the words', otherwise: 'the first of the workspace' },
  },
  examples: [
    'journey blame journeys/shop/shoe-purchase.journey.yaml',
    'journey blame shoe-purchase:pay/enter-card',
    'journey blame maya-runner --format json',
  ],

  async run([written], options, io) {
    if (written === undefined) {
      throw new UsageError('Blame what?', 'Name a file or a place: journey blame shoe-purchase:pay/enter-card');
    }
    return withPast({ dir: options.dir, language: options.language, by: 'commits' }, io, async (past) => {
      const { workspace, tag, prefix } = past;
      const language = languageFor(tag);
      const asked = askedFor(written, options, past, language, io);
      const found = await blameThings(asked.things, past, asked.file);
      const { notes, isComplete } = blameNotes(asked.notes, found, language);
      const report = {
        fields: found.fields,
        file: asked.file === undefined ? undefined : prefix + asked.file,
        prefix,
        notes,
        isComplete,
        language,
        nameOf: (thing: (typeof asked.things)[number]) => nameOf(workspace, thing, tag),
        inWords: valueInWords(tag, workspace),
      };
      if (options.format === 'json') {
        io.stdout(blameJson(report));
        for (const note of notes) io.stderr(`${wrap(oneLine(note), io.columns).join('\n')}\n`);
      } else io.stdoutForPeople(blamePretty(report, { columns: io.columns, paint: paintFor(io, 'stdout') }));
      return isComplete ? 0 : 1;
    });
  },
});
