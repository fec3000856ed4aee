import { neighbours } from '../derive/flow.js';
import { ownersIn } from '../derive/responsibility.js';
import { unresolvedIn } from '../model/unresolved.js';
import type { PlacedStep } from '../model/walk.js';
import { isWhole } from '../model/whole.js';
import type { Workspace } from '../model/workspace.js';
import { defineRule } from './rule.js';

export const missingHandoff = defineRule({
  id: 'missing-handoff',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'Where another team takes over from one main step to the next, a handoff says how.',
    'zh-CN': '相邻的主要步骤换了团队时，有转交说明如何交接。',
  },
  why: {
    en: 'Customers get lost between teams. A handoff that is not written down is one that nobody owns.',
    'zh-CN': '客户常常在团队之间走失。没有写下来的转交，就是无人负责的转交。',
  },
  message: {
    en: 'Between “{first}” and “{second}” the team changes, and no handoff says how.',
    'zh-CN': '从“{first}”到“{second}”换了团队，却没有转交说明如何交接。',
  },
  next: {
    en: 'Add a handoff to a touchpoint of the first step, or name a team that accompanies both.',
    'zh-CN': '请在前一步骤的触点上补充转交，或指定一个贯穿两步的团队。',
  },
  example: {
    kind: 'step',
    bad: `
      id: pays
      name: Pays
      doing: [Enters the card]
      feeling: { score: 1 }
      touchpoints:
        - id: checkout
          name: Checkout
          channel: web-store
          task: Pay
          owner: payments
          standard: { guide: https://example.com/checkout }
        - id: pay-mail
          name: Payment mail
          channel: email
          task: Keep the receipt
          owner: payments
          initiator: company
          standard: { guide: https://example.com/mails }
    `,
    good: `
      id: pays
      name: Pays
      doing: [Enters the card]
      feeling: { score: 1 }
      touchpoints:
        - id: checkout
          name: Checkout
          channel: web-store
          task: Pay
          owner: payments
          standard: { guide: https://example.com/checkout }
        - id: pay-mail
          name: Payment mail
          channel: email
          task: Keep the receipt
          owner: ecommerce
          initiator: company
          standard: { guide: https://example.com/mails }
    `,
  },
  *checkJourney(journey, workspace) {
    for (const [first, second] of neighbours(journey)) {
      if (hasHandover(first, second) || !isKnown(workspace, first) || !isKnown(workspace, second)) continue;
      yield { at: second.step.origin, data: { first: first.step.name, second: second.step.name } };
    }
  },
});

function hasHandover(first: PlacedStep, second: PlacedStep): boolean {
  const receivers = teamsAt(second);
  const givers = [...teamsAt(first), ...first.step.touchpoints.flatMap(({ handoffs }) => handoffs.map(({ to }) => to))];
  return givers.some((team) => receivers.has(team));
}

function teamsAt(placed: PlacedStep): ReadonlySet<string> {
  return placed.step.touchpoints.length > 0 ? ownersIn(placed) : new Set([placed.stage.owner]);
}

function isKnown(workspace: Workspace, { stage }: PlacedStep): boolean {
  return isWhole(stage.origin) && unresolvedIn(workspace, stage.origin).every(({ to }) => to !== 'team');
}
