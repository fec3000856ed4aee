import { createHash } from 'node:crypto';

/** Hashes what identifies an item of a report; a second one with the same identity, or the same hash, is told apart by counting. */
export function fingerprints(): (identity: readonly unknown[]) => string {
  const used = new Set<string>();
  const turns = new Map<string, number>();
  return (identity) => {
    const key = JSON.stringify(identity);
    for (let turn = turns.get(key) ?? 1; ; turn += 1) {
      const told = turn === 1 ? key : JSON.stringify([...identity, turn]);
      const fingerprint = createHash('sha256').update(told).digest('hex').slice(0, 12);
      if (used.has(fingerprint)) continue;
      used.add(fingerprint);
      turns.set(key, turn + 1);
      return fingerprint;
    }
  };
}
