import { allThings, nearest, pathsSaidBy, type Thing, thingsAt, type Workspace } from '@journey-as-code/core';
import { type Option, UsageError } from '../command.js';

/** The option that tells things of one name apart. */
export const kindOption = {
  value: 'kind',
  summary: 'what it is, where several things have that name: persona, team, metric, …',
} as const satisfies Option;

/** The things that a place names today, under the path it has or one that it had. */
export function thingsNamed(workspace: Workspace, written: string): readonly Thing[] {
  const exact = thingsAt(workspace, written);
  if (exact.length > 0) return exact;
  const former = allThings(workspace).filter((thing) => pathsSaidBy(workspace, thing).includes(written));
  if (former.length > 0) return former;
  const [, outer, rest] = /^(.+)([:/#][^:/#]+)$/.exec(written) ?? [];
  if (outer === undefined || rest === undefined) return [];
  const [around] = thingsNamed(workspace, outer);
  return around === undefined || around.path === outer ? [] : thingsNamed(workspace, around.path + rest);
}

/** What a path may be the path of, by how it is written. */
export function kindsOfPath(written: string): readonly string[] {
  const [, place] = written.split(':');
  if (written.includes('#')) return place === undefined ? [...items, 'expectation'] : parts;
  if (place === undefined) return ['journey', ...entries];
  return [['stage', 'step', 'touchpoint'][place.split('/').length - 1] ?? 'touchpoint'];
}

const items = ['pain-point', 'delight', 'opportunity', 'action', 'rule'];
const parts = ['handoff', 'outcome', 'blueprint-entry'];
const entries = ['persona', 'segment', 'team', 'channel', 'term', 'metric', 'event', 'feedback', 'evidence', 'system'];

/** The one of several things with one path that is meant. Throws a UsageError where that cannot be told. */
export function theOne(things: readonly Thing[], written: string, kind: string | undefined): Thing | undefined {
  const chosen = kind === undefined ? things : things.filter((thing) => thing.kind === kind);
  if (chosen.length < 2) return chosen[0];
  throw new UsageError(
    `“${written}” is the name of several things: ${chosen.map((one) => one.kind).join(', ')}.`,
    `Say which: --kind ${chosen[0]?.kind}`,
  );
}

/** That nothing has a name, nor, where the past was asked, ever had. */
export function unknownPlace(
  written: string,
  workspace: Workspace,
  kind: string | undefined,
  isPastKnown: boolean,
): UsageError {
  const [other] = thingsNamed(workspace, written);
  if (kind !== undefined && other)
    return new UsageError(`No ${kind} is called “${written}”.`, `It is a ${other.kind}.`);
  const things = allThings(workspace).filter((thing) => kind === undefined || thing.kind === kind);
  const near = nearest(
    written,
    things.map(({ path }) => path),
  );
  const sort = kind === undefined ? '' : ` that is a ${kind}`;
  return new UsageError(
    `There is nothing called “${written}”${sort}${isPastKnown ? ', and there never was' : ''}.`,
    near === undefined ? howToName : `Did you mean ${near}?`,
  );
}

const howToName =
  'Name it as references do: journey, journey:stage/step/touchpoint, journey#pain-point, or the id of a persona.';
