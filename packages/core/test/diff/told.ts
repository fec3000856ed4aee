import { daysOf } from '../../src/derive/calendar.js';

/** What a kind of change is called: what came, what went, and another value, or more of it and less. */
interface Telling {
  readonly came?: string;
  readonly went?: string;
  readonly changed?: string;
  readonly more?: string;
  readonly less?: string;
  /** The values from less to more; nothing stands where it says so. */
  readonly order?: readonly unknown[] | ((value: unknown) => number);
}

const entry = (what: string): Telling => ({ came: `${what}-added`, went: `${what}-removed` });
const all = (changed: string): Telling => ({ came: changed, went: changed, changed });
const date = (value: unknown) => (value === undefined ? Number.POSITIVE_INFINITY : Date.parse(String(value)));
const number = (value: unknown) => (value === undefined ? Number.NEGATIVE_INFINITY : Number(value));
const scale = (more: string, less: string, order: Telling['order']): Telling => ({
  more,
  less,
  ...(order && { order }),
});
const due: Telling = { came: 'due-set', went: 'due-cleared', more: 'postponed', less: 'brought-forward', order: date };
const feeling: Telling = {
  came: 'feeling-set',
  went: 'feeling-cleared',
  more: 'feeling-raised',
  less: 'feeling-dropped',
  order: number,
};
const low = ['low', 'medium', 'high'];
const severities = ['off', 'info', undefined, 'warning', 'error'];
const severity = (value: unknown) =>
  severities.indexOf(String(typeof value === 'object' && value !== null ? Reflect.get(value, 'severity') : value)) < 0
    ? 2
    : severities.indexOf(String(typeof value === 'object' && value !== null ? Reflect.get(value, 'severity') : value));

/** Kinds of change by field, for all kinds that have it or for one. What does not stand here is plain. */
const tellings: Readonly<Record<string, Telling>> = {
  'formerly.*': entry('formerly'),
  'lintIgnore.*': entry('lint-ignore'),
  'lintIgnore.*.until': scale('lint-ignore-extended', 'lint-ignore-shortened', date),
  owner: { came: 'owner-set', went: 'owner-cleared', changed: 'owner-changed' },
  'metrics.*': entry('metric'),
  'evidence.*': entry('evidence'),
  'feeling.evidence.*': entry('evidence'),
  'feeling.byPersona.*.evidence.*': entry('evidence'),
  'momentOfTruth.evidence.*': entry('evidence'),
  'personas.*': entry('persona'),
  'audience.personas.*': entry('persona'),
  'segments.*': entry('segment'),
  'audience.segments.*': entry('segment'),
  'audience.excludeSegments.*': entry('audience-exclusion'),
  'addresses.*': entry('target'),
  'at.*': entry('place'),
  system: all('system-changed'),
  'journey parent': all('parent-changed'),
  'opportunity parent': all('parent-changed'),
  'metric parent': all('parent-changed'),
  'team parent': all('parent-changed'),
  'feeling.score': feeling,
  'feeling.byPersona.*.score': feeling,
  'touchpoint devices.*': entry('device'),
  'channel devices.*': entry('device'),
  'action due': due,
  'action-step due': due,
  'capability due': due,
  'objective by': due,
  'workspace site': all('field-changed'),
  'journey state': all('state-changed'),
  'journey type': all('type-changed'),
  'journey scope': all('scope-changed'),
  'journey improves': all('improves-changed'),
  'journey evidenceLevel': scale('evidence-level-raised', 'evidence-level-lowered', [
    'assumption',
    'partly-researched',
    'research-based',
  ]),
  'journey reviewers.*': entry('reviewer'),
  'stage lifecycle': all('lifecycle-changed'),
  'stage involved.*': entry('team'),
  'stage involved.*.role': all('team-role-changed'),
  'stage decisionPoint': entry('decision'),
  'outcome next': all('destination-changed'),
  'outcome exit': all('destination-changed'),
  'outcome share': all('share-changed'),
  'step momentOfTruth': { came: 'moment-set', went: 'moment-cleared' },
  'step momentOfTruth.type': all('moment-changed'),
  'step next': all('next-changed'),
  'step next.*': entry('next'),
  'step next.*.when': all('next-changed'),
  'step next.*.share': all('next-changed'),
  'step path': all('path-changed'),
  'step effect.type': all('effect-changed'),
  'step waitTime': {
    came: 'wait-set',
    went: 'wait-cleared',
    more: 'wait-lengthened',
    less: 'wait-shortened',
    order: (value) => daysOf(String(value)),
  },
  'touchpoint channel': all('channel-changed'),
  'touchpoint selfService': scale('self-service-gained', 'self-service-lost', ['none', 'available', 'primary']),
  'touchpoint initiator': all('initiator-changed'),
  'channel trackable': scale('tracking-gained', 'tracking-lost', [false, undefined, true]),
  'touchpoint standard.guide': { ...entry('guide'), changed: 'guide-removed guide-added' },
  'touchpoint standard.sla.*': entry('sla'),
  'touchpoint standard.sla.*.limit': scale('sla-loosened', 'sla-tightened', number),
  'handoff mode': scale('cooled', 'warmed', ['warm', 'cold']),
  'handoff to': all('redirected'),
  'touchpoint events.*': entry('event'),
  'touchpoint systems.*': entry('system'),
  'touchpoint feedback.*': entry('feedback'),
  'event key': all('key-changed'),
  'event identity': all('identity-changed'),
  'event properties.*': entry('property'),
  'event properties.*.type': all('property-type-changed'),
  'event properties.*.values.*': entry('property-value'),
  'event properties.*.required': scale('property-made-required', 'property-made-optional', [false, true]),
  'blueprint-entry lane': all('lane-changed'),
  'blueprint-entry failurePoint': scale('failure-added', 'failure-removed', [false, true]),
  'pain-point severity': scale('severity-raised', 'severity-lowered', [...low, 'critical']),
  'pain-point frequency': scale('frequency-raised', 'frequency-lowered', [
    'rare',
    'occasional',
    'frequent',
    'constant',
  ]),
  'opportunity score.customerValue': scale('score-raised', 'score-lowered', number),
  'opportunity score.businessValue': scale('score-raised', 'score-lowered', number),
  'opportunity score.effort': scale('score-raised', 'score-lowered', number),
  'opportunity score.confidence': scale('score-raised', 'score-lowered', low),
  'action expected.*': entry('expectation'),
  'action results.*': entry('result'),
  'action results.*.before': all('result-rewritten'),
  'action results.*.after': all('result-rewritten'),
  'metric type': all('type-changed'),
  'metric unit': all('unit-changed'),
  'metric direction': all('direction-changed'),
  'metric target': { came: 'target-set', went: 'target-cleared' },
  'metric target.value': scale('target-loosened', 'target-tightened', number),
  'metric target.by': scale('target-postponed', 'target-brought-forward', date),
  'metric thresholds.warn': {
    came: 'threshold-tightened',
    went: 'threshold-loosened',
    more: 'threshold-loosened',
    less: 'threshold-tightened',
    order: number,
  },
  'metric thresholds.fail': {
    came: 'threshold-tightened',
    went: 'threshold-loosened',
    more: 'threshold-loosened',
    less: 'threshold-tightened',
    order: number,
  },
  'metric measurements.*': entry('measurement'),
  'metric measurements.*.value': all('measurement-rewritten'),
  'team handles.*': entry('handle'),
  ...Object.fromEntries(
    ['event', 'segment', 'metric.metric', 'metric.above', 'metric.below', 'schedule', 'prediction'].map((field) => [
      `rule trigger.${field}`,
      all('trigger-changed'),
    ]),
  ),
  ...Object.fromEntries(
    ['type', 'touchpoint', 'content', 'routeTo'].map((field) => [`rule response.${field}`, all('response-changed')]),
  ),
  'rule response.routeBy.*': all('response-changed'),
  'rule frequencyCap': { came: 'cap-set', went: 'cap-cleared' },
  'rule frequencyCap.max': scale('cap-raised', 'cap-lowered', number),
  'rule frequencyCap.per': scale('cap-lowered', 'cap-raised', (value) => daysOf(String(value))),
  'rule consent': scale('consent-required', 'consent-dropped', ['not-required', undefined, 'required']),
  'workspace locales.*': entry('language'),
  'workspace lint.preset': scale('lint-tightened', 'lint-loosened', ['off', 'recommended', 'strict']),
  'workspace lint.rules.*': scale('lint-tightened', 'lint-loosened', severity),
  'workspace lint.overrides.*.rules.*': scale('lint-tightened', 'lint-loosened', severity),
};

