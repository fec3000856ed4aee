/** What every file of data begins with. */
export const edition = {
  schemaVersion: { const: 1, description: 'The version of the model.' },
  release: { type: 'string', description: 'The release it shows. Absent where it shows none.' },
  commit: { type: 'string', description: 'The commit it was made from. Absent where that is not known.' },
  asOf: { type: 'string', format: 'date', description: 'The day that dates are judged by.' },
} as const;
