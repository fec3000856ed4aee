import type { Journey } from '../generated/types.js';
import { touchpointsIn } from '../model/walk.js';
import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

export const journeyWithoutCodeowner = defineRule({
  id: 'journey-without-codeowner',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'Somebody with an account is asked when a journey changes: a reviewer, or a team that owns a part of it.',
    'zh-CN': '旅程变更时总能找到有账号的审阅者：审阅人，或负责其中一部分的团队。',
  },
  why: {
    en: 'A change that asks nobody is agreed by whoever happens to look.',
    'zh-CN': '没有指定审阅者的变更，谁碰巧看到就由谁决定。',
  },
  message: {
    en: 'Nobody can be asked to review “{journey}”: it names no reviewers, and no team that owns it or a part of it has `handles`.',
    'zh-CN': '“{journey}”没有审阅人，负责它或其中一部分的团队也都没有 `handles`，变更时无人可问。',
  },
  next: {
    en: 'Name `reviewers`, or give the owning team its `handles`.',
    'zh-CN': '请填写 `reviewers`，或为负责团队补充 `handles`。',
  },
  example: {
    kind: 'team',
    bad: `
      id: ecommerce
      name: E-commerce
      function: product
    `,
    good: `
      id: ecommerce
      name: E-commerce
      function: product
      handles: ["@example/ecommerce"]
    `,
  },
  *checkJourney(journey, { teams }) {
    if (journey.reviewers.length > 0) return;
    const owners = [...ownersOf(journey)].map((id) => teams.get(id));
    if (owners.every((team) => team?.handles.length === 0 && isWhole(team.origin)))
      yield { at: journey.origin, data: { journey: journey.name } };
  },
});

/** Everybody who owns a part of a journey; a touchpoint without an owner has its stage's. */
function ownersOf(journey: Journey): ReadonlySet<string> {
  const owners = new Set([journey.owner]);
  for (const { owner } of journey.stages) owners.add(owner);
  for (const { owner } of touchpointsIn(journey)) if (owner !== undefined) owners.add(owner);
  return owners;
}
