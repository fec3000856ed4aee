/** Kinds that have a page or an anchor, or can be named from outside. */
export const addressed = [
  'journey',
  'stage',
  'step',
  'touchpoint',
  'pain-point',
  'delight',
  'opportunity',
  'action',
  'rule',
  'persona',
  'segment',
  'team',
  'channel',
  'term',
  'metric',
  'event',
  'feedback',
  'evidence',
  'system',
] as const;

/** Kinds that live inside one entity. */
export const parts = [
  'handoff',
  'outcome',
  'blueprint-entry',
  'expectation',
  'action-step',
  'objective',
  'capability',
  'workstream',
  'collaboration',
  'training',
  'review',
] as const;

/** What is compared one by one, but for the workspace's own settings and the strategy as a whole. */
export const entityKinds = [...addressed, ...parts] as const;

/** What a change is about. */
export type Kind = (typeof entityKinds)[number] | 'workspace' | 'strategy';

/** Every kind of thing that a change is about, or a past is of. */
export const kinds: readonly Kind[] = [...entityKinds, 'workspace', 'strategy'];

const known: ReadonlySet<string> = new Set(kinds);

/** The kind that holds a definition of the model; undefined for what is only a part of its fields. */
export function kindOf(definition: string): Kind | undefined {
  const kind = definition === 'config' ? 'workspace' : definition;
  return isKind(kind) ? kind : undefined;
}

function isKind(text: string): text is Kind {
  return known.has(text);
}
