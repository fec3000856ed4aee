import { diff } from '../../src/diff/diff.js';
import type { Change } from '../../src/diff/index.js';
import { changeKinds } from '../../src/diff/taxonomy.js';
import type { Attempt } from './attempt.js';
import { endOf } from './data.js';
import type { Expected } from './edit.js';

/** What is wrong with what was found of some edits: nothing. */
export function faultsIn(attempt: Attempt): readonly unknown[] {
  const { edits, expected, base, head, isMirrored } = attempt;
  const { changes, notes } = diff(base.workspace, head.workspace);
  const open = [...expected];
  const more: string[] = [];
  const misplaced: unknown[] = [];
  for (const change of changes) {
    const at = open.findIndex((one) => isOf(one, change));
    const [found] = at < 0 ? [] : open.splice(at, 1);
    if (found === undefined) more.push(told({ ...change, path: change.subject.path }));
    else if (!standsWell(found, change, attempt))
      misplaced.push({ of: told(found), base: change.base, head: change.head });
  }
  const twice = changes.length - new Set(changes.map(({ fingerprint }) => fingerprint)).size;
  const unlike = isMirrored ? unmirrored(changes, diff(head.workspace, base.workspace).changes) : [];
  const missing = open.map(told);
  const isFine = [missing, more, misplaced, unlike, notes].every(({ length }) => length === 0) && twice === 0;
  return isFine ? [] : [{ edits, missing, more, misplaced, unlike, notes, twice }];
}

function told({ id, path, field = '' }: { id: string; path: string; field?: string | undefined }): string {
  return `${id} ${path} ${field}`.trim();
}

/** Whether a change is what was expected. Other edits may have given a new name to what it stands in. */
function isOf(expected: Expected, { id, subject, field }: Change): boolean {
  const named = (text: string) => text.replaceAll('-anew', '');
  if (expected.id !== id || named(expected.path) !== named(subject.path)) return false;
  const full = named(expected.field ?? '');
  // A feeling is named without its field, a place with its journey; a kind of change of one field names none.
  return field === undefined || full === named(field) || full.startsWith('feeling.') || /[:#/]/.test(field);
}

function standsWell({ base, head }: Expected, change: Change, { base: was, head: is, baseWorld }: Attempt): boolean {
  if ((head && !change.head) || (base && !change.base)) return false;
  const baseLine =
    base && change.base && was.files.get(change.base.file)?.lineOf(...endOf(baseWorld.get(change.base.file), base));
  const headLine = head && change.head && is.files.get(change.head.file)?.lineOf(head.container, head.key);
  return isAt(baseLine, change.base) && isAt(headLine, change.head);
}

/** A list or a map begins on the line after its key. */
function isAt(line: number | undefined, source: Change['base']): boolean {
  const found = source?.range.startLine;
  return line === undefined || found === line || found === line + 1;
}

/** What read backwards is not the same: ids mirrored, before and after swapped. */
function unmirrored(there: readonly Change[], back: readonly Change[]): readonly string[] {
  const mirrorOf = (id: string) => {
    const mirror = changeKinds.get(id)?.mirror;
    return typeof mirror === 'string' ? id.slice(0, id.length - (changeKinds.get(id)?.name.length ?? 0)) + mirror : id;
  };
  const print = (id: string, { subject, field }: Change, before: unknown, after: unknown, contains: unknown) =>
    JSON.stringify([id, subject.kind, subject.path, field, before, after, contains]);
  const expected = there.map((one) => print(mirrorOf(one.id), one, one.after, one.before, one.contains)).sort();
  const found = back.map((one) => print(one.id, one, one.before, one.after, one.contains)).sort();
  return [
    ...expected.filter((one) => !found.includes(one)).map((one) => `missing ${one}`),
    ...found.filter((one) => !expected.includes(one)).map((one) => `more ${one}`),
  ];
}
