/** Takes lines and bytes from the beginning of a stream. */
export interface Taker {
  line(): Promise<string>;
  bytes(count: number): Promise<Buffer>;
  /** Reads what is left, so that a sum at its end is looked at. */
  toEnd(): Promise<void>;
}

/** Takes from a stream. Each part of it is asked for when it is needed; one that ends too early throws. */
export function takerOf(stream: AsyncIterable<Buffer>): Taker {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer> => {
    const { done, value } = await chunks.next();
    if (done) throw new Error('The archive ends too early.');
    return value;
  };
  return {
    async line() {
      let at = rest.indexOf('\n');
      while (at === -1) {
        rest = Buffer.concat([rest, await more()]);
        at = rest.indexOf('\n');
      }
      const line = rest.toString('utf8', 0, at);
      rest = rest.subarray(at + 1);
      return line;
    },
    async toEnd() {
      while (!(await chunks.next()).done);
    },
    async bytes(count) {
      const parts = [rest];
      let length = rest.length;
      while (length < count) {
        const chunk = await more();
        parts.push(chunk);
        length += chunk.length;
      }
      const whole = parts.length === 1 ? rest : Buffer.concat(parts);
      rest = whole.subarray(count);
      return whole.subarray(0, count);
    },
  };
}
