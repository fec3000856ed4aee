import type { MermaidPosition } from '../../packages/core/src/escape/mermaid.js';

/** A diagram in which a label stands in every place of its type. */
export interface Sample {
  readonly type: string;
  /** What the labels are encoded for, in order. */
  readonly positions: readonly MermaidPosition[];
  write(labels: readonly string[]): string;
}

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

/** One for each type that we draw. */
export const samples: readonly Sample[] = [
  {
    type: 'journey',
    positions: ['acc', 'acc', ...Array<'journey'>(5).fill('journey'), 'journeyActor', 'journeyActor'],
    write: ([accTitle, accDescr, title, section, other, task, last, actor, second]) =>
      lines(
        'journey',
        `  accTitle: ${accTitle}`,
        `  accDescr: ${accDescr}`,
        `  title ${title}`,
        `  section ${section}`,
        `    ${task}: 5: ${actor}, ${second}`,
        `  section ${other}`,
        `    ${last}: 1: ${second}`,
      ),
  },
  {
    type: 'timeline',
    positions: Array<'timeline'>(8).fill('timeline'),
    write: ([title, section, other, period, duration, event, second, last]) =>
      lines(
        'timeline',
        `  title ${title}`,
        `  section ${section}`,
        `    ${period}<br>${duration}: ${event}: ${second}`,
        `  section ${other}`,
        `    ${last}`,
      ),
  },
  {
    type: 'gantt',
    positions: ['acc', 'acc', ...Array<'gantt'>(5).fill('gantt')],
    write: ([accTitle, accDescr, title, section, other, task, last]) =>
      lines(
        'gantt',
        `  accTitle: ${accTitle}`,
        `  accDescr: ${accDescr}`,
        `  title ${title}`,
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %Y-%m-%d',
        '  todayMarker off',
        `  section ${section}`,
        `    ${task}: active, 2026-03-01, 2026-03-09`,
        `  section ${other}`,
        `    ${last}: 2026-03-10, 2026-04-01`,
      ),
  },
  {
    type: 'sequence',
    positions: ['acc', 'acc', ...Array<'sequence'>(5).fill('sequence')],
    write: ([accTitle, accDescr, alias, other, message, answer, note]) =>
      lines(
        'sequenceDiagram',
        `  accTitle: ${accTitle}`,
        `  accDescr: ${accDescr}`,
        `  participant n1 as ${alias}`,
        `  participant n2 as ${other}`,
        `  n1->>n2: ${message}`,
        `  n2-->>n1: ${answer}`,
        `  Note over n1, n2: ${note}`,
      ),
  },
  {
    type: 'flowchart',
    positions: ['acc', 'acc', ...Array<'flowchart'>(8).fill('flowchart')],
    write: ([accTitle, accDescr, stage, other, node, second, question, exit, edge, dashed]) =>
      lines(
        'flowchart LR',
        `  accTitle: ${accTitle}`,
        `  accDescr: ${accDescr}`,
        `  subgraph s1["${stage}"]`,
        `    n1["${node}\n${second}"]`,
        `    n2{"${question}"}`,
        '  end',
        `  subgraph s2["${other}"]`,
        `    n3(["${exit}"])`,
        '  end',
        `  n1 -->|"${edge}"| n2`,
        `  n2 -.->|"${dashed}"| n3`,
        '  classDef odd fill: #fff, stroke: #000, color: #000',
        '  class n1 odd',
      ),
  },
  {
    type: 'quadrant',
    positions: ['acc', 'acc', 'journey', ...Array<'quadrant'>(10).fill('quadrant')],
    write: ([accTitle, accDescr, title, left, right, low, high, one, two, three, four, point, other]) =>
      lines(
        'quadrantChart',
        `  accTitle: ${accTitle}`,
        `  accDescr: ${accDescr}`,
        `  title ${title}`,
        `  x-axis "${left}" --> "${right}"`,
        `  y-axis "${low}" --> "${high}"`,
        `  quadrant-1 "${one}"`,
        `  quadrant-2 "${two}"`,
        `  quadrant-3 "${three}"`,
        `  quadrant-4 "${four}"`,
        `  "${point}": [0.2, 0.8]`,
        `  "${other}": [0.75, 0.02]`,
      ),
  },
  {
    type: 'xychart',
    positions: ['acc', 'acc', ...Array<'xychart'>(6).fill('xychart')],
    write: ([accTitle, accDescr, title, steps, level, first, second, third]) =>
      lines(
        'xychart-beta',
        `  accTitle: ${accTitle}`,
        `  accDescr: ${accDescr}`,
        `  title "${title}"`,
        `  x-axis "${steps}" ["${first}", "${second}", "${third}"]`,
        `  y-axis "${level}" -2 --> 2`,
        '  line [1, -0.5, 2]',
      ),
  },
];
