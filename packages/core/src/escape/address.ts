/** What a browser drops or turns round, so that the address shown is not the one followed. */
const misleading = /[\s\p{Cc}\p{Cf}\p{Cs}\\]/u;

/** The web without a user's name before the host, or mail. */
const leading = /^(?:https?:\/\/[^/?#@]+(?:[/?#]|$)|mailto:.)/i;

/** Whether an address from a workspace may become a link: it says by itself where it leads, and that is the web or mail. */
export function isAllowedAddress(address: string): boolean {
  return address.length <= 2000 && leading.test(address) && !misleading.test(address) && URL.canParse(address);
}
