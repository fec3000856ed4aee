import { ownerOf } from '../derive/responsibility.js';
import { handoffsOf } from '../model/walk.js';
import { defineRule } from './rule.js';

export const handoffToSelf = defineRule({
  id: 'handoff-to-self',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A handoff leads to another team than the one that has the customer.',
    'zh-CN': '转交总是把客户交给另一个团队。',
  },
  why: {
    en: 'A handoff inside one team is not felt by the customer, and it hides the ones that are.',
    'zh-CN': '团队内部的转交客户感觉不到，反而掩盖了真正有感的转交。',
  },
  message: {
    en: '“{touchpoint}” hands the customer to its own team, {team}.',
    'zh-CN': '“{touchpoint}”把客户转交给了自己的团队 {team}。',
  },
  next: {
    en: 'Name the team that takes over, or remove the handoff.',
    'zh-CN': '请填写接手的团队，或删除这次转交。',
  },
  example: {
    kind: 'touchpoint',
    bad: `
      id: live-chat
      name: Live chat
      channel: live-chat
      task: Ask about payment
      owner: customer-service
      handoffs:
        - { id: to-desk, to: customer-service, mode: warm, contextCarried: [Order number] }
    `,
    good: `
      id: live-chat
      name: Live chat
      channel: live-chat
      task: Ask about payment
      owner: customer-service
      handoffs:
        - { id: to-desk, to: payments, mode: warm, contextCarried: [Order number] }
    `,
  },
  *checkJourney(journey, workspace) {
    for (const placed of handoffsOf(journey)) {
      const { touchpoint, handoff } = placed;
      const team = workspace.teams.get(handoff.to);
      if (team === undefined || team.id !== ownerOf(placed)) continue;
      yield { at: handoff.origin, path: 'to', data: { touchpoint: touchpoint.name, team: team.name } };
    }
  },
});
