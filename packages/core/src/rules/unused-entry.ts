import { closest } from 'fastest-levenshtein';
import { type CatalogueEntry, catalogueOf, isCatalogueEntry } from '../model/catalogue.js';
import type { ReferenceTarget } from '../model/shape.js';
import { straysIn } from '../model/walk.js';
import type { Workspace } from '../model/workspace.js';
import type { Origin } from '../parse/origin.js';
import type { Text } from '../text.js';
import { defineRule } from './rule.js';
import { kindInWords } from './words/kinds.js';

export const unusedEntry = defineRule({
  id: 'unused-entry',
  severity: 'warning',
  preset: 'recommended',
  archivedToo: true,
  law: {
    en: 'Every entry of a catalogue is named by something else.',
    'zh-CN': '目录中的每个条目都被别处引用。',
  },
  why: {
    en: 'An entry that nothing names is either left over or missing from the journeys that should name it.',
    'zh-CN': '没有任何引用的条目，要么是遗留下来的，要么是该引用它的旅程漏写了。',
  },
  message: {
    en: 'Nothing names the {kind} “{name}”.',
    'zh-CN': '没有任何地方引用{kind}“{name}”。',
  },
  next: {
    en: 'Name it where it belongs, or remove it.',
    'zh-CN': '请在相应的地方引用它，或将其删除。',
  },
  example: {
    kind: 'teams-list',
    bad: `
      kind: teams
      items:
        - id: operations
          name: Operations
        - id: payments
          name: Payments
          function: technology
    `,
    good: `
      kind: teams
      items:
        - id: operations
          name: Operations
        - id: payments
          name: Payments
          function: technology
          parent: operations
    `,
  },
  parameters: {
    kinds: ['persona', 'segment', 'team', 'channel', 'metric', 'event', 'feedback', 'evidence', 'system'],
  },
  *check(workspace, { parameters: { kinds } }) {
    if (workspace.incomplete.size > 0) return;
    for (const kind of kinds.filter(isCatalogueEntry)) {
      const unused = unusedOf(workspace, kind);
      for (const written of misspelt(workspace, kind)) unused.delete(closest(written, [...unused.keys()]));
      for (const { name, origin } of unused.values()) yield { at: origin, data: { kind: kindInWords(kind), name } };
    }
  },
});

interface Entry {
  readonly id: string;
  readonly name: Text;
  readonly origin: Origin;
}

/** What an entry says of itself is no use of it. A persona is also named by one of its expectations. */
function unusedOf(workspace: Workspace, kind: CatalogueEntry): Map<string, Entry> {
  const unused = new Map<string, Entry>(workspace[catalogueOf[kind]]);
  for (const { resolved, from } of workspace.references) {
    if (unused.size === 0) break;
    if (resolved === undefined) continue;
    const isPart = kind === 'persona' && resolved.kind === 'expectation';
    if (resolved.kind !== kind && !isPart) continue;
    const id = isPart ? resolved.name.slice(0, resolved.name.indexOf('#')) : resolved.name;
    const entry = unused.get(id);
    if (entry && !isInside(from, entry.origin)) unused.delete(id);
  }
  return unused;
}

function isInside(at: Origin | undefined, { value }: Origin): boolean {
  for (let here = at; here; here = here.parent) if (here.value === value) return true;
  return false;
}

/** References of a kind that name nothing: that what they mean is unused is their consequence. */
function misspelt(workspace: Workspace, kind: CatalogueEntry): readonly string[] {
  const isOfKind = (to: ReferenceTarget) => to === kind || (kind === 'persona' && to === 'persona-expectation');
  const lost = straysIn(workspace).unresolved.filter(({ to }) => isOfKind(to));
  return [...new Set(lost.map(({ written }) => written.split('#')[0] ?? ''))].slice(0, 100);
}
