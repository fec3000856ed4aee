import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { duplicateTouchpoint } from './duplicate-touchpoint.js';
import { oneSidedStage } from './one-sided-stage.js';
import { preferredChannelMissing } from './preferred-channel-missing.js';
import { serviceStageWithoutSelfService } from './service-stage-without-self-service.js';
import { tooManyCompanyContacts } from './too-many-company-contacts.js';

const stage = (touchpoints: readonly string[], fields = '', more = '') =>
  journey(
    `- id: buy
    name: Buy
    owner: ecommerce
    ${fields}
    steps:
      - { id: one, name: One, touchpoints: [${touchpoints.slice(0, 1).join('')}] }
      - { id: two, name: Two, touchpoints: [${touchpoints.slice(1).join(', ')}] }`,
    more,
  );
const at = (id: string, fields: string) => `{ id: ${id}, name: ${id}, ${fields} }`;

test('a duplicate is pointed at by the later touchpoint, in another step too', () => {
  const page = (id: string, task: string, channel = 'web') => at(id, `channel: ${channel}, task: ${task}`);
  expect(
    found(duplicateTouchpoint, stage([page('a', 'Pay'), page('b', 'Pay'), page('c', 'Pay'), page('d', 'Ask')])),
  ).toEqual(['b | “b” has the channel and the task of “a”.', 'c | “c” has the channel and the task of “a”.']);
  expect(
    found(duplicateTouchpoint, stage([page('a', 'Pay'), page('b', 'Pay', 'mail'), at('c', 'channel: web')])),
  ).toEqual([]);
});

test('tasks are equal whichever way they are written', () => {
  const texts = ['{ en: Pay, zh: 支付 }', '{ zh: 支付, en: Pay }', 'Pay', '{ en: Pay }'];
  const touchpoints = texts.map((task, index) => at(`t${index}`, `channel: web, task: ${task}`));
  expect(found(duplicateTouchpoint, stage(touchpoints))).toEqual([
    't1 | “t1” has the channel and the task of “t0”.',
    't3 | “t3” has the channel and the task of “t2”.',
  ]);
});

test('contacts by the company are counted over the stage while they are in use', () => {
  const contact = (id: string, more = '') => at(id, `channel: mail, initiator: company${more}`);
  const three = [
    contact('a'),
    contact('b'),
    contact('c'),
    at('mine', 'channel: web'),
    contact('old', ', status: retired'),
  ];
  expect(found(tooManyCompanyContacts, stage(three))).toEqual([]);
  expect(found(tooManyCompanyContacts, stage([...three, contact('d')]))).toEqual([
    'buy | In “Buy” the company starts 4 contacts; the limit is 3.',
  ]);
  const planned = [...three, contact('d', ', status: planned')];
  expect(found(tooManyCompanyContacts, stage(planned))).toEqual([]);
  expect(found(tooManyCompanyContacts, stage(planned, '', 'state: to-be'))).toHaveLength(1);
});

test('a stage is one-sided where two or more contacts are all started by customer or company', () => {
  const by = (...sides: readonly string[]) =>
    stage(sides.map((side, index) => at(`t${index}`, `channel: web, initiator: ${side}`)));
  expect(found(oneSidedStage, by('company', 'company'))).toEqual([
    'buy | All 2 contacts in “Buy” are started by the company.',
  ]);
  expect(found(oneSidedStage, by('customer', 'customer', 'customer'))).toEqual([
    'buy | All 3 contacts in “Buy” are started by the customer.',
  ]);
  expect(
    [by('company'), by('company', 'customer'), by('third-party', 'third-party')].flatMap((files) =>
      found(oneSidedStage, files),
    ),
  ).toEqual([]);
});

test('self-service is asked of onboarding, use, service and retention with touchpoints', () => {
  const page = at('page', 'channel: web');
  const of = (lifecycle: string, touchpoints: readonly string[]) =>
    found(serviceStageWithoutSelfService, stage(touchpoints, `lifecycle: ${lifecycle}`));
  const lifecycles = ['awareness', 'purchase', 'onboarding', 'use', 'service', 'retention', 'advocacy', 'custom'];
  expect(lifecycles.filter((lifecycle) => of(lifecycle, [page]).length > 0)).toEqual([
    'onboarding',
    'use',
    'service',
    'retention',
  ]);
  expect(of('use', [page])).toEqual(['buy | In “Buy” customers can do nothing by themselves.']);
  expect([of('use', []), of('use', [page, at('help', 'channel: web, selfService: available')])]).toEqual([[], []]);
});

test('a stage names the personas whose channels it lacks, once', () => {
  const persona = (id: string, name: string, channels: string) => ({
    [`${id}.persona.yaml`]: `kind: persona\nid: ${id}\nname: ${name}\npreferences: { channels: [${channels}] }`,
  });
  const of = (maya: string, sam: string, touchpoints = [at('page', 'channel: web')]) =>
    found(preferredChannelMissing, {
      ...stage(touchpoints),
      ...persona('runner', 'Maya', maya),
      ...persona('giver', 'Sam', sam),
    });
  const missing = (who: string) => [`buy | “Buy” has no touchpoint on a channel that ${who} would choose.`];
  expect(of('store', 'mail, chat')).toEqual(missing('Maya, Sam'));
  expect(of('store, web', 'mail')).toEqual(missing('Sam'));
  expect(of('', 'web')).toEqual([]);
  expect(of('store', 'web', [])).toEqual([]);
  expect(of('nothing', 'web')).toEqual([]);
  expect(of('store', 'store', [at('page', 'channel: nothing')])).toEqual([]);
});
