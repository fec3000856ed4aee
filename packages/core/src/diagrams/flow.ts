import { isOpen, painsAt } from '../derive/pain.js';
import { levelOf, stepScore } from '../derive/scores.js';
import type { PlacedStep } from '../model/walk.js';
import { defineDiagram } from './diagram.js';
import { feelingInWords, feelingMark } from './feeling.js';
import { type FlowLink, linksOf, type Spot, spotsIn } from './flow-links.js';
import { flowchartLines, flowchartSettings, type Node } from './flowchart.js';
import { lookOf } from './looks.js';
import type { Reader } from './reader.js';
import { stageLabel, stagesIn, stepLabel, stepsIn } from './stages.js';
import { words } from './words.js';

/** The ways through a journey: stages as boxes with their steps, decision points as diamonds, ways out as stadiums. */
export const flow = defineDiagram({
  id: 'flow',
  ...words.flow,
  of: ['journey', 'stage'],
  type: 'flowchart TB',
  settings: flowchartSettings,

  pieces: stagesIn,

  lines(stages, _title, reader) {
    const groups = stages.map((stage) => ({ label: stageLabel(stage, reader), spots: spotsIn(stage) }));
    const inside = new Set(groups.flatMap(({ spots }) => spots.map(({ key }) => key)));
    const links = linksOf(stages);
    const outside = new Map(links.filter(({ to }) => !inside.has(to.key)).map(({ to }) => [to.key, to]));
    return flowchartLines({
      groups: groups.map(({ label, spots }) => ({ label, nodes: spots.map((spot) => nodeOf(spot, reader)) })),
      nodes: [...outside.values()].map((spot) => wayOut(spot, reader)),
      links: links.map((link) => ({
        from: link.from.key,
        to: link.to.key,
        label: conditionOf(link, reader),
        arrow: link.aside ? 'dashed' : 'solid',
      })),
    });
  },

  sentence(subject, reader) {
    const stages = stagesIn(subject);
    const steps = stepsIn(stages);
    const named = (chosen: readonly PlacedStep[]) => reader.list(chosen.map((placed) => stepLabel(placed, reader)));
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

  table(subject, reader) {
    const stages = stagesIn(subject);
    const links = new Map<string, FlowLink[]>();
    for (const link of linksOf(stages)) {
      const from = links.get(link.from.key);
      if (from) from.push(link);
      else links.set(link.from.key, [link]);
    }
    return {
      columns: reader.all(words.stage, words.spot, words.path, words.feeling, words.openPains, words.leadsTo),
      rows: stages.flatMap((stage) =>
        spotsIn(stage).map((spot) => [
          stageLabel(stage, reader),
          spotInWords(spot, reader),
          ...('step' in spot ? stepFacts(spot.step, reader) : ['—', '—', '—']),
          (links.get(spot.key) ?? []).map((link) => wayInWords(link, reader)).join(reader.say(words.semicolon)) || '—',
        ]),
      ),
    };
  },
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

  const { step } = spot.step;
  const score = stepScore(step);
  const pains = openPains(spot.step);
  const marks = [
    ...(step.path === 'main' ? [] : [reader.say(words.paths[step.path])]),
    ...(score === undefined ? [] : [feelingMark(score)]),
    ...(step.momentOfTruth ? ['★'] : []),
    ...(pains > 0 ? [`⚠ ${pains}`] : []),
  ];
  return {
    key,
    shape: 'box',
    look: lookOf(score === undefined ? undefined : levelOf(score)),
    lines: [stepLabel(spot.step, reader), ...(marks.length > 0 ? [marks.join(' · ')] : [])],
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
  if ('step' in spot) return stepLabel(spot.step, reader);
  if ('exit' in spot) return reader.say(words.exits[spot.exit]);
  if ('elsewhere' in spot) return reader.target(spot.elsewhere);
  if ('empty' in spot) return stageLabel(spot.empty, reader);
  const { decisionPoint } = spot.decision.stage;
  return reader.say(words.decision, { question: decisionPoint ? reader.text(decisionPoint.question) : '' });
}

function stepFacts(placed: PlacedStep, reader: Reader): readonly (string | number)[] {
  const { path, momentOfTruth } = placed.step;
  const name = reader.say(words.paths[path]);
  return [
    momentOfTruth ? `${name}${reader.say(words.comma)}★ ${reader.say(words.momentOfTruth)}` : name,
    feelingInWords(stepScore(placed.step), reader),
    openPains(placed),
  ];
}

function openPains({ journey, place }: PlacedStep): number {
  return painsAt(journey, place).filter(isOpen).length;
}
