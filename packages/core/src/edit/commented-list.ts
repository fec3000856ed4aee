import { YAMLMap, type YAMLSeq } from 'yaml';

/** What stands right above the first entry is read as the list's, and what stands below the last as that entry's. */
export function giveCommentsBack(list: YAMLSeq): void {
  const first = list.items[0];
  const last = list.items.at(-1);
  if (first instanceof YAMLMap && list.commentBefore) {
    const paragraphs = list.commentBefore.replace(/\n$/, '\n\n').split('\n\n');
    first.commentBefore = paragraphs.pop() ?? null;
    list.commentBefore = paragraphs.join('\n\n');
  }
  if (last instanceof YAMLMap && !last.flow && last.comment) {
    list.comment = last.comment;
    last.comment = null;
  }
}

/** Puts entries into the list; a comment about the whole of it is not taken for one about the first. */
export function fillList(list: YAMLSeq, items: readonly unknown[]): void {
  const [first] = items;
  if (first instanceof YAMLMap) first.spaceBefore = Boolean(list.commentBefore);
  list.items = [...items];
  list.flow = items.length === 0;
}
