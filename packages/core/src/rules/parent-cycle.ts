import type { Workspace } from '../model/workspace.js';
import type { Origin } from '../parse/origin.js';
import type { Text } from '../text.js';
import { defineRule } from './rule.js';
import { asWay } from './words/joined.js';

export const parentCycle = defineRule({
  id: 'parent-cycle',
  severity: 'error',
  preset: 'recommended',
  archivedToo: true,
  law: {
    en: 'Following `parent` from a journey, team, opportunity or metric comes to an end.',
    'zh-CN': '从旅程、团队、机会或指标沿 `parent` 向上，总有尽头。',
  },
  why: {
    en: 'In a circle nobody is at the top: no tree can be drawn, and no question is passed up to anybody.',
    'zh-CN': '一旦成环就没有最上级：画不出层级，问题也无法向上传递。',
  },
  message: {
    en: '“{name}” is above itself: {circle}.',
    'zh-CN': '“{name}”成了自己的上级：{circle}。',
  },
  next: {
    en: 'Take `parent` away where the circle should end.',
    'zh-CN': '请在层级的最上端去掉 `parent`。',
  },
  example: {
    kind: 'team',
    bad: `
      id: payments
      name: Payments
      function: technology
      parent: payments
    `,
    good: `
      id: payments
      name: Payments
      function: technology
      parent: ecommerce
    `,
  },
  *check(workspace) {
    for (const members of families(workspace)) {
      for (const cycle of cyclesIn(members)) {
        const [first] = cycle;
        if (!first) continue;
        const circle = asWay([...cycle, first].map(({ name }) => name));
        yield { at: first.origin, path: 'parent', data: { name: first.name, circle } };
      }
    }
  },
});

interface Member {
  readonly name: Text;
  readonly parent: string | undefined;
  readonly origin: Origin;
}

type Family = ReadonlyMap<string, Member>;

/** All that can be each other's parents, in file order; none where nobody has one. The parent of a journey may be a place in one. */
function families({ journeys, teams, metrics }: Workspace): readonly Family[] {
  const all = [...journeys.values()];
  const above = (all.some(hasParent) ? all : []).map(
    ({ id, name, parent, origin }) => [id, { name, parent: parent?.split(':')[0], origin }] as const,
  );
  const opportunities = (all.some((journey) => journey.opportunities.some(hasParent)) ? all : []).flatMap((journey) =>
    journey.opportunities.map(({ id, name, parent, origin }) => {
      const full = parent === undefined || parent.includes('#') ? parent : `${journey.id}#${parent}`;
      return [`${journey.id}#${id}`, { name, parent: full, origin }] as const;
    }),
  );
  const entries = [teams, metrics].map(
    (shelf) => new Map([...shelf.values()].map(({ id, name, parent, origin }) => [id, { name, parent, origin }])),
  );
  return [new Map(above), new Map(opportunities), ...entries];
}

function hasParent({ parent }: { readonly parent?: string }): boolean {
  return parent !== undefined;
}

/** Each cycle once, from its first member in file order. */
function cyclesIn(members: Family): readonly (readonly Member[])[] {
  const order = new Map([...members.keys()].map((id, index) => [id, index]));
  const seen = new Set<string>();
  const cycles: (readonly Member[])[] = [];
  for (const start of members.keys()) {
    const way: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && members.has(id) && !seen.has(id)) {
      seen.add(id);
      way.push(id);
      id = members.get(id)?.parent;
    }
    const back = id === undefined ? -1 : way.indexOf(id);
    if (back < 0) continue;
    const cycle = way.slice(back);
    const first = cycle.reduce((least, one) => ((order.get(one) ?? 0) < (order.get(least) ?? 0) ? one : least));
    const turned = [...cycle.slice(cycle.indexOf(first)), ...cycle.slice(0, cycle.indexOf(first))];
    cycles.push(turned.flatMap((one) => members.get(one) ?? []));
  }
  return cycles;
}
