/** A handle as code hosts read it: a user, a group in groups, or an address of mail. */
const handle = /^(?:@[\w.-]+(?:\/[\w.-]+)*|[^\s@#!\\]+@[\w.-]+)$/;

/** Whether code hosts would read a text as one handle in CODEOWNERS. */
export function isHandle(text: string): boolean {
  return handle.test(text);
}

/** A path from the top of a repository as a pattern of CODEOWNERS; undefined where no pattern means only that path. */
export function codeownersPattern(path: string): string | undefined {
  if (/[\p{Cc}\p{Zl}\p{Zp}*?[\]!\\]/u.test(path)) return undefined;
  return `/${path.replace(/[ #]/g, '\\$&')}`;
}
