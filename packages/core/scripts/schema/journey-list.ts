import { derivedValues } from './derived-values.js';
import { edition } from './edition.js';
import { type Json, ref, resolvedDefinitions } from './resolved-definitions.js';
import type { Source } from './source.js';

/** The schema of the list of all journeys. */
export function printJourneyListSchema(source: Source): string {
  const { text = {} } = resolvedDefinitions(source);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:journey-as-code:schema:1:journey-list',
    title: 'List of journeys',
    description: 'What every journey is called, how it stands, and where to read on.',
    type: 'object',
    required: ['schemaVersion', 'journeys'],
    properties: {
      ...edition,
      journeys: { type: 'array', items: ref('entry'), description: 'Every journey of the workspace.' },
    },
    definitions: { text, entry: entry(source) },
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

function entry({ objects }: Source): Json {
  const { state, status } = objects.journey?.properties ?? {};
  const { severity } = objects['pain-point']?.properties ?? {};
  const severities = [...(severity?.enum ?? [])].reverse();
  const count = { type: 'integer', minimum: 0 };
  return {
    title: 'Journey in the list',
    description: 'One journey. Addresses are relative to that of the list.',
    type: 'object',
    required: ['id', 'name', 'state', 'status', 'owner', 'personas', 'openPainPoints', 'json', 'pages'],
    properties: {
      id: { type: 'string', description: 'Its id.' },
      name: { ...ref('text') },
      state: { enum: state?.enum, description: state?.description },
      status: { enum: status?.enum, description: status?.description },
      owner: { type: 'string', description: 'The team that answers for it.' },
      personas: { type: 'array', items: { type: 'string' }, description: 'The personas whose journey it is.' },
      ...derivedValues,
      lowPoint: {
        description: 'The step that feels worst. Absent where no step has a score.',
        type: 'object',
        required: ['place', 'name', 'score'],
        properties: {
          place: { type: 'string', description: '`journey:stage/step`.' },
          name: ref('text'),
          score: derivedValues.score,
        },
      },
      openPainPoints: {
        description: 'How many pain points are open, by severity.',
        type: 'object',
        required: severities,
        properties: Object.fromEntries(severities.map((one) => [one, count])),
      },
      lastReviewed: { type: 'string', format: 'date', description: 'The day on which it was last found right.' },
      json: { type: 'string', description: 'Address of its data, as `resolved-journey.schema.json` has it.' },
      pages: {
        description: 'Address of its page by language; a page stands as Markdown in `index.md` beside it.',
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'string' },
      },
    },
  };
}
