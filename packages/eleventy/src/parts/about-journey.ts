import type { Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { completenessTable } from './completeness-table.js';
import { entryText } from './entry-name.js';
import { factList } from './facts.js';
import { inLine, journeyLink } from './links.js';
import { outsideLinks } from './outside-links.js';
import { prose } from './prose.js';
import { textList } from './text-list.js';

/** What a journey is about, beyond what its map shows. */
export function aboutJourney(journey: Journey, reader: Reader): Html {
  const { strings, text, workspace } = reader;
  const metrics = journey.metrics.map((id) => entryText(id, workspace.metrics, reader));
  const segments = journey.segments.map((id) => entryText(id, workspace.segments, reader));
  const tags = Object.entries(journey.tags).map(([facet, values]) => `${facet}: ${values.join(', ')}`);
  return html`${prose(journey.description, reader)}${factList(
    [
      [strings.customerGoal, text(journey.goal)],
      [strings.businessGoals, textList(journey.businessGoals, reader)],
      [strings.endsWell, journey.endState && text(journey.endState)],
      [strings.improves, journey.improves !== undefined && journeyLink(journey.improves, reader)],
      [strings.segments, segments.length > 0 && inLine(segments, reader)],
      [strings.metrics, metrics.length > 0 && inLine(metrics, reader)],
      [strings.reviewers, journey.reviewers.join(', ') || undefined],
      [strings.tags, tags.length > 0 && inLine(tags, reader)],
      [strings.links, outsideLinks(journey.links, reader)],
    ],
    'facts spread',
  )}${completenessTable(journey, reader)}`;
}
