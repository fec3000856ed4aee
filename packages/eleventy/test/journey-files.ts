import type { SourceFile } from '@journey-as-code/core';

/** A file of a workspace, from plain data. */
export const file = (path: string, content: unknown): SourceFile => ({ path, content: JSON.stringify(content) });

/** A journey of Ada's, for which the shop answers. */
export const journey = (id: string, stages: readonly unknown[], more: object = {}): SourceFile =>
  file(`${id}.journey.yaml`, {
    kind: 'journey',
    id,
    name: id,
    personas: ['ada'],
    owner: 'shop',
    goal: 'Shoes',
    stages,
    ...more,
  });

/** A stage that the shop answers for. */
export const stage = (id: string, steps: readonly unknown[]) => ({ id, name: id, owner: 'shop', steps });
