import type { PlacedStep } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { pastOf, type ScoreSince } from '../../releases/past/past.js';
import type { Release } from '../../releases/release.js';
import { px, yOf } from '../curve-geometry.js';
import { markOf, signed } from '../feeling.js';

/** As many changes of a score are told; the page of the journey's releases tells all. */
const most = 3;
const size = { width: 64, height: 20, padding: 4 } as const;

/** How the score of a step changed over releases, as a line and in words; nothing where it never did. */
export function scoreHistory({ journey, place }: PlacedStep, { site, strings }: Reader): Html | undefined {
  const past = site.options.releases && pastOf(site.options.releases);
  const runs = past?.scores.get(`${journey.id}:${place}`) ?? [];
  if (past === undefined || runs.length < 2) return undefined;
  const told = runs.slice(0, most + 1).toReversed();
  const words = told.map(({ release, score }, index) => {
    const number = score === undefined ? strings.notScored : signed(score);
    return index === 0 ? strings.wasScored(number) : strings.scoredSince(number, release.version);
  });
  return html`<p class="felt">${scoreLine(runs.toReversed(), past.releases.toReversed())}${words.join(strings.clauseComma)}</p>`;
}

/** A score that holds until a release changes it, release by release; the last one is marked. */
function scoreLine(runs: readonly ScoreSince[], releases: readonly Release[]): Html {
  const { width, height, padding } = size;
  const first = runs[0] ? releases.indexOf(runs[0].release) : 0;
  const room = (width - 2 * padding) / Math.max(1, releases.length - first);
  let isOn = false;
  let line = '';
  for (const [index, { release, score }] of runs.entries()) {
    const next = runs[index + 1];
    const x = px(padding + (releases.indexOf(release) - first) * room);
    const end = px(padding + ((next ? releases.indexOf(next.release) : releases.length) - first) * room);
    if (score !== undefined) line += `${isOn ? 'L' : 'M'}${x},${px(yOf(score, height, padding))}H${end}`;
    isOn = score !== undefined;
  }
  const score = runs.at(-1)?.score;
  const dot =
    score !== undefined &&
    html`<circle class="mark ${markOf(score)}" cx="${width - padding}" cy="${px(yOf(score, height, padding))}" r="3.5"/>`;
  return html`<svg class="sparkline" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true"><path class="zero" d="M0,${yOf(0, height, padding)}H${width}"/><path class="line" d="${line}"/>${dot}</svg>`;
}
