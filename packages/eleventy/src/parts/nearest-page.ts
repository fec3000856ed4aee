import { fileOf } from '../site-page.js';

/** The page itself, or the nearest above it, among those that there are. */
export function nearestIn(path: string, has: (file: string) => boolean): string | undefined {
  if (has(fileOf(path))) return path;
  const above = path.replace(/[^/]+\/?$/, '');
  return above === '' || above === path ? undefined : nearestIn(above, has);
}
