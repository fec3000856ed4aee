import { allThings, type Workspace } from '@journey-as-code/core';
import { UsageError } from '../command.js';
import { nearestOf } from '../near.js';
import { inWords } from '../usage/in-words.js';
import { lastId } from './last-id.js';
import { thingsNamed } from './places.js';

/** That nothing has a name, nor, where the past was asked, ever had. */
export async function unknownPlace(
  written: string,
  workspace: Workspace,
  kind: string | undefined,
  isPastKnown: boolean,
): Promise<UsageError> {
  const [other] = thingsNamed(workspace, written);
  if (kind !== undefined && other) {
    return new UsageError(`No ${kind} is called “${written}”.`, `It is a ${other.kind}.`);
  }
  const things = allThings(workspace).filter((thing) => kind === undefined || thing.kind === kind);
  const meant = await likeliest(
    written,
    things.map(({ path }) => path),
  );
  const sort = kind === undefined ? '' : ` that is a ${kind}`;
  return new UsageError(
    `There is nothing called “${written}”${sort}${isPastKnown ? ', and there never was' : ''}.`,
    meant.length > 0 ? `Did you mean ${inWords(meant)}?` : howToName,
  );
}

const howToName =
  'Name it as references do: journey, journey:stage/step/touchpoint, journey#pain-point, or the id of a persona.';

/** The paths that were most likely meant: those of the same last id, else the nearest that is written alike, else of all. */
async function likeliest(written: string, paths: readonly string[]): Promise<readonly string[]> {
  const namesakes = paths.filter((path) => lastId(path) === lastId(written));
  if (namesakes.length > 0) return namesakes.slice(0, most);
  const alike = paths.filter((path) => marksIn(path) === marksIn(written));
  const near = (await nearestOf(written, alike)) ?? (await nearestOf(written, paths));
  return near === undefined ? [] : [near];
}

const most = 3;
const marksIn = (path: string) => path.replace(/[^:/#]/g, '');
