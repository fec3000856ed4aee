import type { Level } from '../derive/scores.js';

/**
 * How nodes and the boxes round them look. A fill never comes without its edge and its letters, or the letters would be
 * a theme's that does not know the fill. A box has no fill: its letters and the links in it lie on the page.
 * Words and signs say the same, since some hosts drop styles.
 */
const looks = {
  group: 'fill: none, stroke: #8b919c',
  veryPoor: 'fill: #9a3103, stroke: #6e2302, color: #ffffff',
  poor: 'fill: #fbdcc2, stroke: #db6b1d, color: #1b1f27',
  neutral: 'fill: #f6f7f8, stroke: #6b7280, color: #1b1f27',
  good: 'fill: #d3e6f6, stroke: #3787c8, color: #1b1f27',
  veryGood: 'fill: #0b4a94, stroke: #08366c, color: #ffffff',
  unscored: 'fill: #ffffff, stroke: #6b7280, color: #1b1f27',
  customer: 'fill: #d9efec, stroke: #0f766e, color: #1b1f27',
  decision: 'fill: #ffffff, stroke: #0f766e, color: #1b1f27',
  exit: 'fill: #1f2a37, stroke: #6b7280, color: #f8fafc',
} as const;

export type Look = keyof typeof looks;

const byLevel: Readonly<Record<Level, Look>> = {
  [-2]: 'veryPoor',
  [-1]: 'poor',
  0: 'neutral',
  1: 'good',
  2: 'veryGood',
};

/** How a step of a level looks. */
export function lookOf(level: Level | undefined): Look {
  return level === undefined ? 'unscored' : byLevel[level];
}

const definitions = Object.entries(looks).map(([name, style]) => ({ name, line: `classDef ${name} ${style}` }));

/** The lines that define the looks in use. */
export function lookLines(used: ReadonlySet<string>): readonly string[] {
  return definitions.filter(({ name }) => used.has(name)).map(({ line }) => line);
}
