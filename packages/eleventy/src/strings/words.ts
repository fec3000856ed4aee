/** A word for each value of a field. */
export type Words<Value extends string | number> = Readonly<Record<Value, string>>;
