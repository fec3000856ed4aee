import { derivedByPlace } from './derived-values.js';
import { edition } from './edition.js';
import { type Json, ref, resolvedDefinitions } from './resolved-definitions.js';
import { listKinds, type Source } from './source.js';

/** The schema of one journey with what it refers to. */
export function printResolvedJourneySchema(source: Source): string {
  const { glossary, ...catalogues } = listKinds;
  const lists = Object.entries({ personas: 'persona', ...catalogues }).map(([kind, name]) => [
    kind,
    {
      type: 'array',
      items: ref(name),
      description: `Every ${source.objects[name]?.title?.toLowerCase()} that the journey leads to, by id.`,
    },
  ]);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:journey-as-code:schema:1:resolved-journey',
    title: 'Resolved journey',
    description: 'One journey with every entry it refers to, and those that they refer to.',
    type: 'object',
    required: ['schemaVersion', 'journey', ...lists.map(([kind]) => kind), 'derived'],
    properties: { ...edition, journey: ref('journey'), ...Object.fromEntries(lists), derived: derivedByPlace },
    definitions: reachable(['journey', 'persona', ...Object.values(catalogues)], resolvedDefinitions(source)),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

/** The definitions that some of them lead to, in their order. */
function reachable(names: readonly string[], all: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  const found = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    for (const [, next = ''] of JSON.stringify(all[name]).matchAll(/"#\/definitions\/([^"]+)"/g)) waiting.push(next);
  }
  return Object.fromEntries(Object.entries(all).filter(([name]) => found.has(name)));
}
