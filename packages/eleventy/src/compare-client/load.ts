/** A file of the site that could not be loaded. */
export class NotLoaded extends Error {}

const known = new Map<string, Promise<unknown>>();

/** The JSON in a file of the site, loaded once; one that failed is asked for again next time. */
export function load(address: string): Promise<unknown> {
  const before = known.get(address);
  if (before) return before;
  const loading = fetchJson(address);
  known.set(address, loading);
  loading.catch(() => known.delete(address));
  return loading;
}

async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.json();
  } catch {
    // What went wrong is for the network panel: readers are told which file it is.
  }
  throw new NotLoaded(new URL(address).pathname.split('/').slice(-3).join('/'));
}
