import { languageFor, nameOf } from '@journey-as-code/core';
import { defineCommand, UsageError } from '../command.js';
import { formatNamed, formatOption } from '../formats/format.js';
import { blameFormats } from '../history/blame-formats.js';
import { blameNotes } from '../history/blame-notes.js';
import { blameThings } from '../history/blame-of.js';
import { askedFor } from '../history/blamed-things.js';
import { kindOption, pastOptions } from '../history/options.js';
import { withPast } from '../history/past.js';
import { tell } from '../history/tell.js';
import { valueInWords } from '../history/values.js';

export const blame = defineCommand({
  arguments: [
    {
      name: 'name',
      summary: 'a file of the workspace, or a place as references name it: journey:stage/step',
    },
  ],
  options: {
    alone: { summary: 'of a place only the thing itself, without what stands in it' },
    kind: kindOption,
    format: formatOption(blameFormats),
    ...pastOptions,
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
    return withPast({ ...options, by: 'commits' }, io, async (past) => {
      const { workspace, tag, prefix } = past;
      const language = languageFor(tag);
      const { things, file, about } = await askedFor(written, options, past, language, io);
      const found = await blameThings(things, past, file);
      const report = {
        fields: found.fields,
        file: file === undefined ? undefined : prefix + file,
        prefix,
        about,
        ...blameNotes(found, language),
        nameOf: (thing: (typeof things)[number]) => nameOf(workspace, thing, tag),
        inWords: valueInWords(tag, workspace),
      };
      return tell(report, formatNamed(blameFormats, options.format), language, io);
    });
  },
});
