import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { touchpointOwnerNotInvolved } from './touchpoint-owner-not-involved.js';

const owned = (owner: string, stageOwner = 'ecommerce', involved = '') =>
  journey(`- id: buy
    name: Buy
    owner: ${stageOwner}
    involved: [${involved}]
    steps: [{ id: pays, name: Pays, touchpoints: [{ id: page, name: Page, channel: web${owner && `, owner: ${owner}`} }] }]`);
const missing = ['payments | “Payments” owns “Page”, but is not involved in “Buy”.'];

test.each([
  ['another team', owned('payments'), missing],
  ['no owner of its own', owned(''), []],
  ['the owner of the stage', owned('ecommerce'), []],
  ['an involved team', owned('payments', 'ecommerce', '{ team: payments, role: informed }'), []],
  ['other teams involved', owned('payments', 'ecommerce', '{ team: service, role: responsible }'), missing],
  ['an owner that names nothing', owned('nobody'), []],
  ['a stage owner that names nothing', owned('payments', 'nobody'), []],
  ['an involved team that names nothing', owned('payments', 'ecommerce', '{ team: nobody, role: informed }'), []],
])('%s', (_, files, expected) => {
  expect(found(touchpointOwnerNotInvolved, files)).toEqual(expected);
});
