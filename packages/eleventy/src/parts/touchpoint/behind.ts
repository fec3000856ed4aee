import { type PlacedTouchpoint, promisesAt } from '@journey-as-code/core';
import { type Html, html, type Part } from '../../html.js';
import type { Reader } from '../../reader.js';
import { doneEntry } from '../blueprint/entry.js';
import { entryText, systemName } from '../entry-name.js';
import { factList } from '../facts.js';
import { inLine } from '../links.js';

/** What is done for the step of a touchpoint, in and out of the customer's sight, and the systems it needs. */
export function behindHere(placed: PlacedTouchpoint, reader: Reader): Html | undefined {
  const { strings } = reader;
  const { blueprint } = placed.step;
  const lane = (id: 'frontstage' | 'backstage' | 'support') => {
    const entries = blueprint?.[id] ?? [];
    return [
      strings.blueprintLanes[id],
      entries.length > 0 &&
        html`<ul class="plain entries">${entries.map((entry) => doneEntry(placed, entry, reader))}</ul>`,
    ] as const;
  };
  const { systems, handoffs } = placed.touchpoint;
  const used = new Set([...systems, ...handoffs.flatMap(({ system }) => (system === undefined ? [] : [system]))]);
  return factList(
    [
      lane('frontstage'),
      lane('backstage'),
      lane('support'),
      [
        strings.systems,
        named(
          [...used].map((id) => systemName(id, reader)),
          reader,
        ),
      ],
    ],
    'facts spread',
  );
}

/** What is learnt at a touchpoint: what is tracked, asked and measured. */
export function learntHere(placed: PlacedTouchpoint, reader: Reader): Html | undefined {
  const { strings, workspace, site } = reader;
  const { events, feedback, metrics } = placed.touchpoint;
  const promised = promisesAt(workspace, placed, site.options.asOf).map(({ sla }) => sla.metric);
  const measured = metrics.filter((id) => !promised.includes(id));
  return factList(
    [
      [
        strings.events,
        named(
          events.map((id) => entryText(id, workspace.events, reader)),
          reader,
        ),
      ],
      [
        strings.feedbackSources,
        named(
          feedback.map((id) => entryText(id, workspace.feedback, reader)),
          reader,
        ),
      ],
      [
        strings.metrics,
        named(
          measured.map((id) => entryText(id, workspace.metrics, reader)),
          reader,
        ),
      ],
    ],
    'facts spread',
  );
}

function named(parts: readonly Part[], reader: Reader): Part {
  return parts.length > 0 && inLine(parts, reader);
}
