import { entryRemovedWithoutSuccessor } from './entry-removed-without-successor.js';
import { lintIgnoreAdded } from './lint-ignore-added.js';
import { measurementRewritten } from './measurement-rewritten.js';
import { openPainPointRemoved } from './open-pain-point-removed.js';
import { ownerChanged } from './owner-changed.js';
import type { ReviewRule } from './rule.js';
import { scoreChangedWithoutEvidence } from './score-changed-without-evidence.js';
import { statusSkipped } from './status-skipped.js';
import { targetLowered } from './target-lowered.js';
import { unrecordedRename } from './unrecorded-rename.js';

/** Every rule between two versions. */
export const reviewRules: readonly ReviewRule[] = [
  entryRemovedWithoutSuccessor,
  unrecordedRename,
  openPainPointRemoved,
  ownerChanged,
  scoreChangedWithoutEvidence,
  statusSkipped,
  targetLowered,
  measurementRewritten,
  lintIgnoreAdded,
];
