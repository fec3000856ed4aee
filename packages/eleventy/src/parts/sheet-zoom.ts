import type { Journey } from '@journey-as-code/core';
import type { Reader } from '../reader.js';

export function sheetZoom(_journey: Journey, _reader: Reader): number {
  return 86;
}
