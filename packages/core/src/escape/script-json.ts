/** A value as JSON inside `<script type="application/json">`, where nothing may end the element or open a comment. */
export function scriptJson(value: object | string | number | boolean | null): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
