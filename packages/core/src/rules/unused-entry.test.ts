import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { unusedEntry } from './unused-entry.js';

const using = (channel: string) =>
  journey(`- id: buy
    name: Buy
    owner: ecommerce
    involved: [{ team: payments, role: informed }, { team: service, role: informed }]
    steps: [{ id: pays, name: Pays, touchpoints: [{ id: page, name: Page, channel: ${channel} }] }]`);
const channels = (...ids: readonly string[]) => ({
  'channels.yaml': `kind: channels\nitems: [${ids.map((id) => `{ id: ${id}, name: ${id}, medium: digital }`).join()}]`,
});

test('an entry that only names itself, or only has measurements, is unused', () => {
  const files = {
    ...using('web'),
    ...channels('web'),
    'systems.yaml': 'kind: systems\nitems: [{ id: crm, name: CRM, integratesWith: [crm] }]',
    'metrics.yaml': 'kind: metrics\nitems: [{ id: nps, name: NPS, parent: nps }]',
    'metrics/nps.csv': 'date,value\n2025-01-31,1\n',
  };
  expect(found(unusedEntry, files)).toEqual([
    'nps | Nothing names the metric “NPS”.',
    'crm | Nothing names the system “CRM”.',
  ]);
});

test('a persona is used where one of its expectations is', () => {
  const files = {
    ...using('web'),
    ...channels('web'),
    'anna.persona.yaml': 'kind: persona\nid: anna\nname: Anna\nexpectations: [{ id: quick, name: Quick }]',
    'strategy.yaml': 'kind: strategy\nvision: V\nobjectives: [{ id: a, name: A, expectations: [anna#quick] }]',
  };
  expect(found(unusedEntry, files)).toEqual([]);
});

test('looks only at the kinds it is set to', () => {
  const files = { ...using('web'), ...channels('web', 'fax'), 'anna.persona.yaml': 'kind: persona\nid: anna\nname: A' };
  expect(found(unusedEntry, files, { parameters: { kinds: ['persona', 'journey'] } })).toEqual([
    'anna | Nothing names the persona “A”.',
  ]);
});

test('that a misspelt entry is unused is not told again', () => {
  expect(found(unusedEntry, { ...using('wbe'), ...channels('web', 'fax') })).toEqual([
    'fax | Nothing names the channel “fax”.',
  ]);
});

test('concludes nothing where something could not be read', () => {
  const files = { ...using('web'), ...channels('web', 'fax'), 'other.journey.yaml': 'kind: journey\nid: [' };
  expect(found(unusedEntry, files)).toEqual(['yaml/unclosed: A quote or a bracket before here is still open.']);
});
