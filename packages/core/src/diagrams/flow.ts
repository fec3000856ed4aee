import { feelingMark } from '../derive/level-words.js';
import { isOpen, painsAt } from '../derive/pain.js';
import { levelOf } from '../derive/scores.js';
import { defineDiagram } from './diagram.js';

import { type FlowLink, flowStages, type Spot } from './flow-links.js';
import { flowchartLines, flowchartSettings, type Node } from './flowchart.js';
import { lookOf } from './looks.js';
import type { Reader } from './reader.js';
import { stagesIn, type ToldStep } from './stages.js';
import { words } from './words.js';

/** The ways through a journey: stages as boxes with their steps, decision points as diamonds, ways out as stadiums. */
export const flow = defineDiagram({
  id: 'flow',
  ...words.flow,
  of: ['journey', 'stage'],
  type: 'flowchart TB',
  settings: flowchartSettings,

  facts: (subject, reader) => stagesIn(subject, reader, flowStages),

  pieces: (stages) => stages,

  lines(stages, _title, reader) {
    const inside = new Set(stages.flatMap(({ spots }) => spots.map(({ key }) => key)));
    const links = stages.flatMap((stage) => stage.links);
    const outside = new Map(links.filter(({ to }) => !inside.has(to.key)).map(({ to }) => [to.key, to]));
    return flowchartLines({
      groups: stages.map(({ label, spots }) => ({ label, nodes: spots.map((spot) => nodeOf(spot, reader)) })),
      nodes: [...outside.values()].map((spot) => wayOut(spot, reader)),
      links: links.map((link) => ({
        from: link.from.key,
        to: link.to.key,
        label: conditionOf(link, reader),
        arrow: link.aside ? 'dashed' : 'solid',
      })),
    });
  },

  sentence(stages, reader) {
    const steps = stages.flatMap((stage) => stage.steps);
    const named = (chosen: readonly ToldStep[]) => reader.list(chosen.map(({ label }) => label));
    const decisions = stages.filter(({ stage }) => stage.decisionPoint);
    const moments = steps.filter(({ step }) => step.momentOfTruth);
    const painful = steps.filter((placed) => openPains(placed) > 0);
    return reader.sentences([
      reader.say(words.flowSentence, {
        stages: reader.count(words.stages, stages.length),
        steps: reader.count(words.steps, steps.length),
        decisions: reader.count(words.decisions, decisions.length),
      }),
      moments.length > 0 && reader.say(words.momentsOfTruth, { steps: named(moments) }),
      painful.length > 0 && reader.say(words.painfulSteps, { steps: named(painful) }),
    ]);
  },

  table: (stages, reader) => ({
    columns: reader.all(words.stage, words.spot, words.path, words.feeling, words.openPains, words.leadsTo),
    rows: stages.flatMap(({ label, spots, links }) =>
      spots.map((spot) => {
        const ways = links.filter(({ from }) => from === spot).map((link) => wayInWords(link, reader));
        return [
          label,
          spotInWords(spot, reader),
          ...('step' in spot ? stepFacts(spot.step, reader) : ['—', '—', '—']),
          ways.join(reader.say(words.semicolon)) || '—',
        ];
      }),
    ),
  }),
});

function nodeOf(spot: Spot, reader: Reader): Node {
  const { key } = spot;
  if ('decision' in spot) {
    const { decisionPoint } = spot.decision.stage;
    return {
      key,
      shape: 'diamond',
      look: 'decision',
      lines: decisionPoint ? [reader.text(decisionPoint.question)] : [],
    };
  }
  if (!('step' in spot)) return { key, shape: 'box', look: 'unscored', lines: [reader.say(words.nothingYet)] };

  const { step, score, label } = spot.step;
  const pains = openPains(spot.step);
  const marks = [
    step.path !== 'main' && reader.say(words.paths[step.path]),
    score !== undefined && feelingMark(score),
    step.momentOfTruth && '★',
    pains > 0 && `⚠ ${pains}`,
  ].filter((mark) => mark);
  return {
    key,
    shape: 'box',
    look: lookOf(score === undefined ? undefined : levelOf(score)),
    lines: marks.length > 0 ? [label, marks.join(' · ')] : [label],
  };
}

/** Where an arrow leads that leaves the drawing: out of the journey, or into a part that is drawn elsewhere. */
function wayOut(spot: Spot, reader: Reader): Node {
  return { key: spot.key, shape: 'stadium', look: 'exit', lines: [spotInWords(spot, reader)] };
}

function conditionOf({ name, share }: FlowLink, reader: Reader): string | undefined {
  const parts = [...(name ? [reader.text(name)] : []), ...(share === undefined ? [] : [`${share}%`])];
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

function wayInWords(link: FlowLink, reader: Reader): string {
  const text = spotInWords(link.to, reader);
  const note = conditionOf(link, reader);
  return note === undefined ? text : reader.say(words.inBrackets, { text, note });
}

function spotInWords(spot: Spot, reader: Reader): string {
  if ('step' in spot) return spot.step.label;
  if ('exit' in spot) return reader.say(words.exits[spot.exit]);
  if ('elsewhere' in spot) return reader.target(spot.elsewhere);
  if ('empty' in spot) return spot.empty.label;
  const { decisionPoint } = spot.decision.stage;
  return reader.say(words.decision, { question: decisionPoint ? reader.text(decisionPoint.question) : '' });
}

function stepFacts(placed: ToldStep, reader: Reader): readonly (string | number)[] {
  const { path, momentOfTruth } = placed.step;
  const name = reader.say(words.paths[path]);
  return [
    momentOfTruth ? `${name}${reader.say(words.comma)}★ ${reader.say(words.momentOfTruth)}` : name,
    placed.feeling,
    openPains(placed),
  ];
}

function openPains({ journey, place }: ToldStep): number {
  return painsAt(journey, place).filter(isOpen).length;
}
