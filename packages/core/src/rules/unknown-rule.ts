import type { Config } from '../generated/types.js';
import { isWhole } from '../model/whole.js';
import { nearest } from '../nearest.js';
import type { Origin } from '../parse/origin.js';
import { announcedRules, coreRules } from './names.js';
import { defineRule } from './rule.js';
import { isChangeName } from './words/change-names.js';

const known = new Set([...coreRules, ...announcedRules]);

export const unknownRule = defineRule({
  id: 'unknown-rule',
  severity: 'error',
  preset: 'recommended',
  archivedToo: true,
  law: {
    en: 'Only rules that exist are set or accepted.',
    'zh-CN': '只设置或豁免确实存在的规则。',
  },
  why: {
    en: 'A misspelt rule is set to nothing, and the finding that it was meant for comes back as if nobody had decided.',
    'zh-CN': '规则名写错就等于没有设置，本已决定处理的问题会再次出现。',
  },
  message: {
    en: '“{rule}” is no rule.',
    'zh-CN': '没有名为“{rule}”的规则。',
  },
  next: {
    en: 'Write {instead}.',
    'zh-CN': '请改为{instead}。',
  },
  example: {
    kind: 'config',
    bad: `
      schemaVersion: 1
      name: Shop
      lint:
        rules:
          cold-hand-off: error
    `,
    good: `
      schemaVersion: 1
      name: Shop
      lint:
        rules:
          cold-handoff: error
    `,
  },
  *check({ ignores, config, accepted }) {
    for (const { at, entry, index } of ignores) {
      if (!known.has(entry.rule) && isWhole(entry.origin))
        yield { at, path: ['lintIgnore', index, 'rule'], data: dataOf(entry.rule) };
    }
    for (const { rule, origin } of accepted?.accepted ?? []) {
      if (rule !== undefined && !known.has(rule) && isWhole(origin))
        yield { at: origin, path: 'rule', data: dataOf(rule) };
    }
    for (const { at, path, rules } of settingsIn(config)) {
      for (const rule of Object.keys(rules)) {
        if (!known.has(rule) && !isChangeName(rule))
          yield { at, path: [...path, rule], onKey: true, data: dataOf(rule) };
      }
    }
  },
});

function dataOf(rule: string) {
  const near = nearest(rule, known);
  const instead = near === undefined ? { en: 'the name of a rule', 'zh-CN': '一条规则的名称' } : { und: `“${near}”` };
  return { rule, instead };
}

function settingsIn({ lint }: Config): readonly { at: Origin; path: readonly string[]; rules: object }[] {
  const places = [{ at: lint.origin, path: ['rules'], rules: lint.rules }];
  return [...places, ...lint.overrides.map(({ origin, rules }) => ({ at: origin, path: ['rules'], rules }))];
}
