import { catalogues, isListKind } from '../model/catalogue.js';
import type { ParsedDocument } from '../parse/document.js';
import type { Data, ModelData } from './read-model.js';

/** A model as the documents that it could have been read from: one for each entry, in the order of the model. */
export function documentsOf(model: ModelData): readonly ParsedDocument[] {
  const { config, strategy, withoutStatus, languages } = model;
  const journeys = model.entries('journeys').map((journey) => {
    const { status, ...rest } = journey;
    return documentOf('journey', withoutStatus.includes(journey.id) ? rest : journey);
  });
  const listed = Object.keys(catalogues)
    .filter(isListKind)
    .flatMap((kind) => {
      const { name, entry } = catalogues[kind];
      return model.entries(name).map((item) => {
        const language = languages[`${entry} ${String(item.id)}`];
        return documentOf(kind, { kind, ...(language !== undefined && { locales: [language] }), items: [item] });
      });
    });
  return [
    documentOf('config', config),
    ...journeys,
    ...model.entries('personas').map((persona) => documentOf('persona', persona)),
    ...listed,
    ...(strategy ? [documentOf('strategy', strategy)] : []),
    ...model.measurements.map(({ metric, rows }) =>
      documentOf('measurements', Array.isArray(rows) ? rows : [], `metrics/${String(metric)}.csv`),
    ),
  ];
}

const start = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** A document that stands in no file. Its text is what it says, so that equal texts say the same. */
function documentOf(
  kind: NonNullable<ParsedDocument['kind']>,
  value: Data | readonly unknown[],
  path = 'model.json',
): ParsedDocument {
  return {
    path,
    kind,
    text: JSON.stringify(value),
    value,
    problems: [],
    more: 0,
    spanOf: () => undefined,
    extentOf: () => undefined,
    lines: () => start,
  };
}
