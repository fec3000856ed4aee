const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a text or an attribute of our HTML says: its entities resolved. */
export function textOf(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(
    /&(?:#(\d+)|(amp|lt|gt|quot));/g,
    (_, code, name) => named[name] ?? String.fromCodePoint(Number(code)),
  );
}
