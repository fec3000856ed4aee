/** A place inside a journey: `stage`, `stage/step` or `stage/step/touchpoint`, perhaps with `#handoff`. */
export interface Place {
  readonly stage: string;
  readonly step?: string;
  readonly touchpoint?: string;
  readonly handoff?: string;
}

const ID = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const place = new RegExp(`^(${ID})(?:/(${ID})(?:/(${ID})(?:#(${ID}))?)?)?$`);

/** Whether a text has the form of an id: kebab-case ASCII, at most 64 characters. */
export function isId(text: string): boolean {
  return text.length <= 64 && new RegExp(`^${ID}$`).test(text);
}

/** Reads `stage/step/touchpoint#handoff`; undefined when the text is no place. */
export function readPlace(text: string): Place | undefined {
  const match = text.length <= 300 ? place.exec(text) : null;
  if (!match) return undefined;
  const [, stage = '', step, touchpoint, handoff] = match;
  return {
    stage,
    ...(step === undefined ? {} : { step }),
    ...(touchpoint === undefined ? {} : { touchpoint }),
    ...(handoff === undefined ? {} : { handoff }),
  };
}

/** Writes a place the way it is read. */
export function printPlace({ stage, step, touchpoint, handoff }: Place): string {
  const path = [stage, step, touchpoint].filter((part) => part !== undefined).join('/');
  return handoff === undefined ? path : `${path}#${handoff}`;
}
