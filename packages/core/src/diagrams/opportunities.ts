import { backlog, opportunityValue, quadrantOf, quadrants } from '../derive/opportunities.js';
import { rounded } from '../derive/rounded.js';
import type { PlacedItem } from '../derive/serving.js';
import { mermaidLabel } from '../escape/mermaid.js';
import type { Opportunity } from '../generated/types.js';
import { defineDiagram } from './diagram.js';
import { type ItemSubject, itemsOf } from './items.js';
import { pointNames } from './point-names.js';
import type { Reader } from './reader.js';
import { words } from './words.js';

/** Value against effort: what to do first stands top left. */
export const opportunities = defineDiagram({
  id: 'opportunities',
  ...words.opportunities,
  of: ['journey', 'team', 'workspace'],
  // Without it Mermaid writes a colour that is none.
  type: 'quadrantChart',
  settings: {
    quadrantChart: { chartWidth: 720, chartHeight: 480, pointTextPadding: 8 },
    themeVariables: { quadrantPointFill: '#0f8a80' },
  },

  facts(subject, reader) {
    const ranked = rankedOf(subject, reader);
    return { subject, ranked, points: ranked.flatMap(pointOf) };
  },

  pieces: ({ points }) => points,

  lines(points, title, reader) {
    const quoted = (text: string) => `"${mermaidLabel(text, 'quadrant')}"`;
    const names = pointNames(points.map((point) => ({ ...point, name: reader.text(point.item.name) })));
    return [
      `title ${mermaidLabel(title, 'journey')}`,
      `x-axis ${quoted(reader.say(words.littleEffort))} --> ${quoted(reader.say(words.muchEffort))}`,
      `y-axis ${quoted(reader.say(words.littleValue))} --> ${quoted(reader.say(words.muchValue))}`,
      ...(['big-bet', 'quick-win', 'fill-in', 'reconsider'] as const).map(
        (quadrant, index) => `quadrant-${index + 1} ${quoted(reader.say(words.quadrants[quadrant]))}`,
      ),
      ...points.map(({ x, y }, index) => `${quoted(names[index] ?? '')}: [${x}, ${y}]`),
    ];
  },

  sentence({ ranked, points }, reader) {
    if (ranked.length === 0) return reader.say(words.noOpportunities);
    const unscored = ranked.filter(({ item }) => isWanted(item)).length - points.length;
    return reader.sentences([
      reader.count(words.opportunityCount, ranked.length),
      ...quadrants.map((quadrant) => {
        const names = points
          .filter(({ item }) => quadrantOf(item) === quadrant)
          .map(({ item }) => reader.text(item.name));
        return (
          names.length > 0 &&
          reader.say(words.quadrantList, { quadrant: reader.say(words.quadrants[quadrant]), names: reader.list(names) })
        );
      }),
      unscored > 0 && reader.count(words.unscoredOpportunities, unscored),
    ]);
  },

  table({ subject, ranked }, reader) {
    return {
      columns: [
        ...reader.all(words.number, words.opportunity),
        ...(subject.of === 'journey' ? [] : reader.all(words.journeyColumn)),
        ...reader.all(words.owner, words.value, words.effort, words.quadrant, words.status),
      ],
      rows: ranked.map((placed) => {
        const { journey, item, number } = placed;
        const quadrant = quadrantOf(item);
        return [
          pointOf(placed).length > 0 ? number : '—',
          reader.text(item.name),
          ...(subject.of === 'journey' ? [] : [reader.text(journey.name)]),
          item.owner === undefined ? reader.say(words.nobody) : reader.team(item.owner),
          opportunityValue(item) ?? '—',
          item.score?.effort ?? '—',
          quadrant === undefined ? '—' : reader.say(words.quadrants[quadrant]),
          reader.say(words.opportunityStatus[item.status]),
        ];
      }),
    };
  },
});

interface Ranked extends PlacedItem<Opportunity> {
  /** Its place in the backlog, from 1. */
  readonly number: number;
}

interface Point extends Ranked {
  readonly x: number;
  readonly y: number;
}

function rankedOf(subject: ItemSubject, { workspace }: Reader): readonly Ranked[] {
  return backlog(itemsOf(subject, workspace, ({ opportunities }) => opportunities)).map((placed, index) => ({
    ...placed,
    number: index + 1,
  }));
}

/** Whether it still waits to be decided or done. */
function isWanted({ status }: Opportunity): boolean {
  return status === 'open' || status === 'in-progress';
}

/** Where an opportunity stands: an effort of 3 in the middle, and nothing on the edge. */
function pointOf(ranked: Ranked): readonly Point[] {
  const value = opportunityValue(ranked.item);
  const effort = ranked.item.score?.effort;
  if (value === undefined || effort === undefined || !isWanted(ranked.item)) return [];
  const x = effort < 3 ? effort / 6 : 0.5 + (effort - 3) / 4;
  return [{ ...ranked, x: inside(x), y: inside(value / 100) }];
}

function inside(part: number): number {
  return rounded(Math.min(0.98, Math.max(0.02, part)), 3);
}
