import { painsAt, type Workspace } from '@journey-as-code/core';
import { holdingsOf } from '../holdings.js';
import { type Html, html, type Part } from '../html.js';
import type { Reader } from '../reader.js';
import { entryName, entryText, teamName } from './entry-name.js';
import { heaviestFirst, type PlacedPain } from './pain-list.js';
import { phases } from './phases.js';

type Phase = (typeof phases)[number];

/** The pain points of one team, one phase of the relation, or one persona. */
export type PainGroup = { readonly path: string; readonly pains: readonly PlacedPain[] } & (
  | { readonly facet: 'phase'; readonly id: Phase }
  | { readonly facet: 'team' | 'persona'; readonly id: string }
);

const known = new WeakMap<Workspace, readonly PainGroup[]>();

/** Every group that has a pain point: pages of their own for who asks about theirs, without a script too. */
export function painGroups(workspace: Workspace): readonly PainGroup[] {
  const found = known.get(workspace) ?? groupsIn(workspace).filter(({ pains }) => pains.length > 0);
  known.set(workspace, found);
  return found;
}

function groupsIn(workspace: Workspace): readonly PainGroup[] {
  const holdings = holdingsOf(workspace);
  const byPhase = new Map<Phase, Set<PlacedPain>>(phases.map((phase) => [phase, new Set()]));
  const byPersona = new Map<string, PlacedPain[]>([...workspace.personas.keys()].map((id) => [id, []]));
  for (const journey of workspace.journeys.values()) {
    const placed = new Map(journey.painPoints.map((pain) => [pain, { journey, pain }]));
    for (const { id, lifecycle } of journey.stages) {
      for (const pain of painsAt(journey, id)) {
        const one = placed.get(pain);
        if (one) byPhase.get(lifecycle)?.add(one);
      }
    }
    for (const one of placed.values()) {
      const { personas } = one.pain;
      for (const id of personas.length > 0 ? personas : journey.personas) byPersona.get(id)?.push(one);
    }
  }
  const pathOf = (facet: string, id: string) => `pain-points/${facet}/${id}/`;
  return [
    ...[...workspace.teams.keys()].map((id) => {
      const pains = heaviestFirst(holdings.get(id)?.pains ?? []);
      return { facet: 'team', id, path: pathOf('team', id), pains } as const;
    }),
    ...[...byPhase].map(([id, pains]) => {
      return { facet: 'phase', id, path: pathOf('phase', id), pains: heaviestFirst([...pains]) } as const;
    }),
    ...[...byPersona].map(([id, pains]) => {
      return { facet: 'persona', id, path: pathOf('persona', id), pains: heaviestFirst(pains) } as const;
    }),
  ];
}

/** What a group is called. */
export function groupName(group: PainGroup, reader: Reader): string {
  if (group.facet === 'phase') return reader.strings.lifecycles[group.id];
  return group.facet === 'team' ? teamName(group.id, reader) : entryName(group.id, reader.workspace.personas, reader);
}

/** The same as it stands on a page. */
function groupText(group: PainGroup, reader: Reader): Part {
  const { personas, teams } = reader.workspace;
  return group.facet === 'phase'
    ? groupName(group, reader)
    : entryText(group.id, group.facet === 'team' ? teams : personas, reader);
}

/** The ways to every group. */
export function groupLinks(reader: Reader): Html | undefined {
  const { strings, workspace, href } = reader;
  const groups = painGroups(workspace);
  if (groups.length === 0) return undefined;
  const rows = (['team', 'phase', 'persona'] as const).map((facet) => {
    const links = groups
      .filter((group) => group.facet === facet)
      .map(
        (group) =>
          html`<a href="${href(group.path)}">${groupText(group, reader)} <small>${group.pains.length}</small></a>`,
      );
    return links.length > 0 && html`<dt>${strings.painFacets[facet]}</dt><dd>${links}</dd>`;
  });
  return html`<details class="focus"><summary>${strings.painsOfOne}</summary><dl>${rows}</dl></details>`;
}
