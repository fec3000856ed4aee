import { touchpointsIn } from '../model/walk.js';
import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

export const touchpointWithoutDevice = defineRule({
  id: 'touchpoint-without-device',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'A touchpoint, or its channel, says on which devices it happens.',
    'zh-CN': '触点或其渠道写明在哪些设备上发生。',
  },
  why: {
    en: 'The same page is another experience on a phone, at a desk and in a shop.',
    'zh-CN': '同一个页面在手机上、电脑上和店里是不同的体验。',
  },
  message: {
    en: 'Neither “{touchpoint}” nor its channel, {channel}, names a device.',
    'zh-CN': '“{touchpoint}”及其渠道{channel}都没有写明设备。',
  },
  next: {
    en: 'Add `devices` to the channel, or to the touchpoint where it differs.',
    'zh-CN': '请为渠道补充 `devices`；若此触点不同，则写在触点上。',
  },
  example: {
    kind: 'touchpoint',
    bad: `
      id: pick-up
      name: Pick-up desk
      channel: store
      task: Collect the order
    `,
    good: `
      id: pick-up
      name: Pick-up desk
      channel: store
      devices: [in-person]
      task: Collect the order
    `,
  },
  *check({ channels, journeys }) {
    const bare = [...channels].filter(([, { devices, origin }]) => devices.length === 0 && isWhole(origin));
    if (bare.length === 0) return;
    const names = new Map(bare.map(([id, { name }]) => [id, name]));
    for (const journey of journeys.values()) {
      for (const touchpoint of touchpointsIn(journey)) {
        const channel = touchpoint.devices.length === 0 ? names.get(touchpoint.channel) : undefined;
        if (channel) yield { at: touchpoint.origin, data: { touchpoint: touchpoint.name, channel } };
      }
    }
  },
});
