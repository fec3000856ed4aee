import type { Journey } from '../generated/types.js';
import { unresolvedIn } from '../model/unresolved.js';
import { straysIn } from '../model/walk.js';
import { isListWhole } from '../model/whole.js';
import type { Workspace } from '../model/workspace.js';
import { rootOf } from '../parse/origin.js';

/**
 * Whether something that could not be read or resolved may lie at a step: a pain point whose place names nothing counts
 * for everything inside the part of that place that does exist.
 */
export function mayHurt(workspace: Workspace, journey: Journey, place: string): boolean {
  if (!isListWhole(journey.origin, 'painPoints')) return true;
  return unresolvedIn(workspace, journey.origin)
    .filter(({ from, path }) => from.kind === 'pain-point' && path[0] === 'at')
    .some(({ written }) => couldMean(journey, written, place));
}

function couldMean({ stages }: Journey, written: string, place: string): boolean {
  const [stageId, stepId] = written.split(/[/#]/);
  const stage = stages.find(({ id }) => id === stageId);
  if (stage === undefined) return true;
  const step = stage.steps.find(({ id }) => id === stepId);
  return step === undefined ? place.startsWith(`${stage.id}/`) : place === `${stage.id}/${step.id}`;
}

const doubtful = new WeakMap<Workspace, ReadonlySet<string>>();
const ANY = '*';

/** Whether something that could not be read or resolved may address or serve an item of a journey. */
export function mayBeServed(workspace: Workspace, journey: Journey): boolean {
  const lists = ['opportunities', 'actions', 'rules'];
  if (lists.some((list) => !isListWhole(journey.origin, list))) return true;
  let named = doubtful.get(workspace);
  if (named === undefined) {
    named = new Set(journeysMeant(workspace));
    doubtful.set(workspace, named);
  }
  return named.has(ANY) || named.has(journey.id);
}

/** The journeys in which `addresses` look for something that is not there. */
function* journeysMeant(workspace: Workspace): Iterable<string> {
  for (const { path, written, from } of straysIn(workspace).unresolved) {
    if (path[0] !== 'addresses') continue;
    const [abroad = '', item] = written.split('#');
    const home: unknown = Reflect.get(rootOf(from).value, 'id');
    const meant = item === undefined ? home : abroad;
    yield typeof meant === 'string' && workspace.journeys.has(meant) ? meant : ANY;
  }
}
