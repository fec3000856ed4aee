/** What a reader asks to compare, as it stands in the address. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  /** Empty for all journeys. */
  readonly journey: string;
}

/** What an address asks for; what it does not say is the latest release and the one before it. */
export function askedIn(search: string, versions: readonly string[], latest: string): Asked {
  const query = new URLSearchParams(search);
  const known = (name: string) => versions.find((version) => version === query.get(name));
  const to = known('to') ?? latest;
  const from = known('from') ?? versions[versions.indexOf(to) + 1] ?? versions.find((version) => version !== to) ?? to;
  return { from, to, journey: query.get('journey') ?? '' };
}

/** The query of an address that asks for this. */
export function queryOf({ from, to, journey }: Asked): string {
  return `?${new URLSearchParams({ from, to, ...(journey !== '' && { journey }) })}`;
}
