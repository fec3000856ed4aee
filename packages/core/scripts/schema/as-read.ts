import type { Json } from './resolved-definitions.js';

const strings = { type: 'array', items: { type: 'string' } } as const;

/** What of the files a comparison asks for, and the model does not say by itself. */
export const asRead: Json = {
  title: 'As read',
  description: 'What of the files a comparison asks for. Absent where there is nothing to say.',
  type: 'object',
  properties: {
    languages: {
      description:
        'The language in which a list writes plain texts, where it names its own, by entry: `team checkout`.',
      type: 'object',
      additionalProperties: { type: 'string' },
    },
    withoutStatus: { ...strings, description: 'Journeys whose status nobody wrote: it is the default.' },
    incomplete: { ...strings, description: 'Kinds, and journeys as `journey:<id>`, of which not all could be read.' },
  },
};
