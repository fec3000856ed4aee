import { languageFor, nameOf } from '@journey-as-code/core';
import { oneLine } from '@journey-as-code/core/escape';
import { defineCommand, UsageError } from '../command.js';
import { follow } from '../history/follow.js';
import { historyJson } from '../history/history-json.js';
import { historyPretty } from '../history/history-pretty.js';
import { historyNotes } from '../history/notes.js';
import { withPast } from '../history/past.js';
import { kindOption, unknownPlace } from '../history/places.js';
import { seek } from '../history/seek.js';
import { paintFor } from '../paint.js';
import { folderArgument } from '../workspace.js';
import { wrap } from '../wrap.js';

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
    format: { value: 'name', summary: 'form of the report', default: 'pretty', choices: ['pretty', 'json'] },
    dir: { value: 'folder', summary: folderArgument.summary, otherwise: folderArgument.otherwise },
    language: { value: 'tag', summary: 'language of the words', otherwise: 'the first of the workspace' },
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
    return withPast({ dir: options.dir, language: options.language, by }, io, async (past) => {
      const language = languageFor(past.tag);
      const sought = seek(written, options.kind, past, language);
      const followed = await follow(sought.claims, past, !options.alone);
      const [newest] = followed.entries;
      const thing = sought.thing ?? newest?.thing;
      if (thing === undefined) throw unknownPlace(written, past.workspace, options.kind, true);
      const said = historyNotes(sought, followed, { by, past, language });
      const report = {
        thing,
        name: nameOf(past.workspace, thing, past.tag),
        prefix: past.prefix,
        by,
        entries: followed.entries,
        ...said,
        language,
      } as const;
      if (options.format === 'json') {
        io.stdout(historyJson(report));
        for (const note of [...said.about, ...said.notes]) io.stderr(`${wrap(oneLine(note), io.columns).join('\n')}\n`);
      } else io.stdoutForPeople(historyPretty(report, { columns: io.columns, paint: paintFor(io, 'stdout') }));
      return said.isComplete ? 0 : 1;
    });
  },
});
