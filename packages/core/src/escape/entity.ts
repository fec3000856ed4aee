/** A character as a numeric reference, which HTML, XML and every version of them read alike. */
export function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
