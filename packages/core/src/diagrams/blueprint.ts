import { columnsByStage, handoffInWords, type Lane, type LaneEntry, lanes } from './blueprint-lanes.js';
import { defineDiagram } from './diagram.js';
import { flowchartLines, flowchartSettings, type Link, type Node } from './flowchart.js';
import type { Reader } from './reader.js';
import { stagesIn } from './stages.js';
import { words } from './words.js';

/** Who does what behind the steps: a lane below the other, dotted lines down each step, thick ones where the customer is passed on. */
export const blueprint = defineDiagram({
  id: 'blueprint',
  ...words.blueprint,
  of: ['journey', 'stage'],
  type: 'flowchart TB',
  settings: flowchartSettings,

  facts: (subject, reader) => stagesIn(subject, reader, columnsByStage),

  pieces: (stages) => stages.filter(({ columns }) => columns.length > 0),

  lines(stages, _title, reader) {
    const columns = stages.flatMap((stage) => stage.columns);
    const entries = columns.flatMap((column) => column.entries);
    const used = lanes
      .map((lane) => ({ lane, entries: entries.filter((entry) => entry.lane === lane) }))
      .filter(({ entries }) => entries.length > 0);
    const rows = rowsOf(used);
    return flowchartLines({
      groups: used.map(({ lane, entries }) => ({
        label: reader.say(words.lanes[lane]),
        nodes: entries.flatMap((entry) => nodesOf(entry, reader)),
      })),
      nodes: [],
      links: [
        ...columns.flatMap((column) => linksDown(column.entries, rows)),
        ...entries.flatMap((entry) => handoffLinks(entry, reader)),
      ],
    });
  },

  sentence(stages, reader) {
    const columns = stages.flatMap((stage) => stage.columns);
    if (columns.length === 0) return reader.say(words.noBlueprint);
    const entries = columns.flatMap((column) => column.entries);
    const handoffs = entries.flatMap((entry) => entry.handoffs.map((handoff) => ({ entry, handoff })));
    const cold = handoffs.filter(({ handoff }) => handoff.mode === 'cold');
    const countIn = (lane: Lane) => entries.filter((entry) => entry.lane === lane).length;
    return reader.sentences([
      reader.say(words.blueprintSentence, {
        steps: reader.count(words.steps, columns.length),
        frontstage: countIn('frontstage'),
        backstage: countIn('backstage'),
        support: countIn('support'),
        handoffs: reader.count(words.handoffs, handoffs.length),
      }),
      cold.length > 0 &&
        reader.say(words.coldHandoffs, {
          handoffs: reader.list(cold.map(({ entry, handoff }) => `${entry.name} → ${reader.team(handoff.to)}`)),
        }),
    ]);
  },

  table: (stages, reader) => ({
    columns: reader.all(words.step, words.lane, words.what, words.team, words.notes),
    rows: stages.flatMap(({ columns }) =>
      columns.flatMap(({ step, entries }) =>
        entries
          .slice(1)
          .flatMap((entry) => [
            [
              step.label,
              reader.say(words.lanes[entry.lane]),
              entry.name,
              entry.team ?? '—',
              entry.notes.join(reader.say(words.comma)) || '—',
            ],
            ...entry.handoffs.map((handoff) => [
              step.label,
              reader.say(words.handoff),
              `${entry.name} →`,
              reader.team(handoff.to),
              handoffInWords(handoff, reader),
            ]),
          ]),
      ),
    ),
  }),
});

function nodesOf(entry: LaneEntry, reader: Reader): readonly Node[] {
  const { key, lane, name, team, notes, handoffs } = entry;
  const details = team === undefined ? notes : [team, ...notes];
  const step: Node = {
    key,
    shape: 'box',
    look: lane === 'customer' ? 'customer' : notes.length > 0 ? 'poor' : 'neutral',
    lines: details.length > 0 ? [name, details.join(' · ')] : [name],
  };
  const receivers = handoffs.map(
    ({ id, to }): Node => ({ key: `${key} ${id}`, shape: 'stadium', look: 'exit', lines: [reader.team(to)] }),
  );
  return [step, ...receivers];
}

/** From each lane that has something, dotted lines to the next below, as long as the lanes between are high. */
function linksDown(entries: readonly LaneEntry[], rows: ReadonlyMap<Lane, number>): readonly Link[] {
  const links: Link[] = [];
  let above: LaneEntry | undefined;
  let first = entries[0];
  for (const entry of entries) {
    if (entry.lane !== first?.lane) {
      above = first;
      first = entry;
    }
    if (above === undefined) continue;
    const reach = (rows.get(entry.lane) ?? 0) - (rows.get(above.lane) ?? 0);
    links.push({ from: above.key, to: entry.key, arrow: 'dotted', reach });
  }
  return links;
}

/** The row in which each lane begins: a lane with handoffs is two rows high. */
function rowsOf(
  used: readonly { readonly lane: Lane; readonly entries: readonly LaneEntry[] }[],
): ReadonlyMap<Lane, number> {
  const rows = new Map<Lane, number>();
  let row = 0;
  for (const { lane, entries } of used) {
    rows.set(lane, row);
    row += entries.some(({ handoffs }) => handoffs.length > 0) ? 2 : 1;
  }
  return rows;
}

function handoffLinks({ key, handoffs }: LaneEntry, reader: Reader): readonly Link[] {
  return handoffs.map((handoff) => ({
    from: key,
    to: `${key} ${handoff.id}`,
    label: handoffInWords(handoff, reader),
    arrow: 'thick',
  }));
}
