import { configName, type ParsedDocument } from '@journey-as-code/core';

/** The documents of both sides. */
export interface Sides {
  readonly base: readonly ParsedDocument[];
  readonly head: readonly ParsedDocument[];
}

/** A file of which something could not be read, and that is not compared. */
export interface Gap {
  readonly side: keyof Sides;
  readonly file: string;
}

/**
 * What of both sides can be compared. A configuration that cannot be read is taken to be as on the other side, and
 * measurements that cannot be read whole are left out on both; the gaps say so. Of other files the comparison tells.
 */
export function comparable({ base, head }: Sides): Sides & { readonly gaps: readonly Gap[] } {
  const all = [...base, ...head];
  const broken = new Set(all.filter(isBroken).map(({ path }) => path));
  const config = all.find((document) => isConfig(document) && !isBroken(document));
  const whole = (side: readonly ParsedDocument[]) =>
    side.flatMap((document) => {
      if (isConfig(document)) return isBroken(document) ? (config ?? document) : document;
      return isMeasured(document) && broken.has(document.path) ? [] : document;
    });
  const gapsOn = (side: keyof Sides, documents: readonly ParsedDocument[]) =>
    documents.filter(isBroken).map(({ path }) => ({ side, file: path }));
  return { base: whole(base), head: whole(head), gaps: [...gapsOn('base', base), ...gapsOn('head', head)] };
}

const isConfig = ({ path }: ParsedDocument) => path === configName;
const isMeasured = ({ path }: ParsedDocument) => path.endsWith('.csv');

function isBroken(document: ParsedDocument): boolean {
  if (isConfig(document)) return document.value === undefined;
  return isMeasured(document) && (document.value === undefined || document.problems.length > 0);
}
