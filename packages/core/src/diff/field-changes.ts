import type { Workspace } from '../model/workspace.js';
import { insideField } from './contains.js';
import { differencesOf } from './differences.js';
import type { Entity } from './entity.js';
import { factsOf } from './facts.js';
import type { Matching } from './match.js';
import { type Directory, namingIn } from './naming.js';
import type { Noticed } from './noticed.js';
import type { Speech } from './speech.js';
import { changeKinds, claims } from './taxonomy.js';
import { isUntouched } from './untouched.js';

/** The two sides of a comparison, and what their references name. */
export interface Sides {
  readonly base: Workspace;
  readonly head: Workspace;
  readonly matching: Matching;
  readonly baseDirectory: Directory;
  readonly headDirectory: Directory;
}

/** What fields tell: every difference in what a thing says of itself, judged by the one aspect that speaks of it. */
export function* fieldChanges(sides: Sides, speech: Speech): Generator<Noticed> {
  const { matching, baseDirectory, headDirectory } = sides;
  const nameOnHead = (named: Entity) => (matching.headOf(named) ?? named).path;
  for (const pair of matching.pairs) {
    if (isUntouched(pair, sides)) continue;
    const { base, head } = pair;
    const was = factsOf(base, namingIn(base, baseDirectory, nameOnHead));
    const is = factsOf(
      head,
      namingIn(head, headDirectory, ({ path }) => path),
    );
    for (const difference of differencesOf(head.kind, was, is, (kind, field) => claims.has(`${kind} ${field}`))) {
      const { pattern, before, after } = difference;
      const piece = claims.get(`${head.kind} ${pattern}`);
      const within = !before || !after ? insideField(after ? head : base, pattern, matching) : {};
      for (const judgement of piece?.judge(difference, pair, speech) ?? []) {
        const kind = changeKinds.get(`${head.kind}-${judgement.change}`);
        if (kind === undefined) throw new Error(`There is no kind of change “${head.kind}-${judgement.change}”.`);
        yield {
          kind,
          level: kind.cost.level,
          judgement,
          base,
          head,
          ...(before && { before }),
          ...(after && { after }),
          ...within,
        };
      }
    }
  }
}
