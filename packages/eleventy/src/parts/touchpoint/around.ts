import {
  arrivalsAt,
  channelUses,
  type Journey,
  type PlacedHandoff,
  type PlacedTouchpoint,
  type Workspace,
} from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { icon } from '../icon.js';
import { inLine, journeyLink, teamLink, touchpointLink } from '../links.js';
import { textList } from '../text-list.js';

/** To whom customers are passed on from a touchpoint, and from where they are passed on to it. */
export function passingHere(placed: PlacedTouchpoint, reader: Reader): Html | undefined {
  const { journey, place, touchpoint } = placed;
  const { strings } = reader;
  const out = touchpoint.handoffs.map((handoff) =>
    passing({ ...placed, handoff }, html`${icon('passes-on')}${teamLink(handoff.to, reader)}`, reader),
  );
  const into = arrivalsAt(journey, place).map((handoff) => passing(handoff, touchpointLink(handoff, reader), reader));
  if (out.length === 0 && into.length === 0) return undefined;
  const group = (name: string, entries: readonly Html[]) =>
    entries.length > 0 && html`<section class="group"><h3>${name}</h3><ul class="plain rows">${entries}</ul></section>`;
  return html`${group(strings.comesHere, into)}${group(strings.passesOn, out)}`;
}

function passing({ handoff: { mode, contextCarried, reason } }: PlacedHandoff, who: Html, reader: Reader): Html {
  const { strings, text } = reader;
  return html`<li><span class="passing ${mode}">${who}</span> <span class="tag${mode === 'cold' && ' late'}">${strings.handoffModes[mode]}</span>${reason && html`<small>${text(reason)}</small>`}${textList(contextCarried, reader)}</li>`;
}

const shown = 5;

/** Some journeys that meet customers through the same channel; the page of the channel has all. */
export function sameChannel({ journey, touchpoint: { channel } }: PlacedTouchpoint, reader: Reader): Html | undefined {
  const { strings, workspace, href, plain } = reader;
  const byJourney = journeysOn(workspace, channel);
  const others: Html[] = [];
  for (const [other, [first, ...rest]] of byJourney) {
    if (other === journey || first === undefined) continue;
    if (others.length === shown) break;
    const more = rest.length > 0 && strings.more(rest.length);
    others.push(
      html`<li>${journeyLink(other.id, reader)} <small>${inLine([touchpointLink(first, reader), ...(more === false ? [] : [more])], reader)}</small></li>`,
    );
  }
  if (others.length === 0) return undefined;
  const name = workspace.channels.get(channel)?.name;
  const all =
    name &&
    html`<p class="download"><a href="${href(`channels/${channel}/`)}">${strings.allOnChannel(plain(name))}</a></p>`;
  return html`<ul class="plain rows">${others}</ul>${all}`;
}

type ByJourney = ReadonlyMap<Journey, readonly PlacedTouchpoint[]>;

const known = new WeakMap<Workspace, Map<string, ByJourney>>();

function journeysOn(workspace: Workspace, channel: string): ByJourney {
  const channels = known.get(workspace) ?? new Map<string, ByJourney>();
  known.set(workspace, channels);
  const before = channels.get(channel);
  if (before) return before;
  const found = new Map<Journey, PlacedTouchpoint[]>();
  for (const placed of channelUses(workspace).get(channel)?.touchpoints ?? []) {
    const list = found.get(placed.journey);
    if (list) list.push(placed);
    else found.set(placed.journey, [placed]);
  }
  channels.set(channel, found);
  return found;
}
