import type { Aspect } from '../aspect.js';
import { blueprint } from './blueprint.js';
import { channel } from './channel.js';
import { dates } from './dates.js';
import { decision } from './decision.js';
import { feeling } from './feeling.js';
import { handoff } from './handoff.js';
import { identity } from './identity.js';
import { ignore } from './ignore.js';
import { involved } from './involved.js';
import { life } from './life.js';
import { measurement } from './measurement.js';
import { metric } from './metric.js';
import { moment } from './moment.js';
import { owner } from './owner.js';
import { pain } from './pain.js';
import { path } from './path.js';
import { place } from './place.js';
import { plain } from './plain.js';
import { presence } from './presence.js';
import { relations } from './relations.js';
import { results } from './results.js';
import { rule } from './rule.js';
import { scope } from './scope.js';
import { score } from './score.js';
import { standard } from './standard.js';
import { team } from './team.js';
import { tracking } from './tracking.js';
import { wait } from './wait.js';
import { wording } from './wording.js';
import { workspace } from './workspace.js';

/** Every way in which two versions can differ, in the order in which changes of one thing are told. */
export const aspects: readonly Aspect[] = [
  presence,
  identity,
  place,
  scope,
  life,
  owner,
  involved,
  feeling,
  moment,
  path,
  wait,
  decision,
  channel,
  standard,
  handoff,
  tracking,
  blueprint,
  pain,
  score,
  dates,
  results,
  metric,
  measurement,
  team,
  rule,
  relations,
  wording,
  plain,
  ignore,
  workspace,
];
