import type { Json } from './resolved-definitions.js';

/** What is derived for a journey, or a place in one. */
export const derivedValues = {
  score: { type: 'number', minimum: -2, maximum: 2, description: 'From −2, very poor, to +2, very good.' },
  level: { enum: [-2, -1, 0, 1, 2], description: 'The score as one of five levels.' },
  friction: { type: 'number', minimum: 0, maximum: 100, description: 'From 0, none, to 100.' },
} as const;

/** Derived values by place. */
export const derivedByPlace: Json = {
  title: 'Derived values',
  description:
    'By `journey`, `journey:stage`, `journey:stage/step` and `journey:stage/step/touchpoint`. Absent where there is none.',
  type: 'object',
  additionalProperties: { type: 'object', properties: derivedValues },
};
