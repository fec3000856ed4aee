import { serving, type Workspace, weightOf } from '@journey-as-code/core';
import { html } from '../html.js';
import type { Reader } from '../reader.js';
import { entryName } from './entry-name.js';
import { nothing } from './feeling.js';
import { openSince, openSinceInLine } from './history/open-since.js';
import { severityTag } from './lanes/pain-points.js';
import { inLine, itemLink, journeyLink, personaLink } from './links.js';
import type { ListColumn } from './list.js';
import type { PlacedPain } from './pain-list.js';
import { placeLinks } from './places.js';

const severities = ['low', 'medium', 'high', 'critical'] as const;
const frequencies = ['rare', 'occasional', 'frequent', 'constant'] as const;

/** What decides which pain point is mended first; the numbers are those of the drawing. */
export function painColumns(first: number, reader: Reader): readonly ListColumn<PlacedPain>[] {
  const { strings, plain, workspace, href } = reader;
  const weight = ({ pain }: PlacedPain) => Math.round(weightOf(pain) * 100);
  const doneAbout = ({ journey, pain }: PlacedPain) => serving(workspace, journey.id, pain.id);
  return [
    {
      name: strings.painPoint,
      cell: ({ journey, pain }, index) =>
        html`<span class="numbered"><span class="sn">${first + index}</span><span>${itemLink(journey, 'pain-point', pain, reader)}</span></span>`,
      value: ({ pain }) => plain(pain.name),
    },
    { name: strings.weight, isFigure: true, cell: weight, value: weight, rank: weight },
    {
      name: strings.severity,
      cell: ({ pain }) => html`<span class="pain ${pain.severity}">${severityTag(pain, reader)}</span>`,
      value: ({ pain }) => strings.severities[pain.severity],
      rank: ({ pain }) => severities.indexOf(pain.severity),
      filter: { key: 'severity', of: ({ pain }) => strings.severities[pain.severity] },
    },
    {
      name: strings.frequency,
      cell: ({ pain }) => html`<span class="keep">${strings.frequencies[pain.frequency]}</span>`,
      value: ({ pain }) => strings.frequencies[pain.frequency],
      rank: ({ pain }) => frequencies.indexOf(pain.frequency),
    },
    {
      name: strings.affected,
      isFigure: true,
      cell: ({ pain }) => (pain.affectedShare === undefined ? nothing(reader) : `${pain.affectedShare}%`),
      value: ({ pain }) => pain.affectedShare,
      rank: ({ pain }) => pain.affectedShare,
    },
    {
      name: strings.where,
      cell: ({ journey, pain }) =>
        html`${journeyLink(journey.id, reader)}<small>${placeLinks(journey, pain.at, reader, href(`journeys/${journey.id}/`))}</small>`,
      value: ({ journey, pain }) => pain.at.map((place) => `${journey.id}:${place}`).join(strings.listComma),
      filter: { key: 'journey', of: ({ journey }) => plain(journey.name) },
    },
    ...(namesPersonas(workspace) ? [personaColumn(reader)] : []),
    {
      name: strings.status,
      cell: ({ pain }) => html`<span class="keep">${strings.painStatus[pain.status]}</span>`,
      value: ({ pain }) => strings.painStatus[pain.status],
      filter: { key: 'status', of: ({ pain }) => strings.painStatus[pain.status] },
    },
    ...(reader.site.options.releases?.latest ? [openColumn(reader)] : []),
    {
      name: strings.doneAbout,
      cell: (placed) => {
        const { opportunities, actions } = doneAbout(placed);
        const done = [
          ...opportunities.map((one) => itemLink(one.journey, 'opportunity', one.item, reader)),
          ...actions.map((one) => itemLink(one.journey, 'action', one.item, reader)),
        ];
        return done.length === 0 ? nothing(reader) : inLine(done, reader);
      },
      value: (placed) => {
        const { opportunities, actions } = doneAbout(placed);
        return [...opportunities, ...actions].map(({ item }) => plain(item.name)).join(strings.listComma);
      },
    },
  ];
}

/** Since when it is open. */
function openColumn(reader: Reader): ListColumn<PlacedPain> {
  return {
    name: reader.strings.stillOpen,
    cell: (placed) => {
      const since = openSince(placed, reader);
      return since ? html`${since.words}<small>${since.duration}</small>` : nothing(reader);
    },
    value: (placed) => openSinceInLine(placed, reader),
    rank: (placed) => openSince(placed, reader)?.days,
  };
}

/** Whom it hurts, where that is not everybody on the journey. */
function personaColumn(reader: Reader): ListColumn<PlacedPain> {
  const { strings, workspace } = reader;
  return {
    name: strings.personas,
    cell: ({ pain: { personas } }) =>
      personas.length === 0
        ? nothing(reader)
        : inLine(
            personas.map((id) => personaLink(id, reader)),
            reader,
          ),
    value: ({ pain }) => pain.personas.map((id) => entryName(id, workspace.personas, reader)).join(strings.listComma),
  };
}

const naming = new WeakMap<Workspace, boolean>();

function namesPersonas(workspace: Workspace): boolean {
  const known = naming.get(workspace);
  if (known !== undefined) return known;
  const found = [...workspace.journeys.values()].some(({ painPoints }) =>
    painPoints.some(({ personas }) => personas.length > 0),
  );
  naming.set(workspace, found);
  return found;
}
