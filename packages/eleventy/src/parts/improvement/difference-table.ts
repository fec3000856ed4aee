import {
  type Counterparts,
  type Difference,
  type Improvement,
  type Journey,
  journeyScore,
  type PlacedStage,
  painsAt,
  type StageBeside,
  stageScore,
} from '@journey-as-code/core';
import { type Html, html, type Part } from '../../html.js';
import type { Reader } from '../../reader.js';
import { dataTable } from '../data-table.js';
import { feelingIn, nothing } from '../feeling.js';
import { stageLink } from '../links.js';
import { unsigned } from './promise.js';

/** As is and to be, for the whole journey and for each stage: feelings, friction and pain points. */
export function differenceTable(
  { toBe, asIs }: Counterparts,
  better: Improvement,
  besides: readonly StageBeside[],
  own: Journey,
  reader: Reader,
): Html {
  const { strings } = reader;
  const columns = [
    strings.stage,
    strings.states['as-is'],
    strings.states['to-be'],
    strings.difference,
    strings.friction,
    strings.painPoints,
  ];
  const whole = row(strings.wholeJourney, journeyScore(asIs), journeyScore(toBe), inAll(better, reader), reader);
  const differences = new Map(better.stages.map((stage) => [stage.toBe.stage, stage]));
  const rows = besides.map((beside) =>
    stageRow(beside, beside.toBe && differences.get(beside.toBe.stage), own, reader),
  );
  return html`<div class="wide">${dataTable(strings.differencesCaption, columns, [whole, ...rows])}</div>`;
}

function stageRow({ toBe, asIs }: StageBeside, difference: Difference | undefined, own: Journey, reader: Reader) {
  const { strings } = reader;
  const shown = ownOf({ toBe, asIs }, own);
  const name = shown && (shown.journey === own ? stageLink(shown, reader) : unnumberedLink(shown, reader));
  const [before, after] = [asIs && stageScore(asIs.stage), toBe && stageScore(toBe.stage)];
  if (difference) return row(name, before, after, inAll(difference, reader), reader);
  const pains = shown === undefined ? 0 : painsAt(shown.journey, shown.place).length;
  const counted = pains === 0 ? nothing(reader) : toBe ? strings.newCount(pains) : strings.goneCount(pains);
  const change = html`<span class="tag">${toBe ? strings.isNew : strings.isGone}</span>`;
  return row(name, before, after, [change, nothing(reader), counted], reader);
}

/** The side of a stage that a journey's own page shows: its own where it has one. */
export function ownOf({ toBe, asIs }: StageBeside, own: Journey): PlacedStage | undefined {
  return toBe?.journey === own ? toBe : (asIs ?? toBe);
}

/** A stage that the page's journey does not have: its number would be that of another stage here. */
function unnumberedLink({ journey, place, stage }: PlacedStage, { text, href }: Reader): Html {
  return html`<a href="${href(`journeys/${journey.id}/#${place}`)}">${text(stage.name)}</a>`;
}

function row(
  name: Part,
  asIs: number | undefined,
  toBe: number | undefined,
  differences: readonly Part[],
  reader: Reader,
) {
  return { cells: [name, feelingIn(asIs, reader), feelingIn(toBe, reader), ...differences] };
}

/** The difference of feelings, of friction and of pain points. */
function inAll(difference: Difference, reader: Reader): readonly Part[] {
  return [scoreDifference(difference, reader), frictionDifference(difference, reader), painCounts(difference, reader)];
}

function scoreDifference({ score }: Difference, reader: Reader): Part {
  return score === undefined ? nothing(reader) : inWords(score, unsigned(score), reader);
}

/** Less friction is better. */
function frictionDifference({ friction }: Difference, reader: Reader): Part {
  return friction === undefined ? nothing(reader) : inWords(-friction, String(Math.abs(friction)), reader);
}

/** Better, worse or unchanged: a word and a sign beside the colour. */
function inWords(gain: number, by: string, { strings }: Reader): Html {
  if (gain === 0) return html`<span class="none">${strings.unchanged}</span>`;
  const [mark, glyph, words] = gain > 0 ? ['p2', '▲', strings.betterBy(by)] : ['m2', '▼', strings.worseBy(by)];
  return html`<span class="feeling ${mark}"><b aria-hidden="true">${glyph}</b> ${words}</span>`;
}

function painCounts({ painPoints: { gone, added, pairs } }: Difference, reader: Reader): Part {
  const { strings } = reader;
  const counts = [
    gone.length > 0 && strings.goneCount(gone.length),
    added.length > 0 && strings.newCount(added.length),
    pairs.length > 0 && strings.keptCount(pairs.length),
  ].filter((count) => count !== false);
  return counts.length > 0 ? counts.join(strings.listComma) : nothing(reader);
}
