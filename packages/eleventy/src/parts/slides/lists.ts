import { type Action, isOpen, type Journey, measuredAt } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { amount } from '../amount.js';
import { painEntry, worstFirst } from '../lanes/pain-points.js';
import { itemLink, teamLink } from '../links.js';
import { moreOnMap } from './more.js';
import type { Slide } from './slide.js';

/** How many entries one screen holds. */
const most = 6;

/** After the stages: what hurts, what is done about it, what is measured; each only where there is something. */
export function listSlides(journey: Journey, reader: Reader): readonly Slide[] {
  const { strings } = reader;
  const pains = worstFirst(journey.painPoints).filter(isOpen);
  const actions = journey.actions.filter(({ status }) => status !== 'cancelled').toSorted(openFirst);
  const metrics = [...new Set([...journey.metrics, ...journey.stages.flatMap((stage) => stage.metrics)])];
  const painAt = (id: string) => reader.href(`journeys/${journey.id}/#pain-point.${id}`);
  return [
    listSlide(
      strings.openPainsOf(pains.length),
      pains.map((pain) => painEntry(pain, painAt(pain.id), reader)),
      (left) => moreOnMap(left, journey, '_pain-points', reader),
    ),
    listSlide(
      strings.actions,
      actions.map((action) => actionEntry(journey, action, reader)),
      (left) => moreOnMap(left, journey, '_actions', reader),
    ),
    listSlide(
      strings.metrics,
      metrics.flatMap((id) => metricEntry(journey, id, reader) ?? []),
      (left) => moreOnMap(left, journey, '_map', reader),
    ),
  ].filter((slide) => slide !== undefined);
}

function listSlide(
  heading: string,
  entries: readonly Html[],
  more: (left: number) => Html | undefined,
): Slide | undefined {
  if (entries.length === 0) return undefined;
  return {
    kind: 'list',
    heading,
    body: html`<ul class="plain entries">${entries.slice(0, most)}</ul>${more(entries.length - most)}`,
  };
}

/** What is being done before what is planned, and that before what is done. */
function openFirst(a: Action, b: Action): number {
  return urgency[a.status] - urgency[b.status];
}

const urgency = { blocked: 0, 'in-progress': 1, planned: 2, done: 3, cancelled: 4 } as const;

function actionEntry(journey: Journey, action: Action, reader: Reader): Html {
  const { strings } = reader;
  const isActive = action.status === 'in-progress' || action.status === 'blocked';
  return html`<li><span class="tag ${isActive && 'strong'}">${strings.actionStatus[action.status]}</span> ${itemLink(journey, 'action', action, reader)}<small>${action.owner !== undefined && teamLink(action.owner, reader)}${action.owner !== undefined && action.due !== undefined && ' · '}${action.due !== undefined && strings.due(action.due)}</small></li>`;
}

function metricEntry(journey: Journey, id: string, reader: Reader): Html | undefined {
  const { workspace, strings, text, site } = reader;
  const metric = workspace.metrics.get(id);
  if (metric === undefined) return undefined;
  const latest = measuredAt(workspace, id, { journey }, site.options.asOf);
  const wanted = metric.target ? strings.target(amount(metric.target.value, metric, reader)) : strings.noTarget;
  const facts = latest ? [wanted, strings.measuredOn(latest.date)] : [wanted, strings.notMeasured];
  return html`<li class="figure"><b class="big">${latest ? amount(latest.value, metric, reader) : '—'}</b><span>${text(metric.name)}<small>${facts.join(' · ')}</small></span></li>`;
}
