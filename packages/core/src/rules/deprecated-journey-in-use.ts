import type { Journey } from '../generated/types.js';
import { stepsOf } from '../model/walk.js';
import type { Origin } from '../parse/origin.js';
import type { Message } from '../text.js';
import { defineRule } from './rule.js';

export const deprecatedJourneyInUse = defineRule({
  id: 'deprecated-journey-in-use',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A journey in use neither details nor leads into one that is deprecated or archived.',
    'zh-CN': '在用的旅程既不细化也不通向已弃用或已归档的旅程。',
  },
  why: {
    en: 'Who follows the way from there ends in a map that nobody keeps.',
    'zh-CN': '顺着这条路走下去，会落到无人维护的旅程图里。',
  },
  message: {
    en: '“{journey}” leads to “{other}”, which is {status}.',
    'zh-CN': '“{journey}”指向的“{other}”{status}。',
  },
  next: {
    en: 'Name the journey that took its place.',
    'zh-CN': '请改为取代它的旅程。',
  },
  example: {
    kind: 'journey',
    bad: `
      # old-shop.journey.yaml
      kind: journey
      id: old-shop
      name: Buy in the old shop
      status: deprecated
      # return-shoes.journey.yaml
      kind: journey
      id: return-shoes
      name: Return running shoes
      parent: old-shop
    `,
    good: `
      # old-shop.journey.yaml
      kind: journey
      id: old-shop
      name: Buy in the old shop
      status: deprecated
      # return-shoes.journey.yaml
      kind: journey
      id: return-shoes
      name: Return running shoes
      parent: buy-shoes
    `,
  },
  *check({ journeys }) {
    const old = new Map([...journeys].filter(([, { status }]) => statusInWords(status)));
    if (old.size === 0) return;
    for (const journey of journeys.values()) {
      if (statusInWords(journey.status)) continue;
      for (const { at, path, target } of waysOut(journey)) {
        const other = old.get(target.split(':')[0] ?? '');
        const status = other && statusInWords(other.status);
        if (status) yield { at, path, data: { journey: journey.name, other: other.name, status } };
      }
    }
  },
});

function statusInWords(status: Journey['status']): Message | undefined {
  if (status === 'deprecated') return { en: 'deprecated', 'zh-CN': '已弃用' };
  return status === 'archived' ? { en: 'archived', 'zh-CN': '已归档' } : undefined;
}

interface Way {
  readonly at: Origin;
  readonly path: string;
  readonly target: string;
}

/** Where a journey names another one; its own places go without a journey. */
function waysOut(journey: Journey): readonly Way[] {
  const { parent, stages, origin } = journey;
  const ways = stages.flatMap(({ decisionPoint }) =>
    (decisionPoint?.outcomes ?? []).flatMap((outcome) => way(outcome.origin, 'next', outcome.next)),
  );
  const steps = stepsOf(journey).flatMap(({ step }) => step.next.flatMap((next) => way(next.origin, 'to', next.to)));
  return [...(parent === undefined ? [] : [{ at: origin, path: 'parent', target: parent }]), ...ways, ...steps];
}

function way(at: Origin, path: string, target: string | undefined): readonly Way[] {
  return target?.includes(':') ? [{ at, path, target }] : [];
}
