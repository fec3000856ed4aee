import { languageFor, nameOf } from '@journey-as-code/core';
import { defineCommand, UsageError } from '../command.js';
import { formatNamed, formatOption } from '../formats/format.js';
import { follow } from '../history/follow.js';
import { historyFormats } from '../history/history-formats.js';
import { fileNamed } from '../history/named-file.js';
import { historyNotes } from '../history/notes.js';
import { kindOption, pastOptions } from '../history/options.js';
import { withPast } from '../history/past.js';
import { seek } from '../history/seek.js';
import { tell } from '../history/tell.js';
import { unknownPlace } from '../history/unknown-place.js';

export const history = defineCommand({
  arguments: [
    {
      name: 'place',
      summary: 'as references name it: journey:stage/step/touchpoint, journey#pain-point, the id of a persona',
    },
  ],
  options: {
    by: { value: 'name', summary: 'what the past is cut into', default: 'commits', choices: ['commits', 'releases'] },
    alone: { summary: 'only the thing itself, without what stands in it' },
    kind: kindOption,
    format: formatOption(historyFormats),
    ...pastOptions,
  },
  examples: [
    'journey history shoe-purchase:pay/enter-card',
    'journey history shoe-purchase --by releases',
    'journey history shoe-purchase#long-card-form --format json',
  ],

  async run([written], options, io) {
    if (written === undefined) {
      throw new UsageError('Whose history?', 'Name it as references do: journey history shoe-purchase:pay/enter-card');
    }
    const by = options.by === 'releases' ? 'releases' : 'commits';
    return withPast({ ...options, by }, io, async (past) => {
      const { workspace, tag, prefix } = past;
      const language = languageFor(tag);
      const sought = seek(written, options.kind, past, language);
      const followed = await follow(sought.claims, past, !options.alone);
      const [newest] = followed.entries;
      const thing = sought.thing ?? newest?.thing;
      if (thing === undefined) {
        const file = fileNamed(written, io);
        if (file && !file.isFolder) throw ofFile(written);
        throw await unknownPlace(written, workspace, options.kind, true);
      }
      const report = {
        thing,
        name: nameOf(workspace, thing, tag),
        prefix,
        by,
        entries: followed.entries,
        ...historyNotes(sought, followed, { by, past, language }),
      } as const;
      return tell(report, formatNamed(historyFormats, options.format), language, io);
    });
  },
});

function ofFile(written: string): UsageError {
  return new UsageError(
    `${written} is a file, and a history is that of one thing.`,
    `Name what stands in it; journey blame ${written} tells what that is.`,
  );
}
