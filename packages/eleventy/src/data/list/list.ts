import type { Text, Workspace } from '@journey-as-code/core';
import type { CsvCell } from '@journey-as-code/core/escape';

/** One field of the entries of a list: a plain value, a text by language, or several values. Undefined where there is none. */
export type DataField<Entry> = { readonly key: string } & (
  | { value(entry: Entry): string | number | boolean | undefined }
  | { text(entry: Entry): Text | undefined }
  | { values(entry: Entry): readonly string[] }
);

/** Everything of one sort in all journeys, for programs: ids and words of the model, in the order of the workspace. */
export interface DataList<Name extends string = string> {
  /** What the file is called, and the field of JSON that holds the entries. */
  readonly name: Name;
  /** The entries as objects, without the fields they lack. */
  objects(workspace: Workspace, asOf: string | undefined): readonly Readonly<Record<string, unknown>>[];
  /** The entries as lines of a table below a line of names: a column for each language of a text, values apart by blanks. */
  rows(workspace: Workspace, asOf: string | undefined): readonly (readonly CsvCell[])[];
}

/** What a list is made of. */
export interface DataListParts<Entry, Name extends string> {
  readonly name: Name;
  entries(workspace: Workspace, asOf: string | undefined): readonly Entry[];
  fields(workspace: Workspace, asOf: string | undefined): readonly DataField<Entry>[];
}

/** Declares one list. */
export function defineList<Entry, const Name extends string>({
  name,
  entries,
  fields,
}: DataListParts<Entry, Name>): DataList<Name> {
  return {
    name,
    objects(workspace, asOf) {
      const all = fields(workspace, asOf);
      return entries(workspace, asOf).map((entry) =>
        Object.fromEntries(
          all.map((field) => [field.key, dataOf(field, entry)]).filter(([, data]) => data !== undefined),
        ),
      );
    },
    rows(workspace, asOf) {
      const { locales } = workspace.config;
      const all = fields(workspace, asOf);
      const names = all.flatMap((field) => ('text' in field ? locales.map((tag) => `${field.key}.${tag}`) : field.key));
      return [
        names,
        ...entries(workspace, asOf).map((entry) => all.flatMap((field) => cellsOf(field, entry, locales))),
      ];
    },
  };
}

function dataOf<Entry>(field: DataField<Entry>, entry: Entry): unknown {
  if ('text' in field) return field.text(entry);
  return 'values' in field ? field.values(entry) : field.value(entry);
}

function cellsOf<Entry>(field: DataField<Entry>, entry: Entry, locales: readonly string[]): readonly CsvCell[] {
  if ('text' in field) {
    const text = field.text(entry) ?? {};
    return locales.map((tag) => (Object.hasOwn(text, tag) ? text[tag] : undefined));
  }
  if ('values' in field) return [field.values(entry).join(' ')];
  const value = field.value(entry);
  return [typeof value === 'boolean' ? String(value) : value];
}
