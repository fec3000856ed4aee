import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Change } from './change.js';

/**
 * What identifies a change however often files are reformatted, moved or translated: the first 12 hex digits of SHA-256
 * over the canonical JSON of id, kind, path, field, before and after.
 */
export function fingerprintOf({
  id,
  subject,
  field,
  before,
  after,
}: Pick<Change, 'id' | 'subject' | 'field' | 'before' | 'after'>): string {
  return shortHash([id, subject.kind, subject.path, field ?? null, before ?? null, after ?? null]);
}

/** The first 12 hex digits of SHA-256 over a list as JSON. */
export function shortHash(told: readonly unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(told)))).slice(0, 12);
}
