import type { Config } from '../generated/types.js';
import { isOver } from './aspects/life.js';
import type { Level } from './change.js';
import { rootOf } from './entity.js';
import type { Noticed } from './noticed.js';

/** Nobody relies on a draft yet: what breaks in it is only notable. A status that is not written does not count. */
export function inDrafts(changes: readonly Noticed[]): readonly Noticed[] {
  return changes.map((change) => {
    if (change.level !== 'breaking' || !change.base) return change;
    const root = rootOf(change.base);
    const status = Reflect.get(root.object.origin.value, 'status');
    const isDraft = root.kind === 'journey' && (status === 'draft' || status === 'in-review');
    return isDraft ? { ...change, level: 'notable', because: 'draft' } : change;
  });
}

/** What was retired or closed for a release may go: that is only notable. */
export function afterRetirement(changes: readonly Noticed[]): readonly Noticed[] {
  return changes.map((change) => {
    const isRemoval = change.judgement.change === 'removed' && change.level === 'breaking';
    return isRemoval && isOver(change.base?.object.status)
      ? { ...change, level: 'notable', because: 'retired' }
      : change;
  });
}

const asked: Readonly<Record<string, Level>> = { error: 'breaking', warning: 'notable', info: 'info' };

/** A change may stand among the lint rules of head: its severity there is its level, and `off` leaves it out. */
export function asConfigured(changes: readonly Noticed[], { lint }: Config): readonly Noticed[] {
  return changes.flatMap((change) => {
    const setting: unknown = lint.rules[change.kind.id];
    if (setting === undefined) return [change];
    const severity: unknown =
      typeof setting === 'object' && setting !== null ? Reflect.get(setting, 'severity') : setting;
    if (severity === 'off') return [];
    const level = asked[String(severity)];
    return level === undefined || level === change.level
      ? [change]
      : [{ ...change, level, because: 'config' as const }];
  });
}
