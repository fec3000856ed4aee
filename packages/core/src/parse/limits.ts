/** How much of a text is read. What lies beyond is refused before anything recursive or slow sees it. */
export const limits = {
  /** Bytes of one YAML file. */
  bytes: 512 * 1024,
  /** Bytes of one measurement file. */
  measurementBytes: 10_000_000,
  /** Rows of one measurement file. */
  rows: 200_000,
  /** Columns of one measurement file. */
  columns: 100,
  /** UTF-16 units in a line. */
  line: 20_000,
  /** Backslashes in a file. */
  escapes: 50_000,
  /** Collections inside one another, aliases written out. */
  depth: 32,
  /** Aliases in a file. */
  aliases: 1_000,
  /** Keys and values in a file, aliases written out; 32 UTF-16 units of text count as one more. */
  values: 50_000,
  /** UTF-16 units of one text. */
  value: 20_000,
  /** UTF-16 units from the start of a key to its colon. */
  key: 1_024,
  /** Problems reported for one file. */
  problems: 20,
} as const;
