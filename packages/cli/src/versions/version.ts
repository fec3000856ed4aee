import type { TreeFile } from '@journey-as-code/core/node';
import type { Contents } from './contents.js';

/** A file of one version of a workspace. */
export type VersionFile = TreeFile;

/** One version of a workspace: what it holds, read from a commit or from a folder. */
export interface Version {
  /** The commit it was read from, or the folder as it was named; absent for the working tree. */
  readonly label?: string;
  /** The workspace folder on the disk, where it was read from there. */
  readonly folder?: string;
  /** What stands before paths of files in reports: the workspace folder, relative to where the command runs. */
  readonly prefix: string;
  /** All that may belong to the workspace, before its configuration is asked. */
  readonly files: readonly VersionFile[];
  /** When it was made, in milliseconds since 1970; unknown for folders. */
  readonly instant?: number;
}

/** Both sides of a comparison. */
export interface Versions {
  /** What was asked for: `main...HEAD`. Empty for folders. */
  readonly range: string;
  /** Absent where there was no workspace yet. */
  readonly base?: Version;
  readonly head: Version;
  /** What the files of both hold. */
  readonly contents: Contents;
  /** What is to be said of how both were found. */
  readonly remarks: readonly Remark[];
  /** Ends what reads them. */
  close(): Promise<void>;
}

/** Something to say of how both sides were found. */
export type Remark =
  | { readonly what: 'several-bases'; readonly count: number; readonly chosen: string }
  | { readonly what: 'staged' };
