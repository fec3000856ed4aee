import type { SourceFile } from '@journey-as-code/core';
import { readable } from '../../../test/hostile.js';

/** Texts that a workspace may hold and that would do harm if they were not escaped. */
export const texts = [...new Set(readable.map(({ text }) => text))].filter((text) => text.trim() !== '');

const file = (path: string, content: unknown): SourceFile => ({ path, content: JSON.stringify(content, undefined, 1) });
const pick = (index: number) => texts[index % texts.length] ?? '';

/** A workspace in which every text is hostile, and each of them stands in many places. */
export function hostileWorkspace(): readonly SourceFile[] {
  const perStage = 12;
  const stages = Array.from({ length: Math.ceil(texts.length / perStage) }, (_, stage) => ({
    id: `s${stage}`,
    name: pick(stage),
    owner: 'team-a',
    goals: [pick(stage + 1)],
    decisionPoint: { question: pick(stage + 2), outcomes: [{ id: 'out', name: pick(stage + 3), exit: 'lost' }] },
    steps: texts.slice(stage * perStage, (stage + 1) * perStage).map((text, step) => ({
      id: `t${step}`,
      name: text,
      doing: [pick(step + 4)],
      thinking: [text],
      feeling: { score: (step % 5) - 2, quote: text },
      touchpoints: [{ id: 'tp', name: text, channel: 'chan', task: text }],
      blueprint: { artefacts: [text], backstage: [{ id: 'does', name: text, failurePoint: step % 2 === 0 }] },
    })),
  }));
  return [
    file('journey.config.yaml', { schemaVersion: 1, name: pick(0), locales: ['en', 'zh'] }),
    file('teams.yaml', {
      kind: 'teams',
      items: [{ id: 'team-a', name: pick(5), description: pick(6), contact: pick(7) }],
    }),
    file('channels.yaml', {
      kind: 'channels',
      items: [{ id: 'chan', name: pick(8), medium: 'digital', description: pick(9) }],
    }),
    file('metrics.yaml', {
      kind: 'metrics',
      items: texts.slice(0, 40).map((text, index) => ({
        id: `m${index}`,
        name: text,
        description: text,
        unit: text.slice(0, 20),
        ...(index > 0 && { parent: 'm0' }),
        measurements: [{ date: '2025-01-31', value: index }],
      })),
    }),
    file('strategy.yaml', {
      kind: 'strategy',
      vision: pick(3),
      mission: pick(4),
      objectives: texts.slice(0, 40).map((text, index) => ({ id: `ob${index}`, name: text, metric: `m${index}` })),
      maturity: {
        current: 'channel-digitisation',
        capabilities: texts
          .slice(0, 40)
          .map((text, index) => ({ id: `c${index}`, name: text, phase: 'channel-digitisation' })),
      },
      reviews: [{ id: 'look', name: pick(6), date: '2025-01-31', findings: texts.slice(0, 40) }],
    }),
    ...texts.slice(0, 40).map((text, index) =>
      file(`p${index}.persona.yaml`, {
        kind: 'persona',
        id: `p${index}`,
        name: text,
        description: text,
        quote: text,
        goals: [text],
      }),
    ),
    file('evil.journey.yaml', {
      kind: 'journey',
      id: 'evil',
      name: pick(1),
      description: texts.join('\n\n').slice(0, 15_000),
      personas: ['p0'],
      owner: 'team-a',
      goal: pick(2),
      stages,
      painPoints: texts
        .slice(0, 150)
        .map((text, index) => ({ id: `pp${index}`, name: text, at: ['s0'], rootCause: text, description: text })),
      opportunities: texts
        .slice(0, 100)
        .map((text, index) => ({ id: `o${index}`, name: text, type: 'fix', addresses: ['pp0'] })),
      rules: texts.slice(0, 40).map((text, index) => ({
        id: `r${index}`,
        name: text,
        when: text,
        trigger: { prediction: text },
        response: { content: text, touchpoint: 's0/t0/tp' },
      })),
      actions: texts.slice(0, 100).map((text, index) => ({
        id: `a${index}`,
        name: text,
        addresses: ['pp0'],
        due: '2026-01-01',
        links: [{ name: text, url: 'https://example.org/' }],
      })),
    }),
  ];
}
