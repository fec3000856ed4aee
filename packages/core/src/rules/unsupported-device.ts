import { touchpointsIn } from '../model/walk.js';
import { isListWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

export const unsupportedDevice = defineRule({
  id: 'unsupported-device',
  severity: 'error',
  preset: 'recommended',
  law: {
    en: 'A touchpoint happens only on devices that its channel works on.',
    'zh-CN': '触点使用的设备，都是其渠道支持的设备。',
  },
  why: {
    en: 'On a device that the channel does not work on, the touchpoint does not exist for the customer.',
    'zh-CN': '渠道不支持的设备上，这个触点对客户来说并不存在。',
  },
  message: {
    en: '“{touchpoint}” names the device {device}, but “{channel}” works on {devices}.',
    'zh-CN': '“{touchpoint}”写了设备 {device}，但“{channel}”支持的是 {devices}。',
  },
  next: {
    en: 'Remove the device here, or add it to the channel if it works there.',
    'zh-CN': '请删除这个设备；如果渠道确实支持，请加到渠道的设备中。',
  },
  example: {
    kind: 'touchpoint',
    bad: `
      id: checkout
      name: Checkout
      channel: web-store
      devices: [mobile, watch]
      task: Pay
      owner: payments
    `,
    good: `
      id: checkout
      name: Checkout
      channel: web-store
      devices: [mobile]
      task: Pay
      owner: payments
    `,
  },
  *checkJourney(journey, workspace) {
    for (const touchpoint of touchpointsIn(journey)) {
      if (touchpoint.devices.length === 0) continue;
      const channel = workspace.channels.get(touchpoint.channel);
      if (channel === undefined || channel.devices.length === 0 || !isListWhole(channel.origin, 'devices')) continue;
      for (const [index, device] of touchpoint.devices.entries()) {
        if (channel.devices.includes(device)) continue;
        const data = {
          touchpoint: touchpoint.name,
          device,
          channel: channel.name,
          devices: channel.devices.join(', '),
        };
        yield { at: touchpoint.origin, path: ['devices', index], data };
      }
    }
  },
});
