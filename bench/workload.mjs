// Workspaces to measure with: journeys of about 7 KB, as teams write them, and what they refer to.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const stages = ['discover', 'compare', 'buy', 'use', 'stay'];
const lifecycles = ['awareness', 'consideration', 'purchase', 'use', 'retention'];

/** Customers feel well but where it hurts. */
const scoreOf = (number, stage, step) =>
  stage === 'buy' && step === 2 ? -0.5 : ((number + step * 3 + stage.length) % 5) / 2;

/** One journey of five stages with some steps each; texts differ with its number, so that nothing can be shared. */
export function journey(number, steps) {
  const step = (stage, index) => `      - id: step-${index}
        name: Takes step ${index} of ${stage} in journey ${number}
        doing: [Reads, Asks a friend]
        feeling: { score: ${scoreOf(number, stage, index)}, emotions: [curious] }
${index === 2 && stage === 'buy' ? '        momentOfTruth: { type: first, why: Here it is decided }\n' : ''}        touchpoints:
          - id: page-${index}
            name: Page ${index} about ${stage}
            type: page
            channel: web
            task: Get on with ${stage}, part ${index}
            selfService: primary
${index === 2 ? '            standard: { guide: "https://example.com/guide" }\n' : ''}`;
  const stage = (id, index) => `  - id: ${id}
    name: Stage ${id}
    lifecycle: ${lifecycles[index]}
    owner: team-${(number + index) % 5}
    goals: [Get through ${id} without asking]
    keyNodes: [Begin, End]
    steps:
${Array.from({ length: steps }, (_, one) => step(id, one + 1)).join('')}`;
  return `kind: journey
id: journey-${number}
name: Journey number ${number}
personas: [runner]
owner: team-${number % 5}
goal: Get what number ${number} promises
trigger: The old one broke
endState: Content and telling a friend
stages:
${stages.map(stage).join('')}painPoints:
  - id: slow
    name: The page of journey ${number} is slow
    at: [buy/step-2/page-2]
    severity: high
    frequency: frequent
opportunities:
  - id: faster
    name: Make it faster
    addresses: [slow]
    score: { customerValue: 70, businessValue: 60, effort: 2 }
    owner: team-1
`;
}

/** All files of a workspace with so many journeys, by path. */
export function workspace(journeys, steps = 3) {
  const teams = [0, 1, 2, 3, 4].map((one) => `  - { id: team-${one}, name: Team ${one} }\n`).join('');
  return new Map([
    ['journey.config.yaml', 'schemaVersion: 1\nname: Benchmark\nlocales: [en]\n'],
    ['teams.yaml', `kind: teams\nitems:\n${teams}`],
    ['channels.yaml', 'kind: channels\nitems:\n  - { id: web, name: Web, medium: digital, devices: [mobile] }\n'],
    ['runner.persona.yaml', 'kind: persona\nid: runner\nname: Runner\ngoals: [Run]\nneeds: [Shoes]\n'],
    ...Array.from({ length: journeys }, (_, number) => [`journey-${number}.journey.yaml`, journey(number, steps)]),
  ]);
}

/** The same, written into a new folder. */
export function workspaceFolder(journeys, steps) {
  const folder = join(mkdtempSync(join(tmpdir(), 'journey-bench-')), 'journeys');
  mkdirSync(folder);
  for (const [path, text] of workspace(journeys, steps)) writeFileSync(join(folder, path), text);
  return folder;
}
