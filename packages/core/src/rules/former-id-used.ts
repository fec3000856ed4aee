import { localName, named } from '../model/resolve.js';
import { straysIn } from '../model/walk.js';
import { defineRule } from './rule.js';
import { homeOf } from './words/home.js';

export const formerIdUsed = defineRule({
  id: 'former-id-used',
  severity: 'warning',
  preset: 'recommended',
  archivedToo: true,
  law: {
    en: 'A reference names a thing by the id that it has now.',
    'zh-CN': '引用使用对象现在的 id。',
  },
  why: {
    en: 'A former id works only until somebody clears it away, and until then readers look for a name that nothing has.',
    'zh-CN': '曾用 id 一旦被清理就会失效，在此之前读者也会去找一个已不存在的名字。',
  },
  message: {
    en: '“{written}” is a former name; it is now “{current}”.',
    'zh-CN': '“{written}”是曾用名，现在是“{current}”。',
  },
  next: {
    en: 'Write “{current}”.',
    'zh-CN': '请改为“{current}”。',
  },
  example: {
    kind: 'touchpoint',
    bad: `
      id: support-chat
      name: Support chat
      channel: live-chat
      task: Ask about payment
      owner: support
    `,
    good: `
      id: support-chat
      name: Support chat
      channel: live-chat
      task: Ask about payment
      owner: customer-service
    `,
  },
  *check(workspace) {
    const { measurementFiles, metrics } = workspace;
    for (const reference of straysIn(workspace).former) {
      const { from, path, onKey, written, resolved } = reference;
      if (resolved === undefined) continue;
      const current = localName(resolved, named(workspace.journeys.values(), homeOf(reference))?.entry.id);
      yield { at: from, path, ...(onKey && { onKey }), data: { written, current } };
    }
    for (const { document, metric } of measurementFiles) {
      if (metrics.has(metric)) continue;
      const current = named(metrics.values(), metric)?.entry.id;
      if (current !== undefined)
        yield { at: { kind: 'measurement', document, value: {} }, data: { written: metric, current } };
    }
  },
});