const retirable = ['journey', 'touchpoint', 'channel', 'rule'];
const closable = ['pain-point', 'opportunity', 'action', 'action-step'];
const over: readonly unknown[] = [
  'deprecated',
  'archived',
  'retired',
  'resolved',
  'wont-fix',
  'solved',
  'dismissed',
  'done',
  'cancelled',
  true,
];

/** Whether an object or an entry is told as a whole when it comes or goes. */
export function isToldWhole(kind: string, pattern: string): boolean {
  if (pattern === 'links.*' || pattern === 'site.links.*' || pattern === 'lintIgnore.*') return true;
  const wholes = ['variants.*', 'measurements.*'];
  return wholes.includes(pattern) || tellings[`${kind} ${pattern}`] !== undefined;
}

/** What a difference in a field is called. A higher value of a metric that goes up is better: more is asked for. */
export function told(
  kind: string,
  pattern: string,
  [before, after]: readonly [unknown, unknown],
  isUp: boolean,
): readonly string[] {
  const isTurned = isUp && /^(?:target\.value|thresholds\.\w+|standard\.sla\.\*\.limit)$/.test(pattern);
  const isBoth = before !== undefined && after !== undefined;
  return names(kind, pattern, ...(isTurned && isBoth ? ([after, before] as const) : ([before, after] as const))).map(
    (name) => `${kind}-${name}`,
  );
}

function names(kind: string, pattern: string, before: unknown, after: unknown): readonly string[] {
  if (kind === 'strategy') return ['field-changed'];
  if (pattern === 'status' || pattern === 'done') return [inLife(kind, before, after)];
  const telling = tellings[`${kind} ${pattern}`] ?? tellings[pattern];
  if (telling === undefined) {
    if (kind === 'workspace') return ['field-changed'];
    return [before === undefined ? 'field-added' : after === undefined ? 'field-removed' : 'field-changed'];
  }
  const { came, went, changed, more, less, order } = telling;
  const name = before === undefined && came ? came : after === undefined && went ? went : undefined;
  if (name !== undefined) return [name];
  if (changed !== undefined) return changed.split(' ');
  const rank = typeof order === 'function' ? order : (value: unknown) => (order ?? []).indexOf(value);
  const way = rank(after) > rank(before) ? more : less;
  if (way !== undefined) return [way];
  // An entry that became another one went, and another came.
  return [went ?? '', came ?? ''];
}

function inLife(kind: string, before: unknown, after: unknown): string {
  const isOver = (value: unknown) => over.includes(value);
  const counts = retirable.includes(kind) || closable.includes(kind);
  if (!counts || isOver(before) === isOver(after)) return 'status-changed';
  if (retirable.includes(kind)) return isOver(after) ? 'retired' : 'restored';
  return isOver(after) ? 'closed' : 'reopened';
}
