import { actionsOf } from '../derive/actions.js';
import { cyclesIn } from '../derive/cycles.js';
import { fullItem } from '../derive/serving.js';
import { defineRule } from './rule.js';
import { joined } from './words/joined.js';

export const actionDependencyCycle = defineRule({
  id: 'action-dependency-cycle',
  severity: 'error',
  preset: 'recommended',
  law: {
    en: 'No action depends on itself, directly or through others.',
    'zh-CN': '没有行动直接或间接地依赖自己。',
  },
  why: {
    en: 'Actions that wait for each other never begin.',
    'zh-CN': '互相等待的行动，永远无法开始。',
  },
  message: {
    en: 'These actions wait for each other: {actions}.',
    'zh-CN': '这些行动互相等待：{actions}。',
  },
  next: {
    en: 'Remove one of the `dependsOn` between them.',
    'zh-CN': '请删除其中一个 `dependsOn`。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: gift-shoes
      painPoints:
        - { id: no-wrapping, name: Gifts come unwrapped, at: [purchase], severity: low }
      actions:
        - { id: draw, name: Draw the box, addresses: [no-wrapping], owner: sales, due: 2030-06-30, dependsOn: [order] }
        - { id: order, name: Order the boxes, addresses: [no-wrapping], owner: sales, due: 2030-06-30, dependsOn: [draw] }
    `,
    good: `
      id: gift-shoes
      painPoints:
        - { id: no-wrapping, name: Gifts come unwrapped, at: [purchase], severity: low }
      actions:
        - { id: draw, name: Draw the box, addresses: [no-wrapping], owner: sales, due: 2030-06-30 }
        - { id: order, name: Order the boxes, addresses: [no-wrapping], owner: sales, due: 2030-06-30, dependsOn: [draw] }
    `,
  },
  *check(workspace) {
    const actions = new Map(actionsOf(workspace).map((placed) => [fullItem(placed.journey, placed.item.id), placed]));
    const dependencies = [...actions].map(
      ([id, { journey, item }]) => [id, item.dependsOn.map((name) => fullItem(journey, name))] as const,
    );
    for (const cycle of cyclesIn(new Map(dependencies))) {
      const [first, ...others] = cycle.flatMap((id) => actions.get(id)?.item ?? []);
      if (first === undefined) continue;
      const names = [first, ...others].map(({ name }) => name);
      yield { at: first.origin, data: { actions: joined(names) } };
    }
  },
});
