import { type Text, textIn, type Workspace, type WrittenField } from '@journey-as-code/core';

/** Says what stands in a field, in one line; of what is larger only that it is there. */
export function valueInWords(
  tag: string,
  { config: { locales } }: Workspace,
): (value: WrittenField['value']) => string {
  return (value) => {
    if (value === undefined) return '…';
    if (isWords(value)) return textIn(value, tag, locales).trim();
    return typeof value === 'object' ? value.join(', ') : String(value).trim();
  };
}

function isWords(value: NonNullable<WrittenField['value']>): value is Text {
  return typeof value === 'object' && !Array.isArray(value);
}
