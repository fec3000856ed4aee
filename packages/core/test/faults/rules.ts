import type { Fault } from './fault.js';
export const ruleFaults: readonly Fault[] = [];
