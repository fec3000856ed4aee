import { CST, Lexer } from 'yaml';

/**
 * What formatting must keep, as one text to compare: every comment, and every scalar that stands on one line, as typed,
 * in any order.
 */
export function whatMustStay(text: string): string {
  const kept: string[] = [];
  let block = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme);
    const isBlock = block;
    block = type === 'block-scalar-header' || (block && type !== null && /^(?:comment|space)$/.test(type));
    if (type === 'comment') kept.push(lexeme.trimEnd());
    else if (!isBlock && isScalar(type) && !lexeme.includes('\n')) kept.push(lexeme.trim());
  }
  return kept.sort().join('\n');
}

const isScalar = (type: CST.TokenType | 'scalar' | null) =>
  type === 'scalar' || type === 'single-quoted-scalar' || type === 'double-quoted-scalar';

/** Whether two plain values are equal; the order of keys does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

/** Whether a text that was edited has every comment that it had, and every scalar on one line. */
export function keepsComments(before: string, after: string): boolean {
  const left = new Map<string, number>();
  for (const line of whatMustStay(after).split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return whatMustStay(before)
    .split('\n')
    .every((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return line === '' || count > 0;
    });
}
