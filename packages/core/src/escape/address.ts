/** What a browser drops or turns round, so that the address shown is not the one followed. */
const misleading = /[\s\p{Cc}\p{Cf}\p{Cs}\\]/u;

/** Whether an address from a workspace may become a link: the web or mail, and nothing in it that hides where it leads. */
export function isAllowedAddress(address: string): boolean {
  if (address.length > 2000 || misleading.test(address) || !/^(?:https?:\/\/|mailto:)/i.test(address)) return false;
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}
