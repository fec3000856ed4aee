import { expect, test } from 'vitest';
import { forEveryText } from '../../../test/hostile.js';
import { workspaceOf } from '../test/workspace.js';
import { codeowners } from './codeowners.js';
import { codeownersPattern, isHandle } from './escape/codeowners.js';

const teams = `kind: teams
items:
  - { id: ecommerce, name: E-commerce, handles: ["@acme/ecommerce"] }
  - { id: payments, name: Payments, handles: ["@acme/payments", "pay@acme.example"] }
  - { id: support, name: Support }
`;
const journey = (more: string, step = '') => `kind: journey
id: buy
name: Buy
personas: [runner]
owner: ecommerce
goal: Shoes
${more}
stages:
  - { id: pay, name: Pay, owner: payments, steps: [{ id: card, name: Card, touchpoints: [{ id: page, name: Page, channel: web${step} }] }] }
`;
const ownersIn = (files: Readonly<Record<string, string>>, folder = 'journeys/') =>
  codeowners(workspaceOf({ 'teams.yaml': teams, ...files }), folder);

test('the teams of a journey, its stages and its touchpoints are asked, then its reviewers', () => {
  expect(ownersIn({ 'shop/buy.journey.yaml': journey('reviewers: ["@acme/council"]', ', owner: support') })).toEqual({
    lines: ['/journeys/shop/buy.journey.yaml @acme/ecommerce @acme/payments pay@acme.example @acme/council'],
    silentTeams: ['support'],
    notHandles: [],
    unowned: [],
  });
});

test('what is no handle is told, and not written', () => {
  expect(ownersIn({ 'buy.journey.yaml': journey('reviewers: ["Maya from sales", "@acme/x y"]') })).toMatchObject({
    lines: ['/journeys/buy.journey.yaml @acme/ecommerce @acme/payments pay@acme.example'],
    notHandles: ['Maya from sales', '@acme/x y'],
  });
});

test('a blank in a path is escaped; a path that would be a pattern is told', () => {
  expect(ownersIn({ 'my shop/buy.journey.yaml': journey('') }, '').lines).toEqual([
    '/my\\ shop/buy.journey.yaml @acme/ecommerce @acme/payments pay@acme.example',
  ]);
  expect(ownersIn({ 'shop*/buy.journey.yaml': journey('') }, '')).toMatchObject({
    lines: [],
    unowned: ['shop*/buy.journey.yaml'],
  });
});

test('no text makes a line of its own, a second pattern or a comment', () => {
  forEveryText((text) => {
    const pattern = codeownersPattern(text);
    if (pattern !== undefined) {
      expect(pattern.split(/(?<!\\) /)).toHaveLength(1);
      expect(pattern).not.toMatch(/[\n\r\u2028\u2029*?[\]!]|(?<!\\)#/);
    }
    if (isHandle(text)) expect(text).not.toMatch(/[\s#]/);
  });
});
