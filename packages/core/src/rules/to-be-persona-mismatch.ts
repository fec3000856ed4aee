import { improvementsIn } from '../model/improvements.js';
import { isListWhole } from '../model/whole.js';
import { defineRule } from './rule.js';
import { joined } from './words/joined.js';
import { nameIn } from './words/names.js';

export const toBePersonaMismatch = defineRule({
  id: 'to-be-persona-mismatch',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A to-be journey is for the same personas as the journey it improves.',
    'zh-CN': '目标旅程与它改进的旅程面向相同的画像。',
  },
  why: {
    en: 'Between two journeys for different people, no better and no worse can be told.',
    'zh-CN': '面向不同人群的两条旅程，无法比较好坏。',
  },
  message: {
    en: '“{journey}” is for {personas}; “{improved}” is for {others}.',
    'zh-CN': '“{journey}”面向{personas}，而“{improved}”面向{others}。',
  },
  next: {
    en: 'Name the same personas in both journeys.',
    'zh-CN': '请让两条旅程的画像保持一致。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: buy-shoes-target
      name: Buy running shoes in two minutes
      state: to-be
      improves: buy-shoes
      personas: [runner]
    `,
    good: `
      id: buy-shoes-target
      name: Buy running shoes in two minutes
      state: to-be
      improves: buy-shoes
      personas: [runner, gift-buyer]
    `,
  },
  *check(workspace) {
    for (const { toBe, asIs } of improvementsIn(workspace)) {
      if (!isListWhole(asIs.origin, 'personas')) continue;
      const all = new Set([...toBe.personas, ...asIs.personas]);
      const known = [...all].every((id) => workspace.personas.has(id));
      if (!known || [...all].every((id) => toBe.personas.includes(id) && asIs.personas.includes(id))) continue;
      const names = (ids: readonly string[]) =>
        joined(
          ids.map((id) => nameIn(workspace.personas, id)),
          'and',
        );
      const data = {
        journey: toBe.name,
        improved: asIs.name,
        personas: names(toBe.personas),
        others: names(asIs.personas),
      };
      yield { at: toBe.origin, path: 'personas', data };
    }
  },
});
