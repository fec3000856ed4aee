/**
 * Makes something of a key, and remembers it for the two keys asked about last. Questions about one file come together,
 * of many files; those of a comparison are about two in turn.
 */
export function rememberTwo<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  interface Answer {
    readonly key: Key;
    readonly made: Made;
  }
  let last: Answer | undefined;
  let before: Answer | undefined;
  return (key) => {
    if (last?.key === key) return last.made;
    const answer = before?.key === key ? before : { key, made: make(key) };
    [before, last] = [last, answer];
    return answer.made;
  };
}
