import { type Judged, originOf, type ParsedDocument, type Workspace } from '@journey-as-code/core';
import type { FormerId } from '@journey-as-code/core/edit';

/** A thing that looks renamed, and does not say so. */
export interface Rename extends FormerId {
  readonly document: ParsedDocument;
  /** Where it stands on head. */
  readonly path: string;
}

/** The renames that a comparison asks to be recorded, by the documents in which they would be. */
export function unrecordedRenames(
  { changes }: Judged,
  head: Workspace,
): ReadonlyMap<ParsedDocument, readonly Rename[]> {
  const renames = new Map<ParsedDocument, Rename[]>();
  for (const { rules, subject, suspect } of changes) {
    const origin = rules.includes('unrecorded-rename') ? originOf(head, subject) : undefined;
    const former = suspect?.split(/[:/#]/).at(-1);
    if (origin === undefined || former === undefined) continue;
    const { document, value } = origin;
    renames.set(document, [...(renames.get(document) ?? []), { document, entity: value, path: subject.path, former }]);
  }
  return renames;
}
