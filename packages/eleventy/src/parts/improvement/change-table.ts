import type { Counterparts, Improvement } from '@journey-as-code/core';
import { type Html, html, type Part } from '../../html.js';
import type { Reader } from '../../reader.js';
import { dataTable } from '../data-table.js';
import { itemLink, stepLink, teamLink, touchpointLink } from '../links.js';

/** What only one of two journeys has, and handoffs that change: each by its name, with the change in a word. */
export function changeTable({ toBe, asIs }: Counterparts, better: Improvement, reader: Reader): Html | undefined {
  const { strings } = reader;
  const { painPoints, steps, touchpoints, handoffsThatChangedMode } = better;
  const sort = <T>(
    name: string,
    { gone, added }: { gone: readonly T[]; added: readonly T[] },
    link: (one: T, isNew: boolean) => Part,
  ) => [
    ...gone.map((one) => row(link(one, false), name, html`<span class="tag">${strings.isGone}</span>`)),
    ...added.map((one) => row(link(one, true), name, html`<span class="tag strong">${strings.isNew}</span>`)),
  ];
  const rows = [
    ...sort(strings.painPoint, painPoints, (pain, isNew) => itemLink(isNew ? toBe : asIs, 'pain-point', pain, reader)),
    ...sort(strings.step, steps, (placed) => stepLink(placed, reader)),
    ...sort(strings.touchpoint, touchpoints, (placed) => touchpointLink(placed, reader)),
    ...handoffsThatChangedMode.map((pair) =>
      row(
        html`${touchpointLink(pair.toBe, reader)} → ${teamLink(pair.toBe.handoff.to, reader)}`,
        strings.handoff,
        strings.fromModeTo(strings.handoffModes[pair.asIs.handoff.mode], strings.handoffModes[pair.toBe.handoff.mode]),
      ),
    ),
  ];
  if (rows.length === 0) return undefined;
  const columns = [strings.name, strings.whatSort, strings.change];
  return html`<details class="more"><summary>${strings.goesAndComes} <span class="count">${rows.length}</span></summary>${dataTable(strings.goesAndComesCaption, columns, rows)}</details>`;
}

function row(name: Part, sort: string, change: Part) {
  return { cells: [name, sort, change] };
}
