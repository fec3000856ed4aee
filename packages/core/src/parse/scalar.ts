/** What a plain scalar of the core schema of YAML 1.2 stands for. */
export function plainValue(source: string): string | number | boolean | null {
  if (source.length <= 5) {
    switch (source) {
      case '':
      case '~':
      case 'null':
      case 'Null':
      case 'NULL':
        return null;
      case 'true':
      case 'True':
      case 'TRUE':
        return true;
      case 'false':
      case 'False':
      case 'FALSE':
        return false;
    }
  }
  // Signs, the point and digits all stand before the colon.
  return source.charCodeAt(0) < COLON ? numberOr(source) : source;
}

const COLON = 0x3a;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

function numberOr(source: string): string | number {
  if (decimal.test(source)) return Number(source);
  if (octal.test(source) || hexadecimal.test(source)) return Number(source);
  if (infinite.test(source)) return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return notANumber.test(source) ? Number.NaN : source;
}

/** Whether a number of a file is kept with every digit it was written with, as far as its size goes. */
export function isExact(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}
