/** A release as the list of all of them tells of it. */
export interface Version {
  readonly version: string;
  readonly date: string;
  readonly latest: boolean;
}

/** The releases in `versions.json`, the newest first; what is none is left out. */
export function versionsIn(data: unknown): readonly Version[] {
  return (Array.isArray(data) ? data : []).flatMap((entry: unknown): readonly Version[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const [version, date]: readonly unknown[] = [Reflect.get(entry, 'version'), Reflect.get(entry, 'date')];
    if (typeof version !== 'string' || typeof date !== 'string') return [];
    return [{ version, date, latest: Reflect.get(entry, 'latest') === true }];
  });
}
