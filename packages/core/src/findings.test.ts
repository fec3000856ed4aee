import { expect, test } from 'vitest';
import { check } from './check.js';
import { stepWithoutBehaviour } from './rules/step-without-behaviour.js';
import { tooManyCompanyContacts } from './rules/too-many-company-contacts.js';

const contact = (id: string) => `{ id: ${id}, name: ${id}, channel: mail, initiator: company }`;
const journey = (id: string, more = '') => ({
  path: `${id}.journey.yaml`,
  content: `kind: journey
id: ${id}
name: ${id}
personas: [runner]
owner: ecommerce
goal: Buy
${more}stages:
  - id: buy
    name: Buy
    owner: ecommerce
    steps:
      - { id: pays, name: Pays, touchpoints: [${contact('a')}, ${contact('b')}] }
`,
});
const config = (lint: string) => ({
  path: 'journey.config.yaml',
  content: `schemaVersion: 1\nname: Shop\nlint: ${lint}\n`,
});
const rules = [stepWithoutBehaviour, tooManyCompanyContacts];

const found = (lint: string, ...more: readonly { readonly path: string; readonly content: string }[]) =>
  check([config(lint), journey('first'), journey('second'), ...more], { rules })
    .diagnostics.filter(({ id }) => rules.some((rule) => rule.id === id))
    .map(({ id, file, severity }) => `${file} ${severity} ${id}`);

test('a journey is judged by what holds in its file', () => {
  const max = (value: number) => `too-many-company-contacts: { severity: error, max: ${value} }`;
  expect(found(`{ rules: { ${max(1)} }, overrides: [{ files: [second.*], rules: { ${max(2)} } }] }`)).toEqual([
    'first.journey.yaml error too-many-company-contacts',
  ]);
  expect(
    found(
      `{ preset: strict, rules: { ${max(1)} }, overrides: [{ files: [first.*], rules: { step-without-behaviour: off } }] }`,
    ),
  ).toEqual([
    'first.journey.yaml error too-many-company-contacts',
    'second.journey.yaml error too-many-company-contacts',
    'second.journey.yaml info step-without-behaviour',
  ]);
});

test('an archived journey is left alone', () => {
  expect(found('{ rules: { too-many-company-contacts: { max: 1 } } }', journey('third', 'status: archived\n'))).toEqual(
    ['first.journey.yaml warning too-many-company-contacts', 'second.journey.yaml warning too-many-company-contacts'],
  );
});
