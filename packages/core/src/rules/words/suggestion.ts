import type { Journey } from '../../generated/types.js';
import { catalogueOf, isCatalogueEntry } from '../../model/catalogue.js';
import { named } from '../../model/resolve.js';
import type { ItemKind, ReferenceTarget } from '../../model/shape.js';
import { handoffsOf, stagesOf, stepsOf, straysIn, touchpointsOf } from '../../model/walk.js';
import type { Reference, Workspace } from '../../model/workspace.js';
import { nearest } from '../../nearest.js';
import { soughtIn } from './home.js';

/** How many unresolved references of a workspace get a suggestion: enough to help, few enough to stay quick. */
const most = 100;

const known = new WeakMap<Workspace, ReadonlyMap<Reference, string>>();

/** What each unresolved reference was most likely meant to say. */
export function suggestionsIn(workspace: Workspace): ReadonlyMap<Reference, string> {
  const before = known.get(workspace);
  if (before) return before;
  const suggestions = new Map<Reference, string>();
  for (const reference of straysIn(workspace).unresolved.slice(0, most)) {
    const suggestion = suggestionFor(workspace, reference);
    if (suggestion !== undefined) suggestions.set(reference, suggestion);
  }
  known.set(workspace, suggestions);
  return suggestions;
}

function suggestionFor(workspace: Workspace, reference: Reference): string | undefined {
  const { to, written } = reference;
  if (isCatalogueEntry(to)) return nearest(written, workspace[catalogueOf[to]].keys());
  if (to === 'persona-expectation') return nearest(written, expectations(workspace));
  const { journey, name, prefix } = soughtIn(reference);
  if (to === 'journey' || (to === 'journey-place' && prefix === '')) return nearest(written, workspace.journeys.keys());
  const home = named(workspace.journeys.values(), journey)?.entry;
  if (home) {
    const found = nearestWithin(name, namesIn(home, to));
    return found === undefined ? undefined : `${prefix}${found}`;
  }
  const meant = nearest(journey ?? '', workspace.journeys.keys());
  return meant === undefined || prefix === '' ? undefined : `${meant}${prefix.at(-1)}${name}`;
}

/** A name as deep as the written one; else a place that is too deep was meant less deep, and the other way round. */
function nearestWithin(written: string, names: readonly string[]): string | undefined {
  const depth = depthOf(written);
  const around = names.filter((name) => written.startsWith(`${name}/`) || written.startsWith(`${name}#`));
  return (
    nearest(
      written,
      names.filter((name) => depthOf(name) === depth),
    ) ??
    around.at(-1) ??
    names.find((name) => name.startsWith(`${written}/`)) ??
    nearest(written, names)
  );
}

const depthOf = (place: string) => place.split(/[/#]/).length;

function namesIn(journey: Journey, to: ReferenceTarget): readonly string[] {
  if (typeof to !== 'string') return to.flatMap((kind) => journey[lists[kind]].map(({ id }) => id));
  const touchpoints = touchpointsOf(journey);
  if (to === 'touchpoint-place') return touchpoints.map(({ place }) => place);
  const upToSteps = [...stagesOf(journey), ...stepsOf(journey)];
  if (to === 'target' || to === 'journey-place') return upToSteps.map(({ place }) => place);
  const handoffs = to === 'place-or-handoff' ? handoffsOf(journey) : [];
  return [...upToSteps, ...touchpoints, ...handoffs].map(({ place }) => place);
}

const lists = {
  'pain-point': 'painPoints',
  delight: 'delights',
  opportunity: 'opportunities',
  action: 'actions',
  rule: 'rules',
} as const satisfies Record<ItemKind, keyof Journey>;

function expectations({ personas }: Workspace): readonly string[] {
  return [...personas.values()].flatMap(({ id, expectations }) => expectations.map((one) => `${id}#${one.id}`));
}
