import type { PlacedStage } from '@journey-as-code/core';
import type { Html, Part } from '../../html.js';
import type { Reader } from '../../reader.js';
import type { Strings } from '../../strings/strings.js';

/** Where a cell stands. Ids stand in the map; the story only names the places it shows. */
export type View = 'map' | 'story';

/** One row of the map, and one part of each card of the story. */
export interface Lane {
  readonly id: LaneId;
  /** What stands in a stage; undefined when there is nothing. */
  cell(placed: PlacedStage, reader: Reader, view: View): Html | undefined;
  /** What an empty cell says; a lane without it is left out where all its cells are empty. */
  empty?(reader: Reader): Part;
  /** Behind the line of visibility. */
  readonly backstage?: true;
  /** The places whose anchors stand in the lane: they stay on the map where the lane is not shown. */
  places?(placed: PlacedStage): readonly string[];
}

export type LaneId = keyof Strings['lanes'];
