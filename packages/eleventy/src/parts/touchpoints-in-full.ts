import { type Journey, ownerOf, type PlacedTouchpoint, touchpointScore, touchpointsOf } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { feelingIn, nothing } from './feeling.js';
import { channelLink, inLine, teamLink, touchpointLink } from './links.js';
import { limitWords } from './touchpoint/promises.js';

/** Every touchpoint of a journey with its channel, owner, promise and handoffs. */
export function touchpointsInFull(journey: Journey, reader: Reader): Html | undefined {
  const { strings } = reader;
  const placed = touchpointsOf(journey);
  if (placed.length === 0) return undefined;
  const columns = [
    strings.touchpoint,
    strings.step,
    strings.feeling,
    strings.channel,
    strings.owner,
    strings.promise,
    strings.handoffs,
  ];
  return html`<div class="wide">${dataTable(
    strings.touchpointsCaption,
    columns,
    placed.map((one) => rowOf(one, reader)),
  )}</div>`;
}

function rowOf(placed: PlacedTouchpoint, reader: Reader) {
  const { strings, text } = reader;
  const { touchpoint, step, number } = placed;
  const task = touchpoint.task && html`<small>${text(touchpoint.task)}</small>`;
  const status = touchpoint.status !== 'live' && html` <span class="tag">${strings.life[touchpoint.status]}</span>`;
  const devices = touchpoint.devices.map((device) => strings.devices[device]);
  return {
    cells: [
      html`${touchpointLink(placed, reader)}${status}${task}`,
      html`${number} ${text(step.name)}`,
      feelingIn(touchpointScore(step, touchpoint), reader),
      html`${channelLink(touchpoint.channel, reader)}${devices.length > 0 && html`<small>${devices.join(strings.listComma)}</small>`}`,
      teamLink(ownerOf(placed), reader),
      promises(placed, reader) ?? nothing(reader),
      handoffs(placed, reader) ?? nothing(reader),
    ],
  };
}

/** What is promised at a touchpoint: each level with its metric. */
function promises({ touchpoint }: PlacedTouchpoint, reader: Reader): Html | undefined {
  const sla = touchpoint.standard?.sla ?? [];
  if (sla.length === 0) return undefined;
  const { workspace, text } = reader;
  return inLine(
    sla.map(({ metric: id, limit }) => {
      const metric = workspace.metrics.get(id);
      return html`${metric ? text(metric.name) : id} ${limitWords(limit, metric, reader)}`;
    }),
    reader,
  );
}

/** To whom the customer is passed on, and whether the context goes along. */
export function handoffs({ touchpoint }: PlacedTouchpoint, reader: Reader): Html | undefined {
  if (touchpoint.handoffs.length === 0) return undefined;
  const { strings, text } = reader;
  return html`<ul class="plain">${touchpoint.handoffs.map(
    ({ to, mode, reason }) =>
      html`<li>→ ${teamLink(to, reader)} <span class="tag">${strings.handoffModes[mode]}</span>${reason && html`<small>${text(reason)}</small>`}</li>`,
  )}</ul>`;
}
