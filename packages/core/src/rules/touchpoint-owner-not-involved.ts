import type { Stage } from '../generated/types.js';
import { unresolvedIn } from '../model/unresolved.js';
import { isListWhole } from '../model/whole.js';
import type { Workspace } from '../model/workspace.js';
import { defineRule } from './rule.js';

export const touchpointOwnerNotInvolved = defineRule({
  id: 'touchpoint-owner-not-involved',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'Whoever owns a touchpoint owns its stage or is involved in it.',
    'zh-CN': '触点的负责团队，要么负责该阶段，要么参与该阶段。',
  },
  why: {
    en: 'The list of teams of a stage is who is asked when it changes. A team that is missing there is not asked.',
    'zh-CN': '阶段有变动时，会按其团队名单征求意见；名单上没有的团队就不会被问到。',
  },
  message: {
    en: '“{team}” owns “{touchpoint}”, but is not involved in “{stage}”.',
    'zh-CN': '“{team}”负责“{touchpoint}”，却没有参与阶段“{stage}”。',
  },
  next: {
    en: 'Add the team to `involved` of the stage with its role, or correct the owner.',
    'zh-CN': '请把该团队及其角色加入阶段的 `involved`，或修正负责团队。',
  },
  example: {
    kind: 'stage',
    bad: `
      id: gift-idea
      name: Gift idea
      owner: ecommerce
      goals: [Find a present]
      steps:
        - id: browses
          name: Browses
          feeling: { score: 1 }
          touchpoints: [{ id: gift-mail, name: Gift mail, channel: email, task: Get ideas, owner: marketing }]
    `,
    good: `
      id: gift-idea
      name: Gift idea
      owner: ecommerce
      involved: [{ team: marketing, role: responsible }]
      goals: [Find a present]
      steps:
        - id: browses
          name: Browses
          feeling: { score: 1 }
          touchpoints: [{ id: gift-mail, name: Gift mail, channel: email, task: Get ideas, owner: marketing }]
    `,
  },
  *checkJourney(journey, workspace) {
    for (const stage of journey.stages) {
      for (const { touchpoints } of stage.steps) {
        for (const { origin, name, owner } of touchpoints) {
          if (owner === undefined || isInvolved(stage, owner) || !isKnown(workspace, stage)) continue;
          const team = workspace.teams.get(owner)?.name;
          if (team) yield { at: origin, path: 'owner', data: { team, touchpoint: name, stage: stage.name } };
        }
      }
    }
  },
});

/** Whether all that is involved in a stage could be read. */
function isKnown(workspace: Workspace, { owner, origin }: Stage): boolean {
  return (
    workspace.teams.has(owner) &&
    isListWhole(origin, 'involved') &&
    unresolvedIn(workspace, origin).every(({ from }) => from.kind !== 'involved')
  );
}

function isInvolved({ owner, involved }: Stage, team: string): boolean {
  return team === owner || involved.some((one) => one.team === team);
}
