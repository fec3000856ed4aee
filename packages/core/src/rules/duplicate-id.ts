import { type Identified, type IdScope, idScopesWhere } from '../model/scopes.js';
import type { Origin } from '../parse/origin.js';
import { rangeOf } from '../parse/range.js';
import { isId } from '../place.js';
import { defineRule, type Finding } from './rule.js';

export const duplicateId = defineRule({
  id: 'duplicate-id',
  severity: 'error',
  preset: 'recommended',
  archivedToo: true,
  law: {
    en: 'An id, current or former, names one thing in its scope.',
    'zh-CN': '在同一范围内，一个 id（无论现用还是曾用）只指一个对象。',
  },
  why: {
    en: 'Where two things share an id, every reference and every link means one of them, and nobody knows which.',
    'zh-CN': '两个对象共用一个 id 时，引用和链接只会指向其中一个，而没有人知道是哪一个。',
  },
  message: {
    en: '“{id}” is already taken by “{name}”, {file}:{line}.',
    'zh-CN': '“{id}”已被“{name}”使用，见 {file}:{line}。',
  },
  next: {
    en: 'Choose another id for one of the two.',
    'zh-CN': '请为两者之一另选一个 id。',
  },
  example: {
    kind: 'touchpoint',
    bad: `
      id: help-chat
      name: Help chat
      channel: live-chat
      task: Ask about payment
      owner: customer-service
      handoffs:
        - { id: to-team, to: payments, mode: warm, contextCarried: [Order number] }
        - { id: to-team, to: sales, mode: warm, contextCarried: [Shoe size] }
    `,
    good: `
      id: help-chat
      name: Help chat
      channel: live-chat
      task: Ask about payment
      owner: customer-service
      handoffs:
        - { id: to-payments, to: payments, mode: warm, contextCarried: [Order number] }
        - { id: to-sales, to: sales, mode: warm, contextCarried: [Shoe size] }
    `,
  },
  *check({ roots }) {
    for (const scope of idScopesWhere(roots, mayRepeat)) yield* repeatsIn(scope);
  },
});

/** Nearly all scopes are short and without former ids. */
function mayRepeat(scope: IdScope): boolean {
  if (scope.length > 8) return true;
  for (let index = 0; index < scope.length; index++) {
    const thing = scope[index];
    if (thing === undefined || thing.formerly.length > 0) return true;
    for (let before = 0; before < index; before++) if (scope[before]?.id === thing.id) return true;
  }
  return false;
}

/** Every later use of an id; what one thing repeats among its own former ids is a duplicate entry. */
function* repeatsIn(scope: IdScope): Iterable<Finding> {
  const names = scope.flatMap(({ id, formerly }) => [id, ...formerly]);
  if (new Set(names).size === names.length) return;
  const owners = new Map<string, Identified>();
  for (const thing of inOrder(scope)) {
    for (const [index, id] of [thing.id, ...thing.formerly].entries()) {
      if (!isId(id) || (index > 0 && thing.formerly.indexOf(id) < index - 1)) continue;
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, thing);
      else if (owner !== thing || id === thing.id)
        yield { at: thing.origin, ...(index > 0 && { path: ['formerly', index - 1] }), data: taken(id, owner) };
    }
  }
}

/** Lists that share a scope may stand in any order in their file. */
function inOrder(scope: IdScope): IdScope {
  const start = ({ document, value }: Origin) => document.extentOf(value)?.start ?? 0;
  return scope.toSorted((a, b) => (a.origin.document === b.origin.document ? start(a.origin) - start(b.origin) : 0));
}

function taken(id: string, { name, id: ownId, origin }: Identified): Finding['data'] {
  return { id, name: name ?? { und: ownId }, file: origin.document.path, line: rangeOf(origin).startLine };
}
