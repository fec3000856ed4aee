/** What is made one after the other, made as far as somebody has asked, and kept. */
export interface AsFarAsAsked<Item> {
  /** The first that passes; what comes after it is not made. */
  find(passes: (item: Item) => boolean): Item | undefined;
  all(): readonly Item[];
}

/** Makes items when they are asked for. */
export function asFarAsAsked<Item>(items: Iterable<Item>): AsFarAsAsked<Item> {
  const made: Item[] = [];
  const rest = items[Symbol.iterator]();
  const next = (): Item | undefined => {
    const { done, value } = rest.next();
    if (done) return undefined;
    made.push(value);
    return value;
  };
  return {
    find(passes) {
      const known = made.find(passes);
      if (known !== undefined) return known;
      for (let item = next(); item !== undefined; item = next()) if (passes(item)) return item;
      return undefined;
    },
    all() {
      while (next() !== undefined);
      return made;
    },
  };
}
