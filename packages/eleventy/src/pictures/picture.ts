import { headline, type Journey, type PlacedStage, stageScore, stagesOf } from '@journey-as-code/core';
import { addressOf } from '../address.js';
import { markOf } from '../parts/feeling.js';
import { columnWidthFor } from '../parts/map-table.js';
import type { Reader } from '../reader.js';
import { type Block, paragraph, stack, wordsOf } from './block.js';
import { axisDrawn, curveDrawn, curveHeight } from './curve.js';
import { ownersCell, painsCell, stageHead, stepsCell, touchpointsCell } from './lanes.js';
import { fontsFor, token } from './tokens.js';
import { type Xml, xml } from './xml.js';

/** Measures of a picture, in CSS pixels. */
const margin = 24;
const laneWidth = 128;
const padding = 12;

/** A part of the table of a picture: how high it is, and what it draws at a height. */
interface Row {
  readonly height: number;
  draw(y: number): Xml;
}

/** The map of a journey as an SVG file: stages, steps, touchpoints, curve, pain points, owners. */
export function mapPicture(journey: Journey, reader: Reader): string {
  const { lanes } = reader.strings;
  const lane = (name: string, cell: typeof stepsCell) => laneRow(journey, name, cell, reader);
  return picture(journey, reader, [
    lane(lanes.steps, stepsCell),
    lane(lanes.touchpoints, touchpointsCell),
    curveRow(journey, reader),
    lane(lanes['pain-points'], painsCell),
    lane(lanes.owner, ownersCell),
  ]);
}

/** The emotion curve of a journey as an SVG file. */
export function curvePicture(journey: Journey, reader: Reader): string {
  return picture(journey, reader, [curveRow(journey, reader)]);
}

/** A whole picture, which says what it shows and where it is from: it leaves the site alone. */
function picture(journey: Journey, reader: Reader, lanes: readonly Row[]): string {
  const { workspace, language, path, site, strings } = reader;
  const width = 2 * margin + laneWidth + journey.stages.length * columnWidthFor(journey);
  const sentence = headline(workspace, journey, language);
  const room = width - 2 * margin;
  const name = wordsOf(journey.name, reader);
  const address = addressOf(path.replace(/[^/]*$/, '').replace('/pictures/', '/journeys/'), site.options);
  const source = [
    wordsOf(workspace.config.name, reader).value,
    ...(site.options.asOf === undefined ? [] : [strings.asOf(site.options.asOf)]),
    ...(address === undefined ? [] : [address]),
  ];
  const rows = [
    blockRow(
      stack([paragraph(name, { room, size: 24, isBold: true }), paragraph({ value: sentence }, { room, size: 15 })]),
      16,
    ),
    headRow(journey, reader),
    ...lanes,
    blockRow(paragraph({ value: source.join(' · ') }, { room, size: 12, colour: 'muted' }), 0, 10),
  ];
  let top = margin;
  const drawn = rows.map((row) => {
    const part = row.draw(top);
    top += row.height;
    return part;
  });
  const height = Math.ceil(top + margin - 8);
  return `${
    xml`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" xml:lang="${language}" font-family="${fontsFor(language)}"><title id="title">${name.value}</title><desc id="desc">${sentence}</desc>
<rect width="${width}" height="${height}" fill="${token('card')}"/>
${drawn}
</svg>`.source
  }\n`;
}

function blockRow(block: Block, below: number, above = 0): Row {
  return { height: above + block.height + below, draw: (y) => block.draw(margin, y + above) };
}

function headRow(journey: Journey, reader: Reader): Row {
  const columnWidth = columnWidthFor(journey);
  const cells = stagesOf(journey).map((placed) => stack(stageHead(placed, columnWidth - 2 * padding, reader)));
  const height = heightOf(cells) + 5;
  return {
    height,
    draw: (y) =>
      xml`<rect x="${margin}" y="${y}" width="${laneWidth + cells.length * columnWidth}" height="${height}" fill="${token('band')}"/>${stagesOf(journey).map(({ stage }, index) => levelStrip(stageScore(stage), xOf(index, columnWidth), y + height - 5, columnWidth))}${cellsDrawn(cells, columnWidth, y)}`,
  };
}

function levelStrip(score: number | undefined, x: number, y: number, width: number): Xml | undefined {
  if (score === undefined) return undefined;
  return xml`<rect x="${x}" y="${y}" width="${width}" height="5" fill="${token(markOf(score))}"/>`;
}

function laneRow(
  journey: Journey,
  name: string,
  cell: (placed: PlacedStage, room: number, reader: Reader) => readonly Block[],
  reader: Reader,
): Row {
  const columnWidth = columnWidthFor(journey);
  const cells = stagesOf(journey).map((placed) => stack(cell(placed, columnWidth - 2 * padding, reader), 6));
  const height = heightOf(cells);
  return {
    height,
    draw: (y) => xml`${laneName(name, y, cells.length * columnWidth)}${cellsDrawn(cells, columnWidth, y)}`,
  };
}

function curveRow(journey: Journey, reader: Reader): Row {
  const columnWidth = columnWidthFor(journey);
  const width = journey.stages.length * columnWidth;
  return {
    height: curveHeight,
    draw: (y) =>
      xml`${laneName(reader.strings.lanes.emotion, y, width)}<g transform="translate(${margin} ${y})">${axisDrawn(laneWidth - 12, reader)}</g><g transform="translate(${margin + laneWidth} ${y})">${curveDrawn(journey, columnWidth, reader)}</g>`,
  };
}

/** The name of a lane, and the rule above it. */
function laneName(name: string, y: number, width: number): Xml {
  const words = paragraph({ value: name }, { room: laneWidth - padding, size: 13, isBold: true, colour: 'muted' });
  return xml`<path d="M${margin},${y}h${laneWidth + width}" stroke="${token('line')}"/>${words.draw(margin, y + padding)}`;
}

function cellsDrawn(cells: readonly Block[], columnWidth: number, y: number): Xml {
  return xml`${cells.map((cell, index) => cell.draw(xOf(index, columnWidth) + padding, y + padding))}
`;
}

function xOf(index: number, columnWidth: number): number {
  return margin + laneWidth + index * columnWidth;
}

function heightOf(cells: readonly Block[]): number {
  return Math.max(0, ...cells.map(({ height }) => height)) + 2 * padding;
}
