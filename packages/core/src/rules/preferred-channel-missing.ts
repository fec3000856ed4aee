import type { Journey, Persona } from '../generated/types.js';
import { unresolvedIn } from '../model/unresolved.js';
import { isListWhole, isWhole } from '../model/whole.js';
import type { Workspace } from '../model/workspace.js';
import { defineRule } from './rule.js';
import { joined } from './words/joined.js';

export const preferredChannelMissing = defineRule({
  id: 'preferred-channel-missing',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'Every stage offers each persona a channel that they prefer.',
    'zh-CN': '每个阶段都为每个画像提供其偏好的渠道。',
  },
  why: {
    en: 'Customers who have to leave their channel are customers who may leave.',
    'zh-CN': '被迫离开惯用渠道的客户，很可能就此离开。',
  },
  message: {
    en: '“{stage}” has no touchpoint on a channel that {personas} would choose.',
    'zh-CN': '阶段“{stage}”没有触点位于 {personas} 偏好的渠道上。',
  },
  next: {
    en: 'Add a touchpoint on one of their channels, or correct their `preferences`.',
    'zh-CN': '请在其偏好的渠道上补充触点，或修正画像的 `preferences`。',
  },
  example: {
    kind: 'persona',
    bad: `
      id: runner
      name: Maya, runs twice a week
      segment: new-customers
      goals: [Run without pain]
      needs: [Advice on size]
      preferences: { channels: [email] }
    `,
    good: `
      id: runner
      name: Maya, runs twice a week
      segment: new-customers
      goals: [Run without pain]
      needs: [Advice on size]
      preferences: { channels: [email, web-store] }
    `,
  },
  *checkJourney(journey, workspace) {
    const personas = personasWithChoice(workspace, journey);
    for (const { origin, name, steps } of personas.length > 0 ? journey.stages : []) {
      const channels = new Set(steps.flatMap(({ touchpoints }) => touchpoints.map(({ channel }) => channel)));
      const without = personas.filter(({ preferences }) => !preferences?.channels.some((one) => channels.has(one)));
      if (channels.size === 0 || without.length === 0 || !isWhole(origin)) continue;
      if (unresolvedIn(workspace, origin).some(({ to }) => to === 'channel')) continue;
      const names = joined(without.map((persona) => persona.name));
      yield { at: origin, data: { stage: name, personas: names } };
    }
  },
});

/** The personas of a journey that prefer channels, all of which are known. */
function personasWithChoice(workspace: Workspace, { personas }: Journey): readonly Persona[] {
  return personas
    .flatMap((id) => workspace.personas.get(id) ?? [])
    .filter(
      ({ origin, preferences }) =>
        preferences !== undefined &&
        preferences.channels.length > 0 &&
        isListWhole(preferences.origin, 'channels') &&
        unresolvedIn(workspace, origin).every(({ to }) => to !== 'channel'),
    );
}
