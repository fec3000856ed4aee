/** One object of a repository. Of content that is larger than any file of a workspace, only the beginning is kept. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** No file of a workspace is read beyond this. */
const most = 10_000_001;

/** Cuts what `git cat-file --batch` prints into replies: `<id> <type> <size>`, the content and a line break, or one line that says why not. */
export function replies(tell: (object: GitObject | undefined) => void): (chunk: Buffer) => void {
  let header = '';
  let open: (GitObject & { readonly size: number; readonly content: Buffer }) | undefined;
  let filled = 0;
  return (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      if (open === undefined) {
        const end = chunk.indexOf(0x0a, at);
        header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (end < 0) return;
        at = end + 1;
        const [, id, type, size] = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(header) ?? [];
        header = '';
        if (id === undefined || type === undefined) tell(undefined);
        else if (chunk.length - at > Number(size)) {
          // Whole already: it stays where it arrived.
          tell({ id, type, content: chunk.subarray(at, at + Math.min(Number(size), most)) });
          at += Number(size) + 1;
        } else {
          open = { id, type, size: Number(size), content: Buffer.allocUnsafe(Math.min(Number(size), most)) };
          filled = 0;
        }
        continue;
      }
      const length = Math.min(open.size + 1 - filled, chunk.length - at);
      if (filled < open.content.length) chunk.copy(open.content, filled, at, at + length);
      filled += length;
      at += length;
      if (filled <= open.size) return;
      const { id, type, content } = open;
      open = undefined;
      tell({ id, type, content });
    }
  };
}
