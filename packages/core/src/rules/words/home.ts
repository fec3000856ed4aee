import type { Reference } from '../../model/workspace.js';
import { rootOf } from '../../parse/origin.js';

/** The journey whose places and items a reference names without saying so: its own, or the one beside a measurement. */
export function homeOf({ from, to }: Pick<Reference, 'from' | 'to'>): string | undefined {
  const root = rootOf(from);
  if (to !== 'measurement-place' && root.kind !== 'journey') return undefined;
  const id: unknown = to === 'measurement-place' ? Reflect.get(from.value, 'journey') : Reflect.get(root.value, 'id');
  return typeof id === 'string' ? id : undefined;
}

/** The journey in which a reference looks for a place or an item, and the rest of what is written. */
export function soughtIn(reference: Pick<Reference, 'from' | 'to' | 'written'>) {
  const { to, written } = reference;
  const mark = typeof to === 'string' ? ':' : '#';
  const at = written.indexOf(mark);
  if (at < 0) return { journey: homeOf(reference), name: written, prefix: '' };
  return { journey: written.slice(0, at), name: written.slice(at + 1), prefix: written.slice(0, at + 1) };
}
