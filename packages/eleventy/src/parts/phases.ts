import type { Stage } from '@journey-as-code/core';

/** The phases of the relation between customer and company, in their order. */
export const phases = [
  'awareness',
  'consideration',
  'decision',
  'purchase',
  'onboarding',
  'use',
  'service',
  'retention',
  'advocacy',
  'custom',
] as const satisfies readonly Stage['lifecycle'][];
