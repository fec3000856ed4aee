import { asRead } from './as-read.js';
import { derivedByPlace } from './derived-values.js';
import { edition } from './edition.js';
import { ref, resolvedDefinitions } from './resolved-definitions.js';
import { listKinds, type Source } from './source.js';

/** The schema of the resolved model as JSON. */
export function printModelSchema(source: Source): string {
  const lists = Object.entries({ journeys: 'journey', personas: 'persona', ...listKinds }).map(([kind, name]) => [
    kind === 'glossary' ? 'terms' : kind,
    {
      type: 'array',
      items: ref(name),
      description: `Every ${source.objects[name]?.title?.toLowerCase()} of the workspace.`,
    },
  ]);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:journey-as-code:schema:1:model',
    title: 'Resolved model',
    description:
      'A whole workspace as other tools read it: texts by language, defaults filled in, references as current ids.',
    type: 'object',
    required: ['schemaVersion', 'config', ...lists.map(([kind]) => kind), 'derived'],
    properties: {
      ...edition,
      config: ref('config'),
      ...Object.fromEntries(lists),
      strategy: ref('strategy'),
      measurements: {
        type: 'array',
        items: {
          type: 'object',
          required: ['metric', 'rows'],
          properties: { metric: { type: 'string' }, rows: { type: 'array', items: ref('measurement') } },
        },
        description: 'The measurements that stand in files of their own, by metric.',
      },
      derived: derivedByPlace,
      asRead,
    },
    definitions: resolvedDefinitions(source),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
