import { type CatalogueEntry, catalogueOf, isCatalogueEntry } from '../model/catalogue.js';
import { usersOf } from '../model/walk.js';
import type { Reference, Workspace } from '../model/workspace.js';
import type { Origin } from '../parse/origin.js';
import { defineRule } from './rule.js';
import { kindInWords } from './words/kinds.js';
import { suggestionsIn } from './words/suggestion.js';

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
    const meant = entriesMeant(workspace);
    const expecting = personasExpecting(workspace);
    for (const kind of kinds.filter(isCatalogueEntry)) {
      for (const { id, name, origin } of workspace[catalogueOf[kind]].values()) {
        const users = usersOf(workspace).get(`${kind} ${id}`) ?? [];
        if (users.some(({ from }) => !isInside(from, origin)) || meant.has(`${kind} ${id}`)) continue;
        if (kind === 'persona' && expecting.has(id)) continue;
        yield { at: origin, data: { kind: kindInWords(kind), name } };
      }
    }
  },
});

function isInside(at: Origin | undefined, { value }: Origin): boolean {
  return at !== undefined && (at.value === value || isInside(at.parent, { ...at, value }));
}

/** Entries that a misspelt reference most likely means: that they are unused is its consequence. */
function entriesMeant(workspace: Workspace): ReadonlySet<string> {
  const kindOf = ({ to }: Reference): CatalogueEntry | undefined =>
    to === 'persona-expectation' ? 'persona' : isCatalogueEntry(to) ? to : undefined;
  return new Set([...suggestionsIn(workspace)].map(([one, name]) => `${kindOf(one)} ${name.split('#')[0]}`));
}

/** Personas that an objective names by one of their expectations. */
function personasExpecting({ references }: Workspace): ReadonlySet<string> {
  const named = references.filter(({ resolved }) => resolved?.kind === 'expectation');
  return new Set(named.map(({ resolved }) => resolved?.name.split('#')[0] ?? ''));
}
