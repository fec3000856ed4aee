import { feelingMark } from '../derive/level-words.js';
import type { Entity } from '../diff/index.js';
import { mermaidLabel } from '../escape/mermaid.js';
import { clipped, type Speech } from './speech.js';
import { type Mark, type Merging, type Twin, twinsIn } from './twins.js';
import { words } from './words.js';

/** What fits into one picture in a comment. */
const limits = { nodes: 30, links: 60, label: 60, characters: 5000 } as const;

/** Fills have their edge and their letters with them: a host's theme does not know the fill. */
const looks = [
  'classDef stage fill:none,stroke:#6b7280',
  'classDef same fill:#ffffff,stroke:#6b7280,color:#1b1f27',
  'classDef changed fill:#fff8c5,stroke:#9a6700,color:#3d2a00',
  'classDef added fill:#dafbe1,stroke:#1a7f37,color:#0b3d17',
  'classDef removed fill:#ffebe9,stroke:#cf222e,color:#5c0a12,stroke-dasharray:5 3',
  'classDef moved fill:#ddf4ff,stroke:#0969da,color:#0a3069',
];

interface Told {
  readonly title: string;
  readonly description: string;
}

/**
 * One flowchart of both sides of a journey: the stages that changed with their steps, and those touchpoints that
 * changed; a neighbour on each side. Nothing where no place changed; undefined where too much changed to be drawn.
 */
export function changeFlow(
  base: Entity | undefined,
  head: Entity | undefined,
  merging: Merging,
  speech: Speech,
  told: Told,
): string | undefined {
  const stages = twinsIn(base, head, 'stage', merging);
  if (!stages.some(({ isTouched }) => isTouched)) return undefined;
  for (const detail of ['steps', 'changed steps', 'stages'] as const) {
    const drawing = drawn(stages, detail, merging, speech, told);
    if (drawing !== undefined) return drawing;
  }
  return undefined;
}

type Detail = 'steps' | 'changed steps' | 'stages';

function drawn(
  stages: readonly Twin[],
  detail: Detail,
  merging: Merging,
  speech: Speech,
  { title, description }: Told,
): string | undefined {
  const lines: string[] = [];
  const links: string[] = [];
  let nodes = 0;
  let ends: string | undefined;
  const id = () => `n${++nodes}`;
  const add = (label: string, mark: Mark, indent = '  '): string => {
    const node = id();
    lines.push(`${indent}${node}["${label}"]:::${mark}`);
    return node;
  };
  const goOn = (from: string | undefined, to: string) => {
    if (from !== undefined) links.push(`  ${from} --> ${to}`);
  };

  for (const [index, stage] of stages.entries()) {
    const isNear = stages[index - 1]?.isTouched || stages[index + 1]?.isTouched;
    if (!stage.isTouched && !isNear) continue;
    const steps = stage.isTouched && detail !== 'stages' ? twinsIn(stage.base, stage.head, 'step', merging) : [];
    if (steps.length === 0) {
      const node = add(stageLabel(stage, speech), stage.mark);
      goOn(ends, node);
      ends = node;
      continue;
    }
    const group = id();
    lines.push(`  subgraph ${group}["${stageLabel(stage, speech)}"]`);
    const inside: string[] = [];
    let last: string | undefined;
    for (const part of detail === 'steps' ? steps : condensed(steps)) {
      const node =
        typeof part === 'number'
          ? add(label(speech.say(words.moreSteps, { count: part })), 'same', '    ')
          : add(stepLabel(part, speech), part.mark, '    ');
      if (last === undefined) goOn(ends, node);
      else inside.push(`    ${last} --> ${node}`);
      last = node;
      if (typeof part === 'number') continue;
      for (const touchpoint of twinsIn(part.base, part.head, 'touchpoint', merging)) {
        if (touchpoint.mark === 'same') continue;
        inside.push(
          `    ${node} -.- ${add(chip(touchpoint.mark, nameOf(touchpoint, speech), speech), touchpoint.mark, '    ')}`,
        );
      }
    }
    lines.push(...inside, '  end', `  class ${group} stage`);
    ends = last;
  }

  const text = [
    'flowchart LR',
    `  accTitle: ${mermaidLabel(title, 'acc')}`,
    `  accDescr: ${mermaidLabel(description, 'acc')}`,
    ...looksIn(lines),
    ...lines,
    ...links,
  ].join('\n');
  const arrows = text.match(/ (?:-->|-\.-) /g)?.length ?? 0;
  return nodes <= limits.nodes && arrows <= limits.links && text.length <= limits.characters ? text : undefined;
}

/** The definitions of the looks in use. */
function looksIn(lines: readonly string[]): readonly string[] {
  const used = new Set(lines.map((line) => /(?::::|class n\d+ )(\w+)$/.exec(line)?.[1]));
  return looks.filter((look) => used.has(look.split(' ')[1])).map((look) => `  ${look}`);
}

/** Changed steps with their neighbours; how many others stand between them. */
function condensed(steps: readonly Twin[]): readonly (Twin | number)[] {
  const parts: (Twin | number)[] = [];
  for (const [index, step] of steps.entries()) {
    const isNear = [steps[index - 1], step, steps[index + 1]].some((one) => one?.isTouched);
    const last = parts.at(-1);
    if (isNear) parts.push(step);
    else if (typeof last === 'number') parts[parts.length - 1] = last + 1;
    else parts.push(1);
  }
  return parts;
}

function stageLabel(stage: Twin, speech: Speech): string {
  const { base, head, shown, mark } = stage;
  let name = speech.nameOf(shown);
  const before = base && head && speech.nameOf(base);
  if (before !== undefined && before !== name) name = speech.say(words.was, { name, before });
  const owner = base && head && base.object.owner !== head.object.owner ? speech.ownerOf(head) : undefined;
  if (owner !== undefined) name = speech.say(words.ownedBy, { name, owner });
  return label(speech.say(words.chips[mark], { label: name }));
}

function stepLabel(step: Twin, speech: Speech): string {
  const was = scoreOf(step.base);
  const is = scoreOf(step.head);
  const name = chip(step.mark, nameOf(step, speech), speech);
  if (was === undefined && is === undefined) return name;
  const marks = [was, is].map((score) => (score === undefined ? '—' : feelingMark(score)));
  const feeling = was === is || !step.base ? marks[1] : !step.head ? marks[0] : marks.join(' → ');
  return `${name}<br/>${mermaidLabel(feeling ?? '', 'flowchart')}`;
}

function chip(mark: Mark, name: string, { say }: Speech): string {
  return label(say(words.chips[mark], { label: name }));
}

function nameOf({ shown }: Twin, { nameOf }: Speech): string {
  return nameOf(shown);
}

function label(text: string): string {
  return mermaidLabel(clipped(text, limits.label), 'flowchart');
}

function scoreOf(entity: Entity | undefined): number | undefined {
  const feeling = entity?.object.feeling;
  const score: unknown = typeof feeling === 'object' && feeling !== null ? Reflect.get(feeling, 'score') : undefined;
  return typeof score === 'number' ? score : undefined;
}
