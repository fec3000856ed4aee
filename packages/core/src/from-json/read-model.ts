import { isMap } from '../model/build-object.js';
import { catalogues } from '../model/catalogue.js';
import { NotAModel } from './not-a-model.js';

/** Plain data that is known to be a map. */
export type Data = Readonly<Record<string, unknown>>;

/** The lists of a model, each with entries that have an id. */
const lists = ['journeys', 'personas', ...Object.values(catalogues).map(({ name }) => name)];

/** A model whose frame is as it has to be. */
export interface ModelData {
  readonly config: Data;
  readonly strategy: Data | undefined;
  /** Added when version 1 was out: older models have none. */
  readonly measurements: readonly Data[];
  readonly languages: Data;
  readonly withoutStatus: readonly unknown[];
  readonly incomplete: readonly unknown[];
  entries(list: string): readonly Data[];
}

/** Checks that data is a model of a version that is known here, as far as its frame goes. */
export function readModel(model: unknown): ModelData {
  if (!isMap(model)) throw new NotAModel('This is no model: it is no map.');
  const { schemaVersion, config, strategy, measurements = [], asRead = {} } = model;
  if (typeof schemaVersion !== 'number') throw new NotAModel('This is no model: it does not say its “schemaVersion”.');
  if (schemaVersion !== 1) {
    throw new NotAModel(`This model has the schema version ${schemaVersion}; only version 1 is known here.`);
  }
  const read = mapAt(asRead, 'asRead');
  const entries = new Map(lists.map((list) => [list, mapsAt(model[list], list)]));
  for (const [list, items] of entries) {
    if (!items.every(({ id }) => typeof id === 'string')) throw noModel(list, 'a list of entries with ids');
  }
  return {
    config: mapAt(config, 'config'),
    strategy: strategy === undefined ? undefined : mapAt(strategy, 'strategy'),
    measurements: mapsAt(measurements, 'measurements'),
    languages: mapAt(read.languages ?? {}, 'asRead.languages'),
    withoutStatus: listAt(read.withoutStatus ?? [], 'asRead.withoutStatus'),
    incomplete: listAt(read.incomplete ?? [], 'asRead.incomplete'),
    entries: (list) => entries.get(list) ?? [],
  };
}

function mapAt(value: unknown, key: string): Data {
  if (!isMap(value)) throw noModel(key, 'a map');
  return value;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  if (!Array.isArray(value)) throw noModel(key, 'a list');
  return value;
}

function mapsAt(value: unknown, key: string): readonly Data[] {
  return listAt(value, key).map((one) => mapAt(one, `${key}[]`));
}

function noModel(key: string, what: string): NotAModel {
  return new NotAModel(`This is no model: its “${key}” is not ${what}.`);
}
