import { catalogues, isListKind } from '../model/catalogue.js';
import type { Root, Workspace } from '../model/workspace.js';

/** What of the files a comparison asks for, and the model does not say by itself. Absent where there is nothing to say. */
export interface AsRead {
  /** The language in which a list writes plain texts, where it names one of its own, by entry: `team checkout`. */
  readonly languages?: Readonly<Record<string, string>>;
  /** Journeys whose status nobody wrote: it is the default. */
  readonly withoutStatus?: readonly string[];
  /** Kinds, and journeys as `journey:<id>`, of which something could not be read: absence proves nothing there. */
  readonly incomplete?: readonly string[];
}

/** What is to be known of how a workspace was read; undefined where it is nothing. */
export function asRead({ roots, journeys, incomplete }: Workspace): AsRead | undefined {
  const languages = Object.fromEntries(roots.flatMap(languagesIn));
  const withoutStatus = [...journeys.values()].filter(({ origin }) => !('status' in origin.value)).map(({ id }) => id);
  const said: AsRead = {
    ...(Object.keys(languages).length > 0 && { languages }),
    ...(withoutStatus.length > 0 && { withoutStatus }),
    ...(incomplete.size > 0 && { incomplete: [...incomplete].sort() }),
  };
  return Object.keys(said).length > 0 ? said : undefined;
}

function languagesIn({ document: { kind, value }, object }: Root): readonly (readonly [entry: string, tag: string])[] {
  if (kind === undefined || !isListKind(kind) || !('items' in object)) return [];
  const locales: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'locales') : undefined;
  const first: unknown = Array.isArray(locales) ? locales[0] : undefined;
  return typeof first === 'string' ? object.items.map(({ id }) => [`${catalogues[kind].entry} ${id}`, first]) : [];
}
