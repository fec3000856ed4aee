import {
  type Journey,
  journeyScore,
  type Step,
  stagesOf,
  stepScore,
  stepsOf,
  type Workspace,
} from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Teller } from '../../teller.js';
import type { Spot } from '../curve-dots.js';
import { type ComparedCurve, comparisonFigure } from '../improvement/figure.js';
import { lineSample } from '../line-sample.js';
import type { Compared, ComparedJourney } from './compared.js';
import { type Merged, mergedMap } from './merged.js';
import { mapInBoth, stepAnchor } from './merged-table.js';
import { stepIn } from './step-in.js';
import { wordingInBoth } from './wording.js';
import { renamedWords } from './words.js';

/** A journey that changed: both curves, both releases on one map, and what is said otherwise. */
export function journeyInBoth(journey: ComparedJourney, compared: Compared, teller: Teller): Html {
  const { id, base, head, was, is } = journey;
  const { strings } = teller;
  const name = is && was ? renamedWords(was.name, is.name, teller) : teller.text((is ?? was)?.name ?? { und: id });
  return html`<section class="part compared-journey" aria-labelledby="_journey.${id}"><h2 id="_journey.${id}">${name} <span class="count">${journey.changes.length}</span></h2><div>
<p class="read">${readLinks(journey, compared, teller)}</p>
${!was && html`<p>${strings.journeyCame(compared.to.version)}</p>`}${!is && html`<p>${strings.journeyWent(compared.to.version)}</p>`}${
  base && head && was && is && inFull({ ...journey, base, head, was, is }, compared, teller)
}</div></section>
`;
}

type InBoth = ComparedJourney & Required<{ [K in 'base' | 'head' | 'was' | 'is']: NonNullable<ComparedJourney[K]> }>;

function inFull({ base, head, was, is, changes }: InBoth, compared: Compared, teller: Teller): readonly Html[] {
  const merged = mergedMap(base, head, compared.matching, changes);
  const wording = wordingInBoth(changes, teller);
  return [
    ...(haveCurves(was, is) ? [curves(was, is, merged, compared, teller)] : []),
    mapInBoth(merged, is, compared, teller),
    ...(wording ? [wording] : []),
  ];
}

function readLinks({ was, is }: ComparedJourney, { from, to, href }: Compared, { strings }: Teller): readonly Html[] {
  return [
    ...(was ? [html`<a href="${href(from, `journeys/${was.id}/`)}">${strings.readIn(from.version)}</a> `] : []),
    ...(is ? [html`<a href="${href(to, `journeys/${is.id}/`)}">${strings.readIn(to.version)}</a>`] : []),
  ];
}

function haveCurves(was: Journey, is: Journey): boolean {
  return journeyScore(was) !== undefined && journeyScore(is) !== undefined;
}

/** Whether there is anything between the lines. */
function feltOtherwise(...journeys: readonly [Journey, Journey]): boolean {
  const [before, after] = journeys.map((journey) =>
    stepsOf(journey)
      .map(({ step }) => stepScore(step))
      .join(' '),
  );
  return before !== after;
}

function curves(was: Journey, is: Journey, merged: readonly Merged[], compared: Compared, teller: Teller): Html {
  const { strings } = teller;
  const { from, to } = compared;
  const before: ComparedCurve = { journey: was, label: from.version, spots: spotsIn(merged, 'base', from.workspace) };
  const after: ComparedCurve = { journey: is, label: to.version, spots: spotsIn(merged, 'head', to.workspace) };
  const [olds, news] = [was, is].map(
    (journey) => new Map(stagesOf(journey).map((placed) => [placed.stage.id, placed])),
  );
  const columns = merged.flatMap(({ base, head }) => {
    const sides = [head && news?.get(head.id), base && olds?.get(base.id)].flatMap((placed) => placed ?? []);
    const [name] = sides;
    return name ? [{ name, stages: sides.map(({ stage }) => stage) }] : [];
  });
  const names = [after, before].map(
    ({ label }, index) => html`<li>${lineSample(index)} ${strings.curveOf(label)}</li>`,
  );
  const figure = comparisonFigure(
    {
      main: after,
      others: [before],
      columns,
      band: [after, before],
      addressOf: ({ place }) => `#${stepAnchor(is, place)}`,
    },
    strings.bothReleases,
    teller,
  );
  return html`<figure class="improvement">${feltOtherwise(was, is) && html`<figcaption><p class="none">${strings.releaseBand}</p></figcaption>`}<ul class="plain lines">${names}</ul>${figure}</figure>
`;
}

/** Where the steps of one side stand in the columns of both: a step that stayed has one place. */
function spotsIn(stages: readonly Merged[], side: 'base' | 'head', workspace: Workspace): ReadonlyMap<Step, Spot> {
  return new Map(
    stages.flatMap(({ inner }) =>
      inner.flatMap((merged, index): readonly (readonly [Step, Spot])[] => {
        const step = merged[side] && stepIn(workspace, merged[side]);
        return step ? [[step, [index, inner.length]]] : [];
      }),
    ),
  );
}
