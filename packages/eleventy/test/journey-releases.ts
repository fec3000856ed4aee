import { buildWorkspace, readWorkspace } from '@journey-as-code/core';
import type { Release, Releases } from '../src/releases/release.js';

/** Releases of one journey, and which of them were read. */
export interface JourneyReleases extends Releases {
  readonly read: readonly string[];
}

/** Releases 1.0.0, 1.1.0, … of a journey by what stands in its file, oldest first; one each first day of 2025's months. */
export function journeyReleases(...contents: readonly string[]): JourneyReleases {
  const read: string[] = [];
  const files = new Map(contents.map((content, index) => [`1.${index}.0`, content]));
  const all = [...files.keys()].map((version, index): Release => {
    const day = new Date(Date.UTC(2025, index, 1));
    return { version, date: day.toISOString().slice(0, 10), instant: day.getTime(), commit: '0'.repeat(40) };
  });
  return {
    all: all.toReversed(),
    latest: all.at(-1),
    read,
    workspaceOf(version) {
      read.push(version);
      return buildWorkspace(readWorkspace([{ path: 'buy.journey.yaml', content: files.get(version) ?? '' }]));
    },
    titleOf: () => undefined,
    pagesOf: () => [],
  };
}

/** A journey of two steps, the second with a score or none, and with the pain points that are given. */
export function buying(score: number | undefined, pains = '[]'): string {
  const feeling = score === undefined ? '' : `, feeling: { score: ${score} }`;
  return `kind: journey
id: buy
name: Buy
owner: shop
goal: Shoes
stages:
  - id: pay
    name: Pay
    steps:
      - { id: asks, name: Asks, feeling: { score: 1 } }
      - { id: card, name: Pays by card${feeling} }
painPoints: ${pains}
`;
}

/** The same with one pain point. */
export function hurting(status: string, id = 'id: slow'): string {
  return buying(0, `[{ ${id}, name: Slow, type: friction, severity: high, at: [pay/card], status: ${status} }]`);
}
