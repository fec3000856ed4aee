import { type Action, isOverdue, type PlacedItem } from '@journey-as-code/core';
import { type Html, html, type Part } from '../html.js';
import type { Reader } from '../reader.js';
import { overdueTag } from './action-list.js';
import { itemLink } from './links.js';
import { type TimeScale, timeScale } from './time-scale.js';

/** How many actions the drawing shows; all stand in the table. */
const most = 40;

/** From when to when each action goes, as bars on one scale with the day that all is judged by. The table says the same. */
export function timeBars(actions: readonly PlacedItem<Action>[], reader: Reader): Html | undefined {
  const { strings, site } = reader;
  const { asOf } = site.options;
  const dated = actions.filter(({ item }) => daysOf(item).length > 0);
  const shown = dated.slice(0, most);
  if (shown.length === 0) return undefined;
  const days = shown.flatMap(({ item }) => daysOf(item));
  const scale = timeScale(asOf === undefined ? days : [...days, asOf]);
  if (scale === undefined) return undefined;
  const grid = html`${scale.ticks.map(({ at }) => line('sep', at))}${asOf !== undefined && line('now', scale.at(asOf))}`;
  return html`<figure class="bars"><figcaption><p>${strings.barsSentence(dated.length)}${asOf !== undefined && strings.barsDay(asOf)}</p></figcaption>
<div class="scale"><svg width="100%" height="20" aria-hidden="true">${scale.ticks.map(({ at, month }) => html`<text x="${at}%" y="14">${month}</text>`)}</svg></div>
<ol class="plain">${shown.map(
    ({ journey, item }) =>
      html`<li class="${item.status}"><span>${itemLink(journey, 'action', item, reader)}${overdueTag(item, reader)}</span><svg width="100%" height="24" aria-hidden="true">${grid}${bar(item, scale, asOf)}</svg><small>${strings.actionStatus[item.status]}</small></li>
`,
  )}</ol>${dated.length > most && html`<p class="none">${strings.andMore(dated.length - most)}</p>`}</figure>`;
}

/** From the start to the end, which is when it was done, else when it is due; a dot where only one day is known. */
function bar(action: Action, scale: TimeScale, asOf: string | undefined): Part {
  const { start, due, doneOn } = action;
  const end = doneOn ?? due;
  const late = due !== undefined && asOf !== undefined && isOverdue(action, asOf) && stretch('late', due, asOf, scale);
  if (start !== undefined && end !== undefined && start < end) return [stretch('span', start, end, scale), late];
  const day = end ?? start;
  return [late, day !== undefined && html`<circle class="dot" cx="${scale.at(day)}%" cy="50%" r="5"/>`];
}

function stretch(className: string, from: string, to: string, scale: TimeScale): Html {
  const x = scale.at(from);
  return html`<rect class="${className}" x="${x}%" y="50%" width="${rounded(scale.at(to) - x)}%" height="10" rx="2" transform="translate(0 -5)"/>`;
}

function line(className: string, at: number): Html {
  return html`<line class="${className}" x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`;
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}

function daysOf({ start, due, doneOn }: Action): readonly string[] {
  return [start, due, doneOn].filter((day) => day !== undefined);
}
