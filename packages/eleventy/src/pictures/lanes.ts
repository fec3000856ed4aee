import {
  isOpen,
  type PainPoint,
  type PlacedStage,
  painsAt,
  rolesOf,
  stageScore,
  touchpointsOf,
} from '@journey-as-code/core';
import { durationWords } from '../parts/amount.js';
import { glyphOf, signed, wordFor } from '../parts/feeling.js';
import { worstFirst } from '../parts/lanes/pain-points.js';
import { stepsIn } from '../parts/lanes/steps.js';
import type { Reader } from '../reader.js';
import { type Block, chip, indented, paragraph, stack, wordsOf } from './block.js';
import { token } from './tokens.js';
import { xml } from './xml.js';

/** What a cell of a lane holds, in so much room. */
type Cell = (placed: PlacedStage, room: number, reader: Reader) => readonly Block[];

/** The head of a stage: number, name, how it feels. */
export const stageHead: Cell = ({ stage, number }, room, reader) => {
  const { strings } = reader;
  const score = stageScore(stage);
  const name = wordsOf(stage.name, reader);
  const facts = [
    score === undefined ? strings.notScored : `${glyphOf(score)} ${signed(score)} ${wordFor(score, reader)}`,
    ...(stage.duration === undefined ? [] : [durationWords(stage.duration, reader)]),
    ...(stage.steps.some(({ momentOfTruth }) => momentOfTruth) ? [`★ ${strings.momentOfTruth}`] : []),
  ];
  const numbered = indented(
    paragraph(name, { room: room - 20, size: 17, isBold: true, colour: 'band-ink' }),
    20,
    (x, y) => xml`<text x="${x}" y="${y + 18}" font-size="14" fill="${token('band-muted')}">${number}</text>`,
  );
  return [numbered, paragraph({ value: facts.join(' · ') }, { room, size: 12, colour: 'band-ink' })];
};

export const stepsCell: Cell = (placed, room, reader) =>
  stepsIn(placed).map(({ step, number }) => {
    const path = step.path !== 'main' && reader.strings.inBrackets(reader.strings.paths[step.path]);
    const blocks = [
      paragraph(wordsOf(step.name, reader), { room: room - 28 }),
      ...(path ? [paragraph({ value: path.trim() }, { room: room - 28, size: 12, colour: 'muted' })] : []),
    ];
    return indented(
      stack(blocks, 0),
      28,
      (x, y) => xml`<text x="${x}" y="${y + 14}" font-size="12" fill="${token('muted')}">${number}</text>`,
    );
  });

/** The line of a frame says whose a channel is, as on the map. */
const dashes = { owned: undefined, partner: '5 3', earned: '1.5 3', paid: '9 2' } as const;

export const touchpointsCell: Cell = ({ journey, stage }, room, reader) =>
  touchpointsOf(journey)
    .filter((placed) => placed.stage === stage)
    .map(({ touchpoint }) => {
      const ownership = reader.workspace.channels.get(touchpoint.channel)?.ownership ?? 'owned';
      return chip(wordsOf(touchpoint.name, reader), room, dashes[ownership]);
    });

const bars = { low: 2, medium: 3, high: 6, critical: 10 } as const;

export const painsCell: Cell = ({ journey, place }, room, reader) =>
  worstFirst(painsAt(journey, place))
    .filter(isOpen)
    .map((pain) => painBlock(pain, room, reader));

function painBlock(pain: PainPoint, room: number, reader: Reader): Block {
  const { strings } = reader;
  const facts = [strings.severities[pain.severity], strings.frequencies[pain.frequency]].join(' · ');
  const words = stack(
    [
      paragraph(wordsOf(pain.name, reader), { room: room - 18 }),
      paragraph({ value: facts }, { room: room - 18, size: 12, colour: 'muted' }),
    ],
    0,
  );
  const colour = token(pain.severity === 'critical' ? 'm2' : 'm1');
  return indented(
    words,
    18,
    (x, y, height) =>
      xml`<rect x="${x}" y="${y + 2}" width="${bars[pain.severity]}" height="${height - 4}" fill="${colour}"/>`,
  );
}

export const ownersCell: Cell = ({ journey, stage }, room, reader) => {
  const { workspace, strings } = reader;
  return [...rolesOf(journey, stage)].map(([id, roles]) => {
    const team = workspace.teams.get(id);
    const isOwner = roles.some(({ role }) => role === 'accountable');
    const named = roles.map(({ role, byTouchpoint }) => (byTouchpoint ? strings.byTouchpoint : strings.roles[role]));
    const part = isOwner ? strings.roles.accountable : named.join(' · ');
    return stack(
      [
        paragraph(team ? wordsOf(team.name, reader) : { value: id }, { room, size: 13, isBold: isOwner }),
        paragraph({ value: part }, { room, size: 12, colour: 'muted' }),
      ],
      0,
    );
  });
};
