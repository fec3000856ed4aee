import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { retiredChannelInUse } from './retired-channel-in-use.js';
import { unsupportedDevice } from './unsupported-device.js';

const on = (channel: string, more = '', journeyFields = '') =>
  journey(
    `- id: buy
    name: Buy
    owner: ecommerce
    steps: [{ id: pays, name: Pays, touchpoints: [{ id: page, name: Page, channel: ${channel}${more} }] }]`,
    journeyFields,
  );

test('points at each device that the channel does not name', () => {
  expect(found(unsupportedDevice, on('web', ', devices: [watch, mobile, tv]'))).toEqual([
    'watch | “Page” names the device watch, but “Web” works on mobile, desktop.',
    'tv | “Page” names the device tv, but “Web” works on mobile, desktop.',
  ]);
});

test('a channel that names no devices, or does not exist, allows all', () => {
  expect(found(unsupportedDevice, on('mail', ', devices: [watch]'))).toEqual([]);
  expect(found(unsupportedDevice, on('nothing', ', devices: [watch]'))).toEqual([]);
});

test('points at a retired channel of a touchpoint in use; a planned one is in use in a to-be journey', () => {
  const message = ['fax | “Page” is on “Fax”, which is retired.'];
  expect(found(retiredChannelInUse, on('fax'))).toEqual(message);
  expect(found(retiredChannelInUse, on('fax', ', status: planned', 'state: to-be'))).toEqual(message);
  expect(found(retiredChannelInUse, on('fax', ', status: planned'))).toEqual([]);
  expect(found(retiredChannelInUse, on('fax', ', status: retired', 'state: to-be'))).toEqual([]);
});
