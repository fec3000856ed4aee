import { diff, toJSON, type Workspace, workspaceFromJSON } from '@journey-as-code/core';
import { expect, test } from 'vitest';
import { threeReleases } from '../../../test/three-releases.js';
import { stringsIn } from '../../strings/strings.js';
import { tellerOf } from '../../teller.js';
import { comparison } from './comparison.js';

type Ask = readonly [from: string, to: string, journey?: string];

function told([from, to, journey]: Ask, language = 'en', via = (workspace: Workspace) => workspace) {
  const sideOf = (version: string) => ({
    version,
    date: threeReleases.all.find((release) => release.version === version)?.date ?? '',
    workspace: via(threeReleases.workspaceOf(version)),
  });
  const side = sideOf(to);
  const base = sideOf(from);
  const difference = diff(base.workspace, side.workspace, { language });
  const speech = language === 'en' ? 'en' : 'zh-CN';
  return comparison(
    { from: base, to: side, difference, journey, href: ({ version }, target) => `v/${version}/${target}` },
    tellerOf(side.workspace, language, stringsIn(speech)),
  ).body.source;
}

const textOf = (html: string) =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('two releases of a small shop, in words', () => {
  expect(textOf(told(['1.1.0', '1.2.0']))).toBe(
    [
      '7 changes: 2 notable, 5 info. Together they ask for a minor release.',
      'Buy shoes 5 Read it in 1.1.0 Read it in 1.2.0',
      'Between the lines: blue where it feels better than before, orange where it feels worse.',
      'Release 1.2.0 Release 1.1.0',
      '“Buy shoes”: stages and steps of 1.1.0 and 1.2.0 on one map; each says what became of it',
      '1 Choose 2 Pay',
      '1 Step 1 Compares models ± changed · 2 changes good ▲ +1.0 List of shoes',
      'Asks in the chat ⇄ moved here from Choose · 1 change good ▲ +0.5 Live chat',
      '2 Step 2 Asks in the chat ⇄ moved to Pay',
      'Pays by card ± changed · 2 changes ▼▼ −1.5 very poor → ▼ −0.5 poor Checkout',
      'Wording Struck out is what was said before, underlined what is said now.',
      'Compares models feeling: quote I found the right one at last . ↓',
      'Compares models feeling: quote · 中文 我 终于 找到合适的款式。 ↓',
      'Metrics 1 Values and targets of metrics in both releases Metric 1.1.0 1.2.0 Target Returned shoes 9% 7% 8% → 5%',
      'All changes 7 Touches no promise 7',
      '! notable “Asks in the chat” moved from buy-shoes:choose/asks to buy-shoes:pay/asks. buy-shoes:pay/asks',
      '! notable “Pays by card” has the id pays-by-card and was pays: old links and references lead here. buy-shoes:pay/pays-by-card',
      '· info “Compares models” reads otherwise: feeling: quote. buy-shoes:choose/compares',
      '· info A translation of “Compares models” reads otherwise: feeling: quote (zh). buy-shoes:choose/compares',
      '· info “Pays by card” feels better: very poor −1.5 → poor −0.5. buy-shoes:pay/pays-by-card',
      '· info The target of “Returned shoes” asks for more: 8 → 5. returned',
      '· info “Returned shoes” was measured: 2026-03-31. returned',
    ].join(' '),
  );
});

test('a journey that came or went is said to have', () => {
  expect(textOf(told(['1.0.0', '1.1.0']))).toContain('Return shoes 1 Read it in 1.1.0 This journey is new in 1.1.0.');
  expect(textOf(told(['1.1.0', '1.0.0']))).toContain('Return shoes 1 Read it in 1.1.0 This journey is gone in 1.0.0.');
});

test('where nothing changed, that is said', () => {
  expect(told(['1.1.0', '1.1.0']).trim()).toBe('<p class="lead">Nothing changed between 1.1.0 and 1.1.0.</p>');
  expect(textOf(told(['1.1.0', '1.2.0', 'return-shoes']))).toBe(
    'Nothing changed in “Return shoes” between 1.1.0 and 1.2.0.',
  );
});

test('of one journey only its own changes are told', () => {
  const words = textOf(told(['1.1.0', '1.2.0', 'buy-shoes']));
  expect(words).toContain('5 changes: 2 notable, 3 info.');
  expect(words).not.toContain('Returned shoes');
});

test.each([
  ['1.0.0', '1.1.0'],
  ['1.1.0', '1.2.0'],
  ['1.2.0', '1.0.0'],
] as const)('from %s to %s every change stands once, under its anchor, as the command line says it', (from, to) => {
  for (const language of ['en', 'zh']) {
    const items = told([from, to], language).matchAll(
      /<li id="change\.(\w+)">.*?<span class="message">(.*?)<\/span>/gs,
    );
    const { changes } = diff(threeReleases.workspaceOf(from), threeReleases.workspaceOf(to), { language });
    const found = [...items].map(([, fingerprint, message]) => [fingerprint, message]);
    expect(found.toSorted()).toEqual(changes.map(({ fingerprint, message }) => [fingerprint, message]).toSorted());
  }
});

test('models tell the same as files', () => {
  const viaModel = (workspace: Workspace) => workspaceFromJSON(JSON.parse(JSON.stringify(toJSON(workspace))));
  for (const ask of [
    ['1.0.0', '1.2.0'],
    ['1.2.0', '1.1.0'],
    ['1.0.0', '1.2.0', 'buy-shoes'],
  ] as const) {
    for (const language of ['en', 'zh']) expect(told(ask, language, viaModel)).toBe(told(ask, language));
  }
});

test('every id stands once', () => {
  const ids = [...told(['1.0.0', '1.2.0']).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(10);
});
