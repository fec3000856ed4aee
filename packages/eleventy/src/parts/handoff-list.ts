import { isOpen, ownerOf, type PainPoint, type PlacedHandoff, painsAt } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { teamName } from './entry-name.js';
import { nothing } from './feeling.js';
import { icon } from './icon.js';
import { severityTag, worstFirst } from './lanes/pain-points.js';
import { itemLink, journeyLink, teamLink, touchpointLink } from './links.js';
import type { ListColumn } from './list.js';
import { textList } from './text-list.js';

/** Cold before warm, and as journeys go. */
export function coldFirst(handoffs: readonly PlacedHandoff[]): readonly PlacedHandoff[] {
  return handoffs.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** What readers learn of a handoff: who passes the customer on to whom, where, and whether anything goes along. */
export function handoffColumns(reader: Reader): readonly ListColumn<PlacedHandoff>[] {
  const { strings, plain, text, workspace } = reader;
  const systemOf = ({ handoff: { system } }: PlacedHandoff) =>
    system === undefined ? undefined : workspace.systems.get(system)?.name;
  return [
    {
      name: strings.handoffFromTo,
      cell: (placed) => passing(placed, reader),
      value: (placed) => `${teamName(ownerOf(placed), reader)} → ${teamName(placed.handoff.to, reader)}`,
    },
    {
      name: strings.mode,
      cell: ({ handoff: { mode } }) =>
        html`<span class="tag${mode === 'cold' && ' late'}">${strings.handoffModes[mode]}</span>`,
      value: ({ handoff: { mode } }) => strings.handoffModes[mode],
      filter: { key: 'mode', of: ({ handoff: { mode } }) => strings.handoffModes[mode] },
    },
    {
      name: strings.where,
      cell: (placed) =>
        html`${touchpointLink(placed, reader)}<small>${placed.number} ${text(placed.step.name)}</small>`,
      value: ({ number, step, touchpoint }) => `${number} ${plain(step.name)} › ${plain(touchpoint.name)}`,
    },
    {
      name: strings.journey,
      cell: ({ journey }) =>
        html`${journeyLink(journey.id, reader)}${journey.state === 'to-be' && html` <span class="tag">${strings.states['to-be']}</span>`}`,
      value: ({ journey }) => plain(journey.name),
      filter: { key: 'journey', of: ({ journey }) => plain(journey.name) },
    },
    {
      name: strings.goesAlong,
      cell: ({ handoff }) =>
        handoff.contextCarried.length === 0 && handoff.reason === undefined
          ? nothing(reader)
          : html`${textList(handoff.contextCarried, reader)}${handoff.reason && html`<small>${text(handoff.reason)}</small>`}`,
      value: ({ handoff: { contextCarried, reason } }) =>
        [...contextCarried, ...(reason ? [reason] : [])].map(plain).join(strings.listComma),
    },
    {
      name: strings.system,
      cell: (placed) => {
        const name = systemOf(placed);
        return name ? text(name) : nothing(reader);
      },
      value: (placed) => {
        const name = systemOf(placed);
        return name && plain(name);
      },
    },
    {
      name: strings.openPains,
      cell: (placed) => {
        const pains = painsOn(placed);
        if (pains.length === 0) return nothing(reader);
        return html`<ul class="plain">${pains.map(
          (pain) =>
            html`<li class="pain ${pain.severity}">${severityTag(pain, reader)}${itemLink(placed.journey, 'pain-point', pain, reader)}</li>`,
        )}</ul>`;
      },
      value: (placed) =>
        painsOn(placed)
          .map(({ name }) => plain(name))
          .join(strings.listComma),
      rank: (placed) => painsOn(placed).length || undefined,
    },
  ];
}

/** From one team to another: an arrow that arrives, or one that breaks off. */
function passing(placed: PlacedHandoff, reader: Reader): Html {
  const { mode, to } = placed.handoff;
  return html`<span class="passing ${mode}">${teamLink(ownerOf(placed), reader)}${icon(mode === 'warm' ? 'passes-on' : 'drops-off')}<span class="vh"> → </span>${teamLink(to, reader)}</span>`;
}

/** What hurts at a handoff, or at the touchpoint that passes the customer on. */
function painsOn({ journey, place }: PlacedHandoff): readonly PainPoint[] {
  const [touchpoint = place] = place.split('#', 1);
  const here = painsAt(journey, touchpoint).filter(({ at }) => at.includes(place) || at.includes(touchpoint));
  return worstFirst(here.filter(isOpen));
}

function rankOf({ handoff }: PlacedHandoff): number {
  return handoff.mode === 'cold' ? 0 : 1;
}
