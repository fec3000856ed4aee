import type { Origin } from '../parse/origin.js';

/** Whether an object was read as it is written, with everything inside it. Where it was not, absence proves nothing. */
export function isWhole({ document, value }: Origin): boolean {
  return !document.faults?.damaged.has(value);
}

/** Whether a list of an object was read as it is written, every entry included. */
export function isListWhole({ document, value }: Origin, key: string): boolean {
  const { faults } = document;
  if (!faults) return true;
  const list: unknown = Reflect.get(value, key);
  if (faults.skipped.get(value)?.has(key)) return false;
  if (!Array.isArray(list)) return true;
  return !faults.skipped.has(list) && list.every((entry) => !faults.damaged.has(entry));
}
