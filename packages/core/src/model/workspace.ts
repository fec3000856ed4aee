import type {
  Accepted,
  Channel,
  Config,
  DocumentKind,
  Entities,
  Event,
  Evidence,
  Feedback,
  Journey,
  LintIgnore,
  Measurement,
  Metric,
  Persona,
  Segment,
  Strategy,
  System,
  Team,
  Term,
} from '../generated/types.js';
import type { ParsedDocument } from '../parse/document.js';
import type { Origin } from '../parse/origin.js';
import type { ListShape, ReferenceTarget } from './shape.js';

/** A whole workspace: every entity by id, defaults filled in, references resolved to current ids. */
export interface Workspace extends Catalogues {
  readonly config: Config;
  /** Every YAML file, in order of path. */
  readonly documents: readonly ParsedDocument[];
  readonly measurementFiles: readonly MeasurementFile[];
  readonly journeys: ReadonlyMap<string, Journey>;
  readonly strategy?: Strategy;
  /** What the workspace accepts, where it keeps a file of that. */
  readonly accepted?: Accepted;
  /** Every document's object in file order, duplicates included. */
  readonly roots: readonly Root[];
  readonly references: readonly Reference[];
  /** Every list in which two entries may be the same: they have no ids, and begin alike where they are texts. */
  readonly lists: readonly PlacedList[];
  readonly ignores: readonly PlacedIgnore[];
  /** The documents in which a text stands by language. */
  readonly translated: ReadonlySet<ParsedDocument>;
  /** Kinds, and journeys as `journey:<id>`, of which something could not be read: absence proves nothing there. */
  readonly incomplete: ReadonlySet<string>;
}

/** What journeys share, by id. */
export interface Catalogues {
  readonly personas: ReadonlyMap<string, Persona>;
  readonly segments: ReadonlyMap<string, Segment>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly events: ReadonlyMap<string, Event>;
  readonly feedback: ReadonlyMap<string, Feedback>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly systems: ReadonlyMap<string, System>;
  readonly terms: ReadonlyMap<string, Term>;
}

/** The object that a document holds. */
export type Root = {
  readonly [K in RootKind]: { readonly document: ParsedDocument; readonly kind: K; readonly object: Entities[K] };
}[RootKind];

type RootKind =
  | Extract<DocumentKind, 'journey' | 'persona' | 'strategy' | 'config'>
  | Extract<keyof Entities, `${string}-list`>;

/** `metrics/<metric-id>.csv`: the measurements of one metric. */
export interface MeasurementFile {
  readonly document: ParsedDocument;
  readonly metric: string;
  readonly rows: readonly Measurement[];
}

/** One reference as written, and what it names. */
export interface Reference {
  /** The object that holds it. */
  readonly from: Origin;
  readonly path: readonly (string | number)[];
  /** The reference is the key at the end of the path, not its value. */
  readonly onKey?: true;
  readonly written: string;
  readonly to: ReferenceTarget;
  /** Undefined where it names nothing. */
  readonly resolved: Resolved | undefined;
}

/** What a reference names: an entry `id`, a place `journey:stage/step`, an item `journey#id`, an expectation `persona#id`. */
export interface Resolved {
  readonly kind: string;
  readonly name: string;
  /** Found only under a former id or place. */
  readonly former: boolean;
}

/** A list of entries without ids where it stands: model objects, or plain values. */
export interface PlacedList {
  readonly at: Origin;
  readonly key: string;
  readonly field: ListShape;
  readonly items: readonly unknown[];
}

/** A `lintIgnore` entry, and the entity it stands on. */
export interface PlacedIgnore {
  readonly at: Origin;
  readonly entry: LintIgnore;
  readonly index: number;
}
