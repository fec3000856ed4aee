import { hoursOf, isHuman, isLive } from '../derive/responsibility.js';
import type { Stage, Touchpoint } from '../generated/types.js';
import { isWhole } from '../model/whole.js';
import type { Workspace } from '../model/workspace.js';
import { defineRule } from './rule.js';

export const afterHoursGap = defineRule({
  id: 'after-hours-gap',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'Where people answer only at certain hours, customers can also help themselves.',
    'zh-CN': '人工服务有时间限制的地方，客户也可以自助。',
  },
  why: {
    en: 'Questions come in the evening and on Sundays. Without self-service the customer waits for the next working day.',
    'zh-CN': '问题常在晚上和周末出现。没有自助服务，客户就只能等到下一个工作日。',
  },
  message: {
    en: '“{touchpoint}” is answered {hours}, and “{step}” has no self-service for the time between.',
    'zh-CN': '“{touchpoint}”的服务时间是 {hours}，其余时间“{step}”没有自助服务。',
  },
  next: {
    en: 'Add a touchpoint with `selfService` to the step, or extend the hours.',
    'zh-CN': '请在该步骤补充一个带 `selfService` 的触点，或延长服务时间。',
  },
  example: {
    kind: 'touchpoint',
    bad: `
      id: support-chat
      name: Support chat
      channel: live-chat
      task: Ask about payment
      owner: customer-service
      hours: Mo-Fr 09:00-18:00
    `,
    good: `
      id: support-chat
      name: Support chat
      channel: live-chat
      task: Ask about payment
      owner: customer-service
      hours: Mo-Fr 09:00-18:00
      selfService: available
    `,
  },
  *checkJourney(journey, workspace) {
    for (const stage of journey.stages) {
      for (const step of stage.steps) {
        if (step.touchpoints.some((one) => isLive(journey, one) && one.selfService !== 'none')) continue;
        for (const touchpoint of step.touchpoints) {
          const hours = isLive(journey, touchpoint) ? hoursAfar(workspace, stage, touchpoint) : undefined;
          if (hours === undefined || hours === '24/7' || !isWhole(step.origin)) continue;
          yield { at: touchpoint.origin, data: { touchpoint: touchpoint.name, hours, step: step.name } };
        }
      }
    }
  },
});

/** When somebody answers who is not met in person. */
function hoursAfar(workspace: Workspace, stage: Stage, touchpoint: Touchpoint): string | undefined {
  const channel = workspace.channels.get(touchpoint.channel);
  if (channel === undefined || touchpoint.type === 'meeting' || channel.medium === 'physical') return undefined;
  return isHuman(workspace, touchpoint) && isWhole(channel.origin)
    ? hoursOf(workspace, { stage, touchpoint })
    : undefined;
}
