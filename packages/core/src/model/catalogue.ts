import type { DocumentKind } from '../generated/types.js';
import type { Catalogues } from './workspace.js';

/** For each kind of list document: where its entries stand in the workspace, and what references call them. */
export const catalogues = {
  segments: { name: 'segments', entry: 'segment' },
  teams: { name: 'teams', entry: 'team' },
  channels: { name: 'channels', entry: 'channel' },
  metrics: { name: 'metrics', entry: 'metric' },
  events: { name: 'events', entry: 'event' },
  feedback: { name: 'feedback', entry: 'feedback' },
  evidence: { name: 'evidence', entry: 'evidence' },
  systems: { name: 'systems', entry: 'system' },
  glossary: { name: 'terms', entry: 'term' },
} as const satisfies Partial<Record<DocumentKind, { name: keyof Catalogues; entry: string }>>;

/** Kinds of documents that hold a list. */
export type ListKind = keyof typeof catalogues;

export function isListKind(kind: string): kind is ListKind {
  return Object.hasOwn(catalogues, kind);
}

/** The catalogue that a sort of entry stands in. */
export const catalogueOf = {
  persona: 'personas',
  segment: 'segments',
  team: 'teams',
  channel: 'channels',
  metric: 'metrics',
  event: 'events',
  feedback: 'feedback',
  evidence: 'evidence',
  system: 'systems',
} as const satisfies Record<string, keyof Catalogues>;

export type CatalogueEntry = keyof typeof catalogueOf;

export function isCatalogueEntry(to: unknown): to is CatalogueEntry {
  return typeof to === 'string' && Object.hasOwn(catalogueOf, to);
}
