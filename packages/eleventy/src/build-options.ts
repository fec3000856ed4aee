import type { SiteSource } from './read-site.js';

/** How a site is built. */
export interface BuildOptions extends SiteSource {
  /** The folder that the site is written to. Only a folder that does not exist, is empty or was built before will do. */
  readonly output: string;
  /** Whether the releases of the workspace stand beside its current state; they do unless this is false. */
  readonly releases?: boolean;
  /** A folder that keeps built releases for the next time. None is kept without it. */
  readonly cache?: string;
  /** Told what is done next: to how many files, or to which release. */
  readonly onProgress?: (step: BuildStep, what: number | string) => void;
}

/** What a build does, one after the other. */
export type BuildStep = 'read' | 'release' | 'write';
