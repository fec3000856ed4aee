import { compareText } from '../diagnostic.js';
import type { Journey, Measurement, Metric } from '../generated/types.js';
import type { Workspace } from '../model/workspace.js';

/** Where a value is asked for: a journey, or a place in it. */
export interface Spot {
  readonly journey: Journey;
  readonly place?: string;
}

/**
 * The rows of a metric up to a day, oldest first, of the nearest series that has any; without a spot, of the one over
 * all customers and journeys. None without a day, and none in a to-be journey. Model reference, Measurements.
 */
export function rowsAt(
  workspace: Workspace,
  metric: string,
  spot: Spot | undefined,
  asOf: string | undefined,
): readonly Measurement[] {
  const series = measurementsIn(workspace).get(metric)?.series;
  if (series === undefined || asOf === undefined || spot?.journey.state === 'to-be') return [];
  for (const name of namesAround(spot)) {
    const rows = series.get(name)?.filter(({ date }) => date <= asOf) ?? [];
    if (rows.length > 0) return rows;
  }
  return [];
}

/** Whether a metric has a value by a day in any series, those of single segments included. */
export function isMeasured(workspace: Workspace, metric: string, asOf: string): boolean {
  const first = measurementsIn(workspace).get(metric)?.firstDay;
  return first !== undefined && first <= asOf;
}

/** The names of the series that count for a spot, the nearest first. */
function namesAround(spot: Spot | undefined): readonly string[] {
  if (spot === undefined) return [''];
  const { journey, place } = spot;
  const parts = place === undefined ? [] : place.split('/');
  const around = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  return [...around.map((enclosing) => `${journey.id}:${enclosing}`), journey.id, ''];
}

interface Measurements {
  /** The rows for all customers, by where they were taken (`journey:place`, `journey`, or nothing), oldest first. */
  readonly series: ReadonlyMap<string, readonly Measurement[]>;
  /** The first day of any row. */
  readonly firstDay: string | undefined;
}

const known = new WeakMap<Workspace, ReadonlyMap<string, Measurements>>();

function measurementsIn(workspace: Workspace): ReadonlyMap<string, Measurements> {
  const before = known.get(workspace);
  if (before) return before;
  const inFiles = rowsOfFiles(workspace);
  const found = new Map(
    [...workspace.metrics.values()].map((metric) => [metric.id, measurementsOf(metric, inFiles)] as const),
  );
  known.set(workspace, found);
  return found;
}

type RowsByName = ReadonlyMap<string, readonly Measurement[]>;

function rowsOfFiles({ measurementFiles }: Workspace): RowsByName {
  const found = new Map<string, Measurement[]>();
  for (const { metric, rows } of measurementFiles) {
    const list = found.get(metric);
    if (list) list.push(...rows);
    else found.set(metric, [...rows]);
  }
  return found;
}

function measurementsOf({ id, formerly, measurements }: Metric, inFiles: RowsByName): Measurements {
  const rows = [...measurements, ...[id, ...formerly].flatMap((name) => inFiles.get(name) ?? [])];
  const sorted = rows.toSorted((a, b) => compareText(a.date, b.date));
  const series = new Map<string, Measurement[]>();
  for (const row of sorted) {
    const { segment, journey = '', place } = row;
    if (segment !== undefined) continue;
    const name = place === undefined ? journey : `${journey}:${place}`;
    const list = series.get(name);
    if (list) list.push(row);
    else series.set(name, [row]);
  }
  return { series, firstDay: sorted[0]?.date };
}
