import { isLive } from '../derive/responsibility.js';
import { touchpointsIn } from '../model/walk.js';
import { defineRule } from './rule.js';

export const retiredChannelInUse = defineRule({
  id: 'retired-channel-in-use',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'No live touchpoint is on a retired channel.',
    'zh-CN': '启用中的触点，都不在已停用的渠道上。',
  },
  why: {
    en: 'The map sends customers to a door that is closed.',
    'zh-CN': '地图把客户引向了一扇已经关上的门。',
  },
  message: {
    en: '“{touchpoint}” is on “{channel}”, which is retired.',
    'zh-CN': '“{touchpoint}”所在的渠道“{channel}”已停用。',
  },
  next: {
    en: 'Move the touchpoint to another channel, or retire it too.',
    'zh-CN': '请把触点移到其他渠道，或将它也停用。',
  },
  example: {
    kind: 'channel',
    bad: `
      id: email
      name: Email
      medium: digital
      devices: [mobile, desktop]
      status: retired
    `,
    good: `
      id: email
      name: Email
      medium: digital
      devices: [mobile, desktop]
      status: live
    `,
  },
  *check({ channels, journeys }) {
    const retired = [...channels].filter(([, { status }]) => status === 'retired');
    if (retired.length === 0) return;
    const names = new Map(retired.map(([id, { name }]) => [id, name]));
    for (const journey of journeys.values()) {
      for (const touchpoint of touchpointsIn(journey)) {
        const channel = names.get(touchpoint.channel);
        if (channel === undefined || !isLive(journey, touchpoint)) continue;
        yield { at: touchpoint.origin, path: 'channel', data: { touchpoint: touchpoint.name, channel } };
      }
    }
  },
});
