/** A number with its noun. */
export const count = (number: number, one: string, other: string) => `${number} ${number === 1 ? one : other}`;
