const letters: Readonly<Record<string, string>> = { before: 'A', after: 'B', inside: '' };

/** What a message always says, with letters for what stands in it: A before, B after, dots for all else. */
export function inLetters(message: string): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => letters[name] ?? '…');
}
