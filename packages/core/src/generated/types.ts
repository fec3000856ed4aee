// Made from schema/source by `npm run generate`. Do not edit.
import type { Origin } from '../parse/origin.js';
import type { Text } from '../text.js';

/** What a document of a workspace is: its `kind`, or the configuration. */
export type DocumentKind = 'config' | 'journey' | 'persona' | 'teams' | 'channels' | 'segments' | 'metrics' | 'events' | 'feedback' | 'evidence' | 'systems' | 'glossary' | 'strategy' | 'accepted';
export const documentKinds: readonly DocumentKind[] = ['config', 'journey', 'persona', 'teams', 'channels', 'segments', 'metrics', 'events', 'feedback', 'evidence', 'systems', 'glossary', 'strategy', 'accepted'];

/** Every definition of the model that has fields. */
export type EntityKind = 'accent' | 'acceptance' | 'accepted' | 'action-step' | 'action' | 'audience' | 'baseline' | 'benchmark' | 'blueprint-entry' | 'blueprint' | 'capabilities' | 'capability' | 'channel' | 'collaboration' | 'config' | 'decision-point' | 'defaults' | 'delight' | 'demographics' | 'effect' | 'event-property' | 'event' | 'evidence' | 'expectation' | 'expected' | 'feedback' | 'feeling' | 'frequency-cap' | 'handoff' | 'inputs' | 'involved' | 'journey' | 'link' | 'lint-ignore' | 'lint' | 'maturity' | 'measurement' | 'metric-limit' | 'metric' | 'moment-of-truth' | 'next' | 'objective' | 'opportunity-score' | 'opportunity' | 'outcome' | 'override' | 'pain-point' | 'persona-feeling' | 'persona' | 'preferences' | 'range' | 'release-settings' | 'response' | 'result' | 'review' | 'rule-setting' | 'rule-settings' | 'rule' | 'segment' | 'site-settings' | 'sla' | 'stage' | 'standard' | 'step' | 'strategy' | 'system' | 'target-value' | 'team' | 'term' | 'thresholds' | 'timing' | 'touchpoint' | 'training' | 'trigger' | 'variant' | 'volume' | 'workstream' | 'teams-list' | 'channels-list' | 'segments-list' | 'metrics-list' | 'events-list' | 'feedback-list' | 'evidence-list' | 'systems-list' | 'glossary-list';

/** Other keys, kept as written. */
export interface Extensible {
  readonly [key: `x-${string}`]: unknown;
}

/** A text as an author writes it: in the first language of its document, or by language. */
export type AuthoredText = string | Text;

/** Device. */
export type Device = 'mobile' | 'tablet' | 'desktop' | 'watch' | 'tv' | 'car' | 'kiosk' | 'phone-line' | 'in-person' | 'mail' | 'other';

/** Exit. */
export type Exit = 'completed' | 'advocate' | 'lost' | 'abandoned' | 'churned';

/** Evidence level. */
export type EvidenceLevel = 'assumption' | 'partly-researched' | 'research-based';

/** Phase of maturity. */
export type Phase = 'channel-digitisation' | 'omnichannel-optimisation' | 'full-touchpoint-management';

/** Severity. */
export type Severity = 'error' | 'warning' | 'info' | 'off';

/** Lane. */
export type Lane = 'goals' | 'steps' | 'touchpoints' | 'thoughts' | 'emotion' | 'pain-points' | 'delights' | 'opportunities' | 'decision' | 'metrics' | 'backstage' | 'owner' | 'evidence';

/** Section of the site. */
export type SiteSection = 'journeys' | 'personas' | 'pain-points' | 'touchpoints' | 'teams' | 'actions' | 'channels' | 'handoffs' | 'opportunities' | 'orchestration' | 'metrics' | 'strategy' | 'glossary' | 'guide';

/** The colour of links and marks, once for light pages and once for dark ones. */
export interface Accent extends Extensible {
  /** Dark enough to be read on white. */
  readonly light: string;
  /** Light enough to be read on near black. */
  readonly dark: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** One change between two versions, or the findings of one rule in one place, that are accepted until a day. They are still shown, and fail no run. */
export interface Acceptance extends Extensible {
  /** The id of the kind of change that is accepted. */
  readonly change?: string;
  /** The id of the rule whose findings are accepted. */
  readonly rule?: string;
  /** What the change or finding is about, as reports name it. A finding that is about no one thing has the path of its file. */
  readonly at: string;
  /** The fingerprint of the change, as `journey diff` prints it. Another value is another change, and another decision. */
  readonly fingerprint?: string;
  /** Why it is accepted. A reviewer should be able to judge it. */
  readonly reason: string;
  /** The last day on which the acceptance holds; from the day after, what was accepted is back. */
  readonly until: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** What a team has decided to live with for a time, in the file `.journey/accepted.yaml` of a workspace. Each entry says why, and until when. */
export interface Accepted extends Extensible {
  /** The findings and changes that are accepted, by their places. */
  readonly accepted: readonly Acceptance[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** One step of an action. */
export interface ActionStep extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the steps of its action. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What is done in this step. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** The team that does it. Without it, the owner of the action. */
  readonly owner?: string;
  /** The day by which it is to be done. */
  readonly due?: string;
  /** Whether it is done. */
  readonly done: boolean;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Something that is done to improve the journey: by whom, by when, in which steps, and with what result. */
export interface Action extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the journey, among its pain points, delights, opportunities, actions and rules together. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What is done. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** What kind of work it is. */
  readonly type: 'product' | 'process' | 'service-quality' | 'interaction' | 'training' | 'self-service' | 'content' | 'marketing' | 'orchestration' | 'data' | 'loyalty' | 'organisation' | 'other';
  /** The opportunities, pain points and delights that it serves: an id of this journey, or `journey#id` of another. */
  readonly addresses: readonly string[];
  /** The team that answers for it. */
  readonly owner?: string;
  /** The day on which work begins. */
  readonly start?: string;
  /** The day by which it is to be done. */
  readonly due?: string;
  /** The day on which it was done. */
  readonly doneOn?: string;
  /** How far it has come. */
  readonly status: 'planned' | 'in-progress' | 'blocked' | 'done' | 'cancelled';
  /** The steps of the work, in their order, each with its owner and date. */
  readonly steps: readonly ActionStep[];
  /** The actions that must be done before. */
  readonly dependsOn: readonly string[];
  /** What should change in the metrics. */
  readonly expected: readonly Expected[];
  /** What did change in the metrics. */
  readonly results: readonly Result[];
  /** Why we think that it helps. */
  readonly evidence: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Whom a rule is for. A persona is in the audience when it (or none) is in `personas`, its segment (or none) is in `segments`, and its segment is not in `excludeSegments`. */
export interface Audience extends Extensible {
  /** The personas that it is for. Without it, all. */
  readonly personas: readonly string[];
  /** The segments that it is for. Without it, all. */
  readonly segments: readonly string[];
  /** The segments that are left out. */
  readonly excludeSegments: readonly string[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The value from which progress is counted. */
export interface Baseline extends Extensible {
  /** In the unit of the metric. */
  readonly value: number;
  /** The day to which the value belongs. */
  readonly date?: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** How others do in the same metric. */
export interface Benchmark extends Extensible {
  /** In the unit of the metric. */
  readonly value: number;
  /** The day to which the value belongs. */
  readonly date?: string;
  /** The evidence that it comes from. */
  readonly source?: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** One thing that is done behind a step. */
export interface BlueprintEntry extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its step, over all lanes of the blueprint. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What is done. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** The team that does it. Without it, the owner of the stage. */
  readonly owner?: string;
  /** The system that it is done with. */
  readonly system?: string;
  /** How long it takes. */
  readonly duration?: string;
  /** Whether this often goes wrong. */
  readonly failurePoint: boolean;
  /** Whether the customer waits for this. */
  readonly waitPoint: boolean;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** What stands behind a step: what the customer sees or holds, and who does what in three lanes. */
export interface Blueprint extends Extensible {
  /** What the customer sees or holds (physical evidence). */
  readonly artefacts: readonly Text[];
  /** What is done in the customer's sight. */
  readonly frontstage: readonly BlueprintEntry[];
  /** What is done out of the customer's sight. */
  readonly backstage: readonly BlueprintEntry[];
  /** The processes behind it. */
  readonly support: readonly BlueprintEntry[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** How well a system does, each from 0 to 4: 0 not at all, 1 by hand, 2 in part, 3 well, 4 excellently. */
export interface Capabilities extends Extensible {
  /** How well it brings customer data together, from 0 to 4. */
  readonly dataIntegration?: number;
  /** How well it analyses them, from 0 to 4. */
  readonly analysis?: number;
  /** How well it reaches customers by itself, from 0 to 4. */
  readonly automatedReach?: number;
  /** How well it adapts to the single customer, from 0 to 4. */
  readonly personalisation?: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Something that the company must be able to do in a phase of maturity. */
export interface Capability extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its list. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the company must be able to do. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** The phase that it belongs to. */
  readonly phase: Phase;
  /** How far it has come. */
  readonly status: 'planned' | 'in-progress' | 'done';
  /** The team that answers for it. */
  readonly owner?: string;
  /** The day on which work begins. */
  readonly start?: string;
  /** The day by which it is to be in place. */
  readonly due?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A way in which customers and company meet. A channel exists when the workspace defines it; a list of common ones comes with `journey init`. */
export interface Channel extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the channel is called. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** Through what customers and company meet. */
  readonly medium: 'digital' | 'physical' | 'human' | 'human-digital';
  /** Who runs the channel. */
  readonly ownership: 'owned' | 'paid' | 'earned' | 'partner';
  /** The devices that the channel works on. */
  readonly devices: readonly Device[];
  /** The team that answers for the channel as a whole. */
  readonly owner?: string;
  /** When somebody answers on the channel. */
  readonly hours?: string;
  /** Where the channel can be found. */
  readonly locations: readonly Text[];
  /** Whether tracking events can be collected here. Without it, yes for the media `digital` and `human-digital`, else no. */
  readonly trackable?: boolean;
  /** Whether the channel exists. */
  readonly status: 'planned' | 'live' | 'retired';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A standing way in which teams work together. */
export interface Collaboration extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its list. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What it is called. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** What sort of collaboration it is. */
  readonly type: 'meeting' | 'joint-team';
  /** The teams that take part. */
  readonly teams: readonly string[];
  /** How often they meet. */
  readonly cadence?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The settings of a workspace, in the file `journey.config.yaml` at its root. The folder that holds this file, with everything below it, is the workspace. */
export interface Config extends Extensible {
  /** The version of the model that the files are written in, now 1; every version of the tool reads it and all older ones. In version 0, the drafts from before the first release, `title` stood for `name`, `emotion` of a step for `feeling` and `level` of a pain point for `severity`. */
  readonly schemaVersion: 1;
  /** The name of the workspace, as it stands on the site's home page and in reports. */
  readonly name: Text;
  /** The languages that the site is published in. The first is the default language: texts written as plain strings are in it, unless their document states its own languages. */
  readonly locales: readonly string[];
  /** Languages that every text of the workspace must have, whatever its document promises. Without it, each document answers only for the languages that it states itself. */
  readonly requiredLocales: readonly string[];
  /** The IANA time zone in which dates are meant and in which opening hours are read where the owning team names none. */
  readonly timezone: string;
  /** Globs, relative to the workspace folder, of the files that belong to the workspace. */
  readonly include: readonly string[];
  /** Globs of files that do not belong to the workspace although `include` names them. */
  readonly exclude: readonly string[];
  /** Values that hold for every entity that states none of its own. */
  readonly defaults: Defaults;
  /** Which rules run, how severe their findings are, and their parameters. */
  readonly lint: Lint;
  /** How the published site looks, what it shows, and where it stands. */
  readonly site?: SiteSettings;
  /** Where it stands. */
  readonly origin: Origin;
}

/** What the customer decides at the end of a stage. The answers say where the journey goes on or ends. */
export interface DecisionPoint extends Extensible {
  /** The question that the customer answers, as they would ask it themselves. */
  readonly question: Text;
  /** The possible answers. */
  readonly outcomes: readonly Outcome[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Values that hold wherever an entity states none of its own. */
export interface Defaults extends Extensible {
  /** How often a journey is to be reviewed, for journeys that do not say. */
  readonly reviewCadence: string;
  /** How often a metric is due to get a new value, for metrics that do not say. */
  readonly metricCadence: string;
  /** The percentage from which a rung of the readiness ladder (mapped, instrumented, measured, orchestrated, optimised) counts as reached. */
  readonly readiness: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Something that pleases customers and is worth keeping or strengthening. */
export interface Delight extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the journey, among its pain points, delights, opportunities, actions and rules together. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What pleases, as the customer would say it. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** The places where it pleases: `stage`, `stage/step`, `stage/step/touchpoint`, or `stage/step/touchpoint#handoff`, always the full path. */
  readonly at: readonly string[];
  /** Whom it pleases. Without it, all personas of the journey. */
  readonly personas: readonly string[];
  /** How much it pleases. */
  readonly strength: 'low' | 'medium' | 'high';
  /** The percentage of customers who are pleased. */
  readonly affectedShare?: number;
  /** How we know. */
  readonly evidence: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Outer facts about a persona. */
export interface Demographics extends Extensible {
  /** The range of age. */
  readonly ageRange?: Text;
  /** Where the persona lives. */
  readonly location?: Text;
  /** What the persona does for a living. */
  readonly occupation?: Text;
  /** The range of income. */
  readonly income?: Text;
  /** The highest education. */
  readonly education?: Text;
  /** The household. */
  readonly family?: Text;
  /** Where it stands. */
  readonly origin: Origin;
}

/** What a step drives, and what causes it. */
export interface Effect extends Extensible {
  /** What the step drives. */
  readonly type: 'conversion' | 'return' | 'abandonment' | 'churn' | 'growth';
  /** What causes the effect. */
  readonly factors: readonly Text[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** One value that is sent along with an event. */
export interface EventProperty extends Extensible {
  /** The name of the property in tracking code. */
  readonly key: string;
  /** The type of its value. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'date-time';
  /** Whether the event never goes without it. */
  readonly required: boolean;
  /** The values that it may have. Without it, any. */
  readonly values: readonly string[];
  /** Whether it is personal data. */
  readonly pii?: boolean;
  /** What it means, in Markdown. */
  readonly description?: Text;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Something that happens at a touchpoint and is tracked in data. */
export interface Event extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What happened, for readers. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** The name of the event in tracking code. Without it, the id. */
  readonly key?: string;
  /** Where the event is sent from. */
  readonly platform?: string;
  /** What the event can be joined by. */
  readonly identity?: 'anonymous' | 'device' | 'user-id' | 'union-id';
  /** What is sent along with the event. */
  readonly properties: readonly EventProperty[];
  /** Whether the event really arrives. */
  readonly status: 'planned' | 'implemented' | 'verified' | 'broken';
  /** The day on which it was last checked. */
  readonly verifiedOn?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** What a statement about customers rests on: a study, data, a source. */
export interface Evidence extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the evidence is called. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** What sort of evidence it is. `workshop` and `ai-generated` are weak: they do not count as research. */
  readonly type: 'interview' | 'survey' | 'analytics' | 'web-analytics' | 'sales-data' | 'contact-centre' | 'support-tickets' | 'usability-test' | 'review' | 'social' | 'workshop' | 'desk-research' | 'ai-generated' | 'other';
  /** The day on which it was collected. */
  readonly date?: string;
  /** How many were asked or counted. */
  readonly sample?: number;
  /** How sure it is. */
  readonly confidence?: 'low' | 'medium' | 'high';
  /** What it says, in short. */
  readonly findings: readonly Text[];
  /** The feedback source that it came from. */
  readonly feedback?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Something that customers expect: always, or in a certain case. */
export interface Expectation extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the expectations of its persona or step. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What is expected. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** Whether it is always expected. */
  readonly type: 'basic' | 'situational';
  /** The case in which it is expected. */
  readonly when?: Text;
  /** What counts most in that case. */
  readonly priority?: 'speed' | 'quality' | 'clarity' | 'price' | 'privacy';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** What an action should change in one metric. */
export interface Expected extends Extensible {
  /** The metric that should change. */
  readonly metric: string;
  /** By how much, signed, in the unit of the metric. */
  readonly change: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** A source of feedback: where, when and how customers are asked or heard. */
export interface Feedback extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the source is called. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** How the feedback is collected. */
  readonly type: 'survey' | 'interview' | 'review' | 'social' | 'call' | 'ticket' | 'in-product' | 'usability-test';
  /** The channel on which it is collected. */
  readonly channel?: string;
  /** How often it is collected: `per-interaction`, `continuous`, or a duration. */
  readonly cadence?: string;
  /** The right moment to ask. */
  readonly timing?: Text;
  /** Ready-made questions, in Chinese and English, that are asked before the own ones. */
  readonly preset?: 'proactive-7';
  /** The own questions, in their order. */
  readonly questions: readonly Text[];
  /** What kind of feedback comes in. */
  readonly collects: readonly ('praise' | 'complaint' | 'suggestion' | 'question')[];
  /** The metrics that it feeds. */
  readonly metrics: readonly string[];
  /** The time within which feedback is answered. */
  readonly respondWithin?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** How customers feel. On a touchpoint it takes the place of the step's. Sentiment and level are derived from the score and never written. */
export interface Feeling extends Extensible {
  /** From −2 (very bad) over 0 (neither good nor bad) to +2 (very good); decimals are allowed. Without it, the mean of `byPersona` counts. */
  readonly score?: number;
  /** Words for the feeling. */
  readonly emotions: readonly Text[];
  /** What a customer said, word for word. */
  readonly quote?: Text;
  /** The feeling of single personas, by persona id, where they differ. */
  readonly byPersona: Readonly<Record<string, PersonaFeeling>>;
  /** How we know. */
  readonly evidence: readonly string[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** How often one customer is contacted by a rule at most. */
export interface FrequencyCap extends Extensible {
  /** The greatest number of contacts. */
  readonly max: number;
  /** The length of time in which they are counted, for each customer. */
  readonly per: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** The customer is passed on to another team. It is warm when the context goes along, cold when the customer has to explain again. */
export interface Handoff extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the handoffs of its touchpoint. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the handoff is called. Without it, “→” and the name of the team. */
  readonly name?: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** The team that takes over; it may be a partner. */
  readonly to: string;
  /** Whether the context goes along. */
  readonly mode: 'warm' | 'cold';
  /** What goes along with the customer. */
  readonly contextCarried: readonly Text[];
  /** Why the handoff happens, or why it is cold. */
  readonly reason?: Text;
  /** The system that carries the context. */
  readonly system?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The evidence that the strategy rests on, in three groups. */
export interface Inputs extends Extensible {
  /** What is known of competitors. */
  readonly competitive: readonly string[];
  /** What is known of consumers. */
  readonly consumer: readonly string[];
  /** What is known of the market. */
  readonly market: readonly string[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A team besides the owner that takes part in a stage. The owner of the stage is accountable (RACI: A). */
export interface Involved extends Extensible {
  /** The team that takes part. */
  readonly team: string;
  /** What part it takes. Where no team is responsible, the owner of the stage is that too. */
  readonly role: 'responsible' | 'consulted' | 'informed';
  /** Where it stands. */
  readonly origin: Origin;
}

/** One customer journey: what a persona goes through with the company, from what starts it to how it ends, in stages, steps and touchpoints, with what hurts, what pleases and what is being done about it. */
export interface Journey extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'journey';
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales: readonly string[];
  /** What the journey is called, in the customer's words. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** What part of the customer's life the journey covers. */
  readonly type: 'end-to-end' | 'partial' | 'day-in-the-life' | 'service' | 'employee';
  /** How far the journey reaches: a customer journey covers the whole life cycle, a buyer journey ends with the decision to buy. */
  readonly scope: 'lifecycle' | 'buyer';
  /** Whether the journey is drawn as it is or as it is wanted. */
  readonly state: 'as-is' | 'to-be';
  /** On a to-be journey: the as-is journey that it is to replace. Stages, steps and touchpoints of the two are compared by id. */
  readonly improves?: string;
  /** Where the document stands in its own life. */
  readonly status: 'draft' | 'in-review' | 'approved' | 'live' | 'deprecated' | 'archived';
  /** How much research stands behind the journey. */
  readonly evidenceLevel: EvidenceLevel;
  /** The personas whose journey it is. */
  readonly personas: readonly string[];
  /** The customer groups that the journey is about. */
  readonly segments: readonly string[];
  /** The team that answers for the journey as a whole. */
  readonly owner: string;
  /** Handles of the people or groups who approve changes to the journey. */
  readonly reviewers: readonly string[];
  /** The day on which the journey was last looked at as a whole and found right. */
  readonly lastReviewed?: string;
  /** How often the journey is to be reviewed. Without it, `defaults.reviewCadence` of the configuration holds. */
  readonly reviewCadence?: string;
  /** The journey, stage or step that this journey shows in more detail. */
  readonly parent?: string;
  /** What the customer wants to reach with this journey. */
  readonly goal: Text;
  /** What the company wants from the journey. */
  readonly businessGoals: readonly Text[];
  /** What starts the journey: the event or problem in the customer's life. */
  readonly trigger?: Text;
  /** How the journey ends well, from the customer's point of view. */
  readonly endState?: Text;
  /** Metrics that are read over the whole journey. */
  readonly metrics: readonly string[];
  /** Free facets to filter by: a name, and the values that this journey has in it, such as `brand`, `market`, `businessLine` or `product`. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** The stages of the journey, in time order. */
  readonly stages: readonly Stage[];
  /** What hurts customers on the way, each with the places where it hurts. */
  readonly painPoints: readonly PainPoint[];
  /** What pleases customers on the way, each with the places where it does. */
  readonly delights: readonly Delight[];
  /** Chances to mend a pain point, to strengthen a delight, or to gain something new. */
  readonly opportunities: readonly Opportunity[];
  /** What is being done, by whom and by when. */
  readonly actions: readonly Action[];
  /** How the company answers or acts on the journey: the right touchpoint, content and moment. */
  readonly rules: readonly Rule[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A page elsewhere: a ticket, a board, a document, a recording. */
export interface Link extends Extensible {
  /** The address, beginning with `https://`, `http://` or `mailto:`, without user name and password. */
  readonly url: string;
  /** What the link is called. Without it, the address is shown. */
  readonly name?: Text;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Findings of one rule that are accepted here, and in everything inside this entity, with the reason. */
export interface LintIgnore extends Extensible {
  /** The id of the rule whose findings are accepted. */
  readonly rule: string;
  /** Why the finding is accepted. A reviewer should be able to judge it. */
  readonly reason: string;
  /** The last day on which the acceptance holds; from the day after, the finding is back. Without it, it holds without end. */
  readonly until?: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Chooses the rules that `journey check` runs, and changes their severity and parameters. */
export interface Lint extends Extensible {
  /** The set of rules to start from. */
  readonly preset: 'recommended' | 'strict' | 'off';
  /** Changes to the preset by rule id: a severity, or an object with a severity and the rule's parameters. */
  readonly rules: Readonly<Record<string, Severity | RuleSetting>>;
  /** Changes that hold for some files only. Where several entries fit a file, the later one wins. */
  readonly overrides: readonly Override[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The phase in which the company stands on the way to managing every touchpoint, the phase it aims at, and the capabilities that it builds. */
export interface Maturity extends Extensible {
  /** The phase in which the company stands. */
  readonly current: Phase;
  /** The phase that it aims at. */
  readonly target?: Phase;
  /** The capabilities that are built, with their dates: the road map. */
  readonly capabilities: readonly Capability[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** One value of a metric on one day, over all customers or for a segment, a journey or a place in it. */
export interface Measurement extends Extensible {
  /** The last day of the measured period. */
  readonly date: string;
  /** In the unit of the metric. */
  readonly value: number;
  /** How many were asked or counted. */
  readonly sample?: number;
  /** Only these customers. Without it, all. */
  readonly segment?: string;
  /** Only this journey. Without it, all. */
  readonly journey?: string;
  /** Only at this place of `journey`: `stage`, `stage/step` or `stage/step/touchpoint`. Without it, the whole journey. */
  readonly place?: string;
  /** The evidence that the value comes from. */
  readonly source?: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** A metric, and the limit that its value passes. */
export interface MetricLimit extends Extensible {
  /** The metric whose value is watched. */
  readonly metric: string;
  /** The rule is set off when the value rises above this. */
  readonly above?: number;
  /** The rule is set off when the value falls below this. */
  readonly below?: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Something that is measured over time: its unit, which way is better, its target, and where its values come from. */
export interface Metric extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the metric is called. */
  readonly name: Text;
  /** How the metric is computed, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** What is measured. The type gives unit, direction and range where the metric states none. */
  readonly type: 'nps' | 'csat' | 'retention-rate' | 'conversion-rate' | 'repurchase-rate' | 'referral-rate' | 'self-service-rate' | 'feedback-rate' | 'market-share' | 'brand-awareness' | 'churn-rate' | 'abandonment-rate' | 'return-rate' | 'repeat-contact-rate' | 'response-time' | 'resolution-time' | 'contact-volume' | 'workload' | 'cost' | 'revenue' | 'order-value' | 'engagement' | 'loyalty' | 'brand-reputation' | 'ces' | 'custom';
  /** `%`, `score`, `s`, `min`, `h`, `d`, `count`, a currency code, or any word. Without it, that of the type. A unit other than the type's takes away the type's range. */
  readonly unit?: string;
  /** Which way is better. Without it, that of the type. */
  readonly direction?: 'up' | 'down';
  /** The values that are possible. Without it, the range of the type. */
  readonly range?: Range;
  /** The value to be reached. */
  readonly target?: TargetValue;
  /** The values from which the metric needs attention or is a failure. */
  readonly thresholds?: Thresholds;
  /** Where we started. */
  readonly baseline?: Baseline;
  /** How others do. */
  readonly benchmark?: Benchmark;
  /** How often a value is due. Without it, `defaults.metricCadence` of the configuration holds. */
  readonly cadence?: string;
  /** The team that answers for the metric. */
  readonly owner?: string;
  /** The system that computes it. */
  readonly system?: string;
  /** The metric that this one contributes to, in the metric tree. */
  readonly parent?: string;
  /** The measured values. They may stand here, or in `metrics/<id>.csv` below the workspace folder, not in both. */
  readonly measurements: readonly Measurement[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Marks a step that decides the relation between customer and company, and says why. */
export interface MomentOfTruth extends Extensible {
  /** Which moment of truth it is. */
  readonly type: 'zero' | 'first' | 'second' | 'third' | 'other';
  /** Why this step decides the relation. */
  readonly why: Text;
  /** How we know. */
  readonly evidence: readonly string[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** One way on from a step: to a stage or step (`to`), or out of the journey (`exit`). */
export interface Next extends Extensible {
  /** The stage, or `stage/step`, that follows, or `journey:stage` in another journey. */
  readonly to?: string;
  /** How the journey ends here. */
  readonly exit?: Exit;
  /** The condition for this way. At most one entry goes without: it is the way that is taken otherwise. */
  readonly when?: Text;
  /** The percentage of customers who go this way. */
  readonly share?: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** What the strategy is to reach, measured by a metric. */
export interface Objective extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its list. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What is to be reached. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** The metric that shows whether it is reached. */
  readonly metric?: string;
  /** The customer expectations that it serves, each as `persona#expectation`. */
  readonly expectations: readonly string[];
  /** The day by which it is to be reached. */
  readonly by?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** What an opportunity is worth and what it costs. The value is the mean of the two values; from 50 on it is high. */
export interface OpportunityScore extends Extensible {
  /** What it is worth to customers, from 0 (nothing) to 100 (as much as can be). */
  readonly customerValue?: number;
  /** What it is worth to the company, from 0 (nothing) to 100 (as much as can be). */
  readonly businessValue?: number;
  /** What it costs, from 0 (nothing) to 5 (very much); below 3 it is low. */
  readonly effort?: number;
  /** How sure the scores are. It is shown and does not change the value. */
  readonly confidence: 'low' | 'medium' | 'high';
  /** Where it stands. */
  readonly origin: Origin;
}

/** A chance to mend a pain point, to strengthen a delight, or to gain something new. Its quadrant is derived from the score. */
export interface Opportunity extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the journey, among its pain points, delights, opportunities, actions and rules together. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What could be gained. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** What is gained. */
  readonly type: 'fix' | 'improve' | 'innovate' | 'messaging' | 'growth' | 'cost';
  /** The pain points that it mends and the delights that it strengthens: an id of this journey, or `journey#id` of another. */
  readonly addresses: readonly string[];
  /** Where it lies, besides the places of what it addresses: `stage`, `stage/step` or `stage/step/touchpoint`. */
  readonly at: readonly string[];
  /** What it is worth, and what it costs. */
  readonly score?: OpportunityScore;
  /** The team that answers for it. */
  readonly owner?: string;
  /** What has been decided about it. */
  readonly status: 'open' | 'in-progress' | 'solved' | 'dismissed';
  /** The metrics that it should move. */
  readonly metrics: readonly string[];
  /** The larger opportunity that it belongs to. */
  readonly parent?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** One answer to a decision point. It either leads to a stage or step (`next`) or ends the journey (`exit`). */
export interface Outcome extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the outcomes of its decision point. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** The answer, in a few words. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** Where the customer goes on: a stage, or `stage/step`, of this journey, or `journey:stage` in another. */
  readonly next?: string;
  /** How the journey ends with this answer. */
  readonly exit?: Exit;
  /** The estimated percentage of customers who decide so. A measured value of `metric` takes its place. */
  readonly share?: number;
  /** The metric that measures the share, in `%`. Its value is read for the stage. */
  readonly metric?: string;
  /** How the company helps the customer toward this answer, or after it. */
  readonly guidance?: Text;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Rule settings that hold for some files only. */
export interface Override extends Extensible {
  /** Globs, relative to the workspace folder, of the files that the settings hold for. */
  readonly files: readonly string[];
  /** The settings that hold in those files, by rule id. */
  readonly rules: Readonly<Record<string, Severity | RuleSetting>>;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Something that hurts customers: a difficulty on the way, or the problem that brings them to the company. */
export interface PainPoint extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the journey, among its pain points, delights, opportunities, actions and rules together. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What hurts, as the customer would say it. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** Which of the two kinds of pain it is. */
  readonly type: 'friction' | 'demand';
  /** What it is about. */
  readonly category: 'content' | 'technical' | 'product' | 'process' | 'waiting' | 'price' | 'people' | 'privacy' | 'handoff' | 'other';
  /** The places where it hurts: `stage`, `stage/step`, `stage/step/touchpoint`, or `stage/step/touchpoint#handoff`, always the full path. */
  readonly at: readonly string[];
  /** Whom it hurts. Without it, all personas of the journey. */
  readonly personas: readonly string[];
  /** How much it hurts. */
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  /** In how many of the times that a customer passes here. */
  readonly frequency: 'rare' | 'occasional' | 'frequent' | 'constant';
  /** The percentage of customers who are affected. */
  readonly affectedShare?: number;
  /** What the customer then does. */
  readonly outcome?: 'trivial' | 'workaround' | 'abandonment';
  /** Whether the company had expected it. */
  readonly anticipated?: boolean;
  /** What causes it, as far as known. */
  readonly rootCause?: Text;
  /** How far its mending has come. */
  readonly status: 'open' | 'acknowledged' | 'in-progress' | 'resolved' | 'wont-fix';
  /** The day on which it was first noticed. */
  readonly firstSeen?: string;
  /** The day from which it was gone. */
  readonly resolvedOn?: string;
  /** How we know. */
  readonly evidence: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** How one persona feels here, where personas differ. */
export interface PersonaFeeling extends Extensible {
  /** From −2 (very bad) over 0 (neither good nor bad) to +2 (very good); decimals are allowed. */
  readonly score: number;
  /** Words for the feeling. */
  readonly emotions: readonly Text[];
  /** What a customer of this persona said, word for word. */
  readonly quote?: Text;
  /** How we know. */
  readonly evidence: readonly string[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A typical customer, drawn from research: who they are, what they want, what they expect and what stops them. */
export interface Persona extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'persona';
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales: readonly string[];
  /** What the persona is called, such as a first name and a word for the role. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** What part the persona plays in design. */
  readonly type: 'primary' | 'secondary' | 'anti' | 'employee' | 'partner' | 'system';
  /** The customer group that the persona stands for. */
  readonly segment?: string;
  /** Whether the persona fits the ideal customer profile. */
  readonly icp: boolean;
  /** How much research stands behind the persona. */
  readonly evidenceLevel: EvidenceLevel;
  /** Age, place, work and household. */
  readonly demographics?: Demographics;
  /** What the persona is interested in. */
  readonly interests: readonly Text[];
  /** How the persona spends their time. */
  readonly timeUse: readonly Text[];
  /** How the persona usually acts: researches, compares, asks, buys. */
  readonly behaviour: readonly Text[];
  /** What the persona wants to reach. */
  readonly goals: readonly Text[];
  /** What the persona wants to get done with the product. */
  readonly jobs: readonly Text[];
  /** What the persona needs. */
  readonly needs: readonly Text[];
  /** What the persona expects of the company, everywhere on the journey. */
  readonly expectations: readonly Expectation[];
  /** The channels, devices, languages and times that the persona prefers. */
  readonly preferences?: Preferences;
  /** What annoys the persona. */
  readonly frustrations: readonly Text[];
  /** What stops the persona from buying. */
  readonly purchaseBarriers: readonly Text[];
  /** What the persona needs in order to see, hear, understand and use things. */
  readonly accessibilityNeeds: readonly Text[];
  /** A sentence that is typical of the persona, word for word. */
  readonly quote?: Text;
  /** How we know. */
  readonly evidence: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** How a persona likes to be in contact. */
export interface Preferences extends Extensible {
  /** The channels that the persona prefers. */
  readonly channels: readonly string[];
  /** The devices that the persona prefers. */
  readonly devices: readonly Device[];
  /** The languages that the persona prefers. */
  readonly languages: readonly string[];
  /** When the persona likes to be contacted. */
  readonly contactTimes?: Text;
  /** Where it stands. */
  readonly origin: Origin;
}

/** The values that a metric can have, both ends included. */
export interface Range extends Extensible {
  /** The least possible value. Without it, there is none. */
  readonly min?: number;
  /** The greatest possible value. Without it, there is none. */
  readonly max?: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Which releases stand on the site beside the current state. Each release is a tag of the repository. */
export interface ReleaseSettings extends Extensible {
  /** How tags of releases are called; the asterisk stands for the version, such as `1.4.0`. Other tags are no releases. */
  readonly tags: string;
  /** How many releases stand on the site, the newest first. Addresses of older ones stop working. */
  readonly live: number;
  /** Releases that do not stand on the site, such as one that was released by mistake. */
  readonly without: readonly string[];
  /** What is published as the coming release, under `next/`. `working-tree` is what the files hold now, where that is not the latest release; `none` is nothing; anything else names a branch. */
  readonly next: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** What an orchestration rule does. */
export interface Response extends Extensible {
  /** What sort of response it is. The first five contact the customer. */
  readonly type: 'information' | 'message' | 'recommendation' | 'offer' | 'guidance' | 'route' | 'task' | 'suppress';
  /** Where the customer is reached: `stage/step/touchpoint` of this journey. */
  readonly touchpoint?: string;
  /** What is said or done. */
  readonly content?: Text;
  /** The team that gets the request or task; for the types `route` and `task`. */
  readonly routeTo?: string;
  /** What decides who gets it. */
  readonly routeBy: readonly ('workload' | 'touchpoint' | 'ticket-type' | 'channel' | 'language' | 'value')[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** What an action did change in one metric. */
export interface Result extends Extensible {
  /** The metric that changed. */
  readonly metric: string;
  /** Its value before the action, in the unit of the metric. */
  readonly before?: number;
  /** Its value after the action, in the unit of the metric. */
  readonly after: number;
  /** The day on which `after` was measured. */
  readonly date: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** A look back at the current service strategy. */
export interface Review extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its list. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the review is called. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** The day of the review. */
  readonly date: string;
  /** What was found. */
  readonly findings: readonly Text[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A severity, or an object with a severity and the rule's parameters. What the parameters are stands on the rule's page and in `journey explain`. */
export interface RuleSetting {
  /** How much a finding of this rule counts. Without it, the rule keeps its own severity. */
  readonly severity?: Severity;
  readonly [parameter: string]: unknown;
  /** Where it stands. */
  readonly origin: Origin;
}

/** How the company answers or acts on the journey: the right touchpoint, content and moment. A rule counts as automated when it names a system. */
export interface Rule extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the journey, among its pain points, delights, opportunities, actions and rules together. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the rule does, in a few words. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** Who makes the first move. */
  readonly mode: 'reactive' | 'proactive';
  /** What sets the rule off. */
  readonly trigger: Trigger;
  /** A further condition. Without it, the trigger is enough. */
  readonly when?: Text;
  /** Whom it is for. Without it, everyone on the journey. */
  readonly audience?: Audience;
  /** The pain points and delights that it serves: an id of this journey, or `journey#id` of another. */
  readonly addresses: readonly string[];
  /** What is done. */
  readonly response: Response;
  /** When it is done. Without it, at once. */
  readonly timing?: Timing;
  /** How often one customer is contacted at most. Without it, there is no limit. */
  readonly frequencyCap?: FrequencyCap;
  /** Whether customers must have agreed to be contacted. */
  readonly consent?: 'required' | 'not-required';
  /** From 1 to 100; where several rules apply, the higher goes first. */
  readonly priority?: number;
  /** What takes a customer out of the rule. */
  readonly stopWhen?: Text;
  /** The metrics that it should move. */
  readonly metrics: readonly string[];
  /** Who picks the content. */
  readonly decisioning: 'manual' | 'rules' | 'ai';
  /** The system that runs the rule. A rule that names one counts as automated. */
  readonly system?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** Whether the rule runs. */
  readonly status: 'planned' | 'live' | 'paused' | 'retired';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A group of customers who are served alike. */
export interface Segment extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the segment is called. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** Who belongs to it. */
  readonly criteria?: Text;
  /** The percentage of all customers who belong to it. */
  readonly share?: number;
  /** What the segment is worth to the company. */
  readonly valueTier?: 'low' | 'medium' | 'high' | 'strategic';
  /** How the segment is served. */
  readonly strategy?: Text;
  /** Whether the segment fits the ideal customer profile. */
  readonly icp: boolean;
  /** Metrics that are read for this segment alone. */
  readonly metrics: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** How the published site looks, what it shows, and where it stands. */
export interface SiteSettings extends Extensible {
  /** The address that the site is published at. With it, pages say their own address, and search engines get a map. */
  readonly url?: string;
  /** The address that the path of a file is added to, for “Edit this file”. */
  readonly editUrl?: string;
  /** A picture of the workspace, as a path below its folder. At most 1 MB; it is shown 28 pixels high, on light and on dark pages. */
  readonly logo?: string;
  /** The colour of links and marks. Colours of feelings stay as they are, so that they mean the same everywhere. */
  readonly accent?: Accent;
  /** The lanes of every journey map, from the top. What is not named is not shown. All of them without it. */
  readonly lanes: readonly Lane[];
  /** The sections that stand in the navigation, in their order. The others are found under “More”. */
  readonly navigation: readonly SiteSection[];
  /** Pages elsewhere that stand in the navigation after the sections. */
  readonly links: readonly Link[];
  /** A folder of Markdown files that become pages of the site, as a path below the folder of the workspace. `start.zh.md` is `start.md` in Chinese. */
  readonly pages?: string;
  /** Which releases stand on the site beside the current state. Each release is a tag of the repository. */
  readonly releases?: ReleaseSettings;
  /** Where it stands. */
  readonly origin: Origin;
}

/** A promised level of service: the limit that a metric keeps at this touchpoint. */
export interface Sla extends Extensible {
  /** The metric that shows whether the promise is kept. */
  readonly metric: string;
  /** In the unit of the metric: a lower limit when the metric's direction is `up`, an upper limit when it is `down`. */
  readonly limit: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** One phase of a journey, such as “Decide” or “Use”: a stretch of time in which the customer wants one thing and one team is accountable. */
export interface Stage extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the stages of the journey. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the stage is called, from the customer's point of view. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** The phase of the relation between customer and company that the stage belongs to. Stages are free; this makes journeys comparable. */
  readonly lifecycle: 'awareness' | 'consideration' | 'decision' | 'purchase' | 'onboarding' | 'use' | 'service' | 'retention' | 'advocacy' | 'custom';
  /** The team that is accountable for the stage (RACI: A). */
  readonly owner: string;
  /** The other teams that take part in the stage (RACI: R, C, I). */
  readonly involved: readonly Involved[];
  /** What the customer wants to reach in this stage. */
  readonly goals: readonly Text[];
  /** What the customer needs to get on in this stage. */
  readonly needs: readonly Text[];
  /** The customer's state of mind in this stage. */
  readonly mindset?: Text;
  /** What mainly happens in this stage, in time order, each in a few words. */
  readonly keyNodes: readonly Text[];
  /** What must be true for the stage to begin. */
  readonly entryCriteria: readonly Text[];
  /** What must be true for the stage to end. */
  readonly exitCriteria: readonly Text[];
  /** How long the stage usually takes. */
  readonly duration?: string;
  /** Metrics that are watched in this stage. Their values are read for this stage of this journey. */
  readonly metrics: readonly string[];
  /** The steps of the stage, in time order. May be empty while the stage is only sketched. */
  readonly steps: readonly Step[];
  /** What the customer decides at the end of the stage, and where each answer leads. Without it, the journey goes on with the next stage. */
  readonly decisionPoint?: DecisionPoint;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** What good service is at a touchpoint. */
export interface Standard extends Extensible {
  /** The address of the procedure or playbook. */
  readonly guide?: string;
  /** How the brand appears here. */
  readonly brand?: Text;
  /** What staff is trained in for this touchpoint. */
  readonly training: readonly Text[];
  /** The levels of service that are promised here, each with the metric that shows whether they are kept. */
  readonly sla: readonly Sla[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** One thing that the customer does, with what they think, feel and need, and the touchpoints at which they meet the company. */
export interface Step extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the steps of its stage. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the customer does, as a short sentence without its subject. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** Who takes this step. */
  readonly path: 'main' | 'alternative' | 'exception';
  /** What the customer does, action by action (behaviour). */
  readonly doing: readonly Text[];
  /** What the customer thinks, in their own words. */
  readonly thinking: readonly Text[];
  /** What the customer needs here. */
  readonly needs: readonly Text[];
  /** What the customer expects at this step, beyond what their persona expects everywhere. */
  readonly expectations: readonly Expectation[];
  /** How customers feel at this step. */
  readonly feeling?: Feeling;
  /** Present when this step decides the relation between customer and company. */
  readonly momentOfTruth?: MomentOfTruth;
  /** What the step drives: a conversion, a return, an abandonment, churn or growth. */
  readonly effect?: Effect;
  /** Where the customer is at this step. */
  readonly location?: Text;
  /** How long the step usually takes, waiting included. */
  readonly duration?: string;
  /** How much of the duration the customer spends waiting. */
  readonly waitTime?: string;
  /** How the step differs for some personas or segments. */
  readonly variants: readonly Variant[];
  /** Where the customer meets the company at this step, in time order. */
  readonly touchpoints: readonly Touchpoint[];
  /** Who does what behind the step: in sight of the customer, out of sight, and in support. */
  readonly blueprint?: Blueprint;
  /** Where the customer can go from here. Without it, the next steps follow in the order of the file. */
  readonly next: readonly Next[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The customer-experience strategy of the company. A workspace has at most one, and it has no id. */
export interface Strategy extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'strategy';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales: readonly string[];
  /** What the experience is to be like one day. */
  readonly vision: Text;
  /** What the company does for it, day by day. */
  readonly mission?: Text;
  /** What is to be reached, measurably. */
  readonly objectives: readonly Objective[];
  /** The evidence that the strategy rests on. */
  readonly inputs?: Inputs;
  /** The phase in which the company stands, and what it builds next. */
  readonly maturity?: Maturity;
  /** The areas in which work goes on. */
  readonly workstreams: readonly Workstream[];
  /** How teams work together: regular meetings and joint teams. */
  readonly collaboration: readonly Collaboration[];
  /** What people are trained in. */
  readonly training: readonly Training[];
  /** Reviews of the current service strategy. */
  readonly reviews: readonly Review[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A system that stores or uses customer data, or that carries a touchpoint. */
export interface System extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the system is called. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** What sort of system it is. */
  readonly type: 'crm' | 'cdp' | 'erp' | 'payment' | 'omnichannel-desk' | 'marketing-automation' | 'analytics' | 'cms' | 'knowledge-base' | 'chatbot' | 'survey' | 'other';
  /** How well it does in four respects. */
  readonly capabilities?: Capabilities;
  /** The data for which this system is right when others disagree. */
  readonly sourceOfTruthFor: readonly Text[];
  /** Systems that it exchanges data with, in both directions. */
  readonly integratesWith: readonly string[];
  /** Teams besides the owner that see its data. */
  readonly sharedWith: readonly string[];
  /** The team that answers for it. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The value that a metric is to reach. */
export interface TargetValue extends Extensible {
  /** In the unit of the metric. */
  readonly value: number;
  /** The day by which it is to be reached. Without it, the target has no date. */
  readonly by?: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** A department, team or partner that answers for something: a stage, a touchpoint, an action, a metric. */
export interface Team extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the team is called. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** What sort of team it is. */
  readonly type: 'department' | 'team' | 'partner';
  /** What the team does in the company. */
  readonly function: 'marketing' | 'sales' | 'product' | 'technology' | 'customer-service' | 'customer-success' | 'operations' | 'finance' | 'legal' | 'other';
  /** The team that it is part of. */
  readonly parent?: string;
  /** Accounts that review changes to what the team owns, as the code host writes them. */
  readonly handles: readonly string[];
  /** How to reach the team: an address, a channel, a name. */
  readonly contact?: string;
  /** When the team can be reached. It holds for its touchpoints that state none, and whose channel states none. */
  readonly hours?: string;
  /** The IANA time zone of the hours. Without it, that of the configuration. */
  readonly timezone?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A word and what it means here. The site has a base glossary; an entry with the same id takes the place of its entry. */
export interface Term extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** The preferred word. */
  readonly name: Text;
  /** What the word means, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Words that search treats as the same, by language tag. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The values at which a metric draws attention. Worse is to be read by the metric's direction. */
export interface Thresholds extends Extensible {
  /** Worse than this needs attention. */
  readonly warn?: number;
  /** Worse than this is a failure. */
  readonly fail?: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** When an orchestration rule acts. */
export interface Timing extends Extensible {
  /** How long after the trigger. */
  readonly delay: string;
  /** The hours in which it may act. Without it, at any time. */
  readonly window?: string;
  /** The hours in which customers are left in peace. It may cross midnight. */
  readonly quietHours?: string;
  /** The time after the trigger from which it is dropped when it has not been sent. Without it, never. */
  readonly expires?: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** One contact between customer and company: a channel, the device it happens on, and the task that the customer wants to get done. */
export interface Touchpoint extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the touchpoints of its step. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the touchpoint is called. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** What sort of contact it is. */
  readonly type: 'ad' | 'social-post' | 'review' | 'content' | 'demo' | 'page' | 'chat' | 'call' | 'meeting' | 'ticket' | 'order' | 'delivery' | 'survey' | 'message' | 'portal' | 'other';
  /** The channel on which the contact happens. */
  readonly channel: string;
  /** The devices on which it happens. Without it, those of the channel. */
  readonly devices: readonly Device[];
  /** What the customer wants to get done here. */
  readonly task?: Text;
  /** The team that answers for the touchpoint. Without it, the owner of the stage does. */
  readonly owner?: string;
  /** Who starts the contact. */
  readonly initiator: 'customer' | 'company' | 'third-party';
  /** Whether customers can do it alone, without a member of staff. */
  readonly selfService: 'none' | 'available' | 'primary';
  /** Whether the touchpoint exists. */
  readonly status: 'planned' | 'live' | 'retired';
  /** When somebody answers here. Without it, the hours of the channel, else of the owner. */
  readonly hours?: string;
  /** How often the contact happens. */
  readonly volume?: Volume;
  /** The situation in which the contact happens. */
  readonly context?: Text;
  /** Customer data that is used here, such as account data or purchase history. */
  readonly dataUsed: readonly Text[];
  /** What the company does here to guide the customer on. */
  readonly nextAction?: Text;
  /** What good service is here: the guide, the brand, the training, the promised levels. */
  readonly standard?: Standard;
  /** Where the customer is passed on to another team. */
  readonly handoffs: readonly Handoff[];
  /** How customers feel here. Without it, the feeling of the step holds. */
  readonly feeling?: Feeling;
  /** The systems that carry the touchpoint. */
  readonly systems: readonly string[];
  /** The events that are tracked here. */
  readonly events: readonly string[];
  /** The sources that collect feedback here. */
  readonly feedback: readonly string[];
  /** Metrics that are watched here. Their values are read for this touchpoint. */
  readonly metrics: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Something that people are trained in. */
export interface Training extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its list. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What is trained. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** The teams that are trained. */
  readonly teams: readonly string[];
  /** The day by which they have been trained. */
  readonly due?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** What sets an orchestration rule off. */
export interface Trigger extends Extensible {
  /** The tracking event happens. */
  readonly event?: string;
  /** The customer enters the segment. */
  readonly segment?: string;
  /** The value of a metric passes a limit. */
  readonly metric?: MetricLimit;
  /** It is time again: every so often. */
  readonly schedule?: string;
  /** A problem is foreseen. */
  readonly prediction?: Text;
  /** Where it stands. */
  readonly origin: Origin;
}

/** How a step differs for one persona or for one segment. */
export interface Variant extends Extensible {
  /** The persona that it is different for. */
  readonly persona?: string;
  /** The segment that it is different for. */
  readonly segment?: string;
  /** What is different for them. */
  readonly changes: Text;
  /** Where it stands. */
  readonly origin: Origin;
}

/** A number of contacts in a length of time. */
export interface Volume extends Extensible {
  /** The number of contacts. */
  readonly value: number;
  /** The length of time in which they happen. */
  readonly per: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** An area of work of the strategy. */
export interface Workstream extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its list. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly: readonly string[];
  /** What the work is about. */
  readonly name: Text;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: Text;
  /** Which of the four areas it belongs to. */
  readonly type?: 'capability' | 'team' | 'it-assessment' | 'application';
  /** The team that answers for it. */
  readonly owner?: string;
  /** How far it has come. */
  readonly status: 'planned' | 'in-progress' | 'done';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The departments, teams and partners that answer for something. */
export interface TeamsList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'teams';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly Team[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The ways in which customers and company meet. */
export interface ChannelsList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'channels';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly Channel[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The groups of customers who are served alike. */
export interface SegmentsList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'segments';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly Segment[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** What is measured over time. */
export interface MetricsList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'metrics';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly Metric[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** What happens at touchpoints and is tracked in data. */
export interface EventsList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'events';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly Event[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Where, when and how customers are asked or heard. */
export interface FeedbackList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'feedback';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly Feedback[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** What statements about customers rest on. */
export interface EvidenceList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'evidence';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly Evidence[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The systems that store or use customer data, or carry touchpoints. */
export interface SystemsList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'systems';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly System[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The words of the workspace and what they mean. */
export interface GlossaryList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'glossary';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly Term[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** The colour of links and marks, once for light pages and once for dark ones. */
export interface AuthoredAccent extends Extensible {
  /** Dark enough to be read on white. */
  readonly light: string;
  /** Light enough to be read on near black. */
  readonly dark: string;
}

/** One change between two versions, or the findings of one rule in one place, that are accepted until a day. They are still shown, and fail no run. */
export interface AuthoredAcceptance extends Extensible {
  /** The id of the kind of change that is accepted. */
  readonly change?: string;
  /** The id of the rule whose findings are accepted. */
  readonly rule?: string;
  /** What the change or finding is about, as reports name it. A finding that is about no one thing has the path of its file. */
  readonly at: string;
  /** The fingerprint of the change, as `journey diff` prints it. Another value is another change, and another decision. */
  readonly fingerprint?: string;
  /** Why it is accepted. A reviewer should be able to judge it. */
  readonly reason: string;
  /** The last day on which the acceptance holds; from the day after, what was accepted is back. */
  readonly until: string;
}

/** What a team has decided to live with for a time, in the file `.journey/accepted.yaml` of a workspace. Each entry says why, and until when. */
export interface AuthoredAccepted extends Extensible {
  /** The findings and changes that are accepted, by their places. */
  readonly accepted: readonly AuthoredAcceptance[];
}

/** One step of an action. */
export interface AuthoredActionStep extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the steps of its action. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What is done in this step. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The team that does it. Without it, the owner of the action. */
  readonly owner?: string;
  /** The day by which it is to be done. */
  readonly due?: string;
  /** Whether it is done. */
  readonly done?: boolean;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Something that is done to improve the journey: by whom, by when, in which steps, and with what result. */
export interface AuthoredAction extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the journey, among its pain points, delights, opportunities, actions and rules together. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What is done. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** What kind of work it is. */
  readonly type?: 'product' | 'process' | 'service-quality' | 'interaction' | 'training' | 'self-service' | 'content' | 'marketing' | 'orchestration' | 'data' | 'loyalty' | 'organisation' | 'other';
  /** The opportunities, pain points and delights that it serves: an id of this journey, or `journey#id` of another. */
  readonly addresses?: readonly string[];
  /** The team that answers for it. */
  readonly owner?: string;
  /** The day on which work begins. */
  readonly start?: string;
  /** The day by which it is to be done. */
  readonly due?: string;
  /** The day on which it was done. */
  readonly doneOn?: string;
  /** How far it has come. */
  readonly status?: 'planned' | 'in-progress' | 'blocked' | 'done' | 'cancelled';
  /** The steps of the work, in their order, each with its owner and date. */
  readonly steps?: readonly AuthoredActionStep[];
  /** The actions that must be done before. */
  readonly dependsOn?: readonly string[];
  /** What should change in the metrics. */
  readonly expected?: readonly AuthoredExpected[];
  /** What did change in the metrics. */
  readonly results?: readonly AuthoredResult[];
  /** Why we think that it helps. */
  readonly evidence?: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Whom a rule is for. A persona is in the audience when it (or none) is in `personas`, its segment (or none) is in `segments`, and its segment is not in `excludeSegments`. */
export interface AuthoredAudience extends Extensible {
  /** The personas that it is for. Without it, all. */
  readonly personas?: readonly string[];
  /** The segments that it is for. Without it, all. */
  readonly segments?: readonly string[];
  /** The segments that are left out. */
  readonly excludeSegments?: readonly string[];
}

/** The value from which progress is counted. */
export interface AuthoredBaseline extends Extensible {
  /** In the unit of the metric. */
  readonly value: number;
  /** The day to which the value belongs. */
  readonly date?: string;
}

/** How others do in the same metric. */
export interface AuthoredBenchmark extends Extensible {
  /** In the unit of the metric. */
  readonly value: number;
  /** The day to which the value belongs. */
  readonly date?: string;
  /** The evidence that it comes from. */
  readonly source?: string;
}

/** One thing that is done behind a step. */
export interface AuthoredBlueprintEntry extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its step, over all lanes of the blueprint. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What is done. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The team that does it. Without it, the owner of the stage. */
  readonly owner?: string;
  /** The system that it is done with. */
  readonly system?: string;
  /** How long it takes. */
  readonly duration?: string;
  /** Whether this often goes wrong. */
  readonly failurePoint?: boolean;
  /** Whether the customer waits for this. */
  readonly waitPoint?: boolean;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** What stands behind a step: what the customer sees or holds, and who does what in three lanes. */
export interface AuthoredBlueprint extends Extensible {
  /** What the customer sees or holds (physical evidence). */
  readonly artefacts?: readonly AuthoredText[];
  /** What is done in the customer's sight. */
  readonly frontstage?: readonly AuthoredBlueprintEntry[];
  /** What is done out of the customer's sight. */
  readonly backstage?: readonly AuthoredBlueprintEntry[];
  /** The processes behind it. */
  readonly support?: readonly AuthoredBlueprintEntry[];
}

/** How well a system does, each from 0 to 4: 0 not at all, 1 by hand, 2 in part, 3 well, 4 excellently. */
export interface AuthoredCapabilities extends Extensible {
  /** How well it brings customer data together, from 0 to 4. */
  readonly dataIntegration?: number;
  /** How well it analyses them, from 0 to 4. */
  readonly analysis?: number;
  /** How well it reaches customers by itself, from 0 to 4. */
  readonly automatedReach?: number;
  /** How well it adapts to the single customer, from 0 to 4. */
  readonly personalisation?: number;
}

/** Something that the company must be able to do in a phase of maturity. */
export interface AuthoredCapability extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its list. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the company must be able to do. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The phase that it belongs to. */
  readonly phase: Phase;
  /** How far it has come. */
  readonly status?: 'planned' | 'in-progress' | 'done';
  /** The team that answers for it. */
  readonly owner?: string;
  /** The day on which work begins. */
  readonly start?: string;
  /** The day by which it is to be in place. */
  readonly due?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** A way in which customers and company meet. A channel exists when the workspace defines it; a list of common ones comes with `journey init`. */
export interface AuthoredChannel extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the channel is called. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Through what customers and company meet. */
  readonly medium: 'digital' | 'physical' | 'human' | 'human-digital';
  /** Who runs the channel. */
  readonly ownership?: 'owned' | 'paid' | 'earned' | 'partner';
  /** The devices that the channel works on. */
  readonly devices?: readonly Device[];
  /** The team that answers for the channel as a whole. */
  readonly owner?: string;
  /** When somebody answers on the channel. */
  readonly hours?: string;
  /** Where the channel can be found. */
  readonly locations?: readonly AuthoredText[];
  /** Whether tracking events can be collected here. Without it, yes for the media `digital` and `human-digital`, else no. */
  readonly trackable?: boolean;
  /** Whether the channel exists. */
  readonly status?: 'planned' | 'live' | 'retired';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** A standing way in which teams work together. */
export interface AuthoredCollaboration extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its list. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What it is called. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** What sort of collaboration it is. */
  readonly type?: 'meeting' | 'joint-team';
  /** The teams that take part. */
  readonly teams?: readonly string[];
  /** How often they meet. */
  readonly cadence?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** The settings of a workspace, in the file `journey.config.yaml` at its root. The folder that holds this file, with everything below it, is the workspace. */
export interface AuthoredConfig extends Extensible {
  /** The version of the model that the files are written in, now 1; every version of the tool reads it and all older ones. In version 0, the drafts from before the first release, `title` stood for `name`, `emotion` of a step for `feeling` and `level` of a pain point for `severity`. */
  readonly schemaVersion: 1;
  /** The name of the workspace, as it stands on the site's home page and in reports. */
  readonly name: AuthoredText;
  /** The languages that the site is published in. The first is the default language: texts written as plain strings are in it, unless their document states its own languages. */
  readonly locales?: readonly string[];
  /** Languages that every text of the workspace must have, whatever its document promises. Without it, each document answers only for the languages that it states itself. */
  readonly requiredLocales?: readonly string[];
  /** The IANA time zone in which dates are meant and in which opening hours are read where the owning team names none. */
  readonly timezone?: string;
  /** Globs, relative to the workspace folder, of the files that belong to the workspace. */
  readonly include?: readonly string[];
  /** Globs of files that do not belong to the workspace although `include` names them. */
  readonly exclude?: readonly string[];
  /** Values that hold for every entity that states none of its own. */
  readonly defaults?: AuthoredDefaults;
  /** Which rules run, how severe their findings are, and their parameters. */
  readonly lint?: AuthoredLint;
  /** How the published site looks, what it shows, and where it stands. */
  readonly site?: AuthoredSiteSettings;
}

/** What the customer decides at the end of a stage. The answers say where the journey goes on or ends. */
export interface AuthoredDecisionPoint extends Extensible {
  /** The question that the customer answers, as they would ask it themselves. */
  readonly question: AuthoredText;
  /** The possible answers. */
  readonly outcomes: readonly AuthoredOutcome[];
}

/** Values that hold wherever an entity states none of its own. */
export interface AuthoredDefaults extends Extensible {
  /** How often a journey is to be reviewed, for journeys that do not say. */
  readonly reviewCadence?: string;
  /** How often a metric is due to get a new value, for metrics that do not say. */
  readonly metricCadence?: string;
  /** The percentage from which a rung of the readiness ladder (mapped, instrumented, measured, orchestrated, optimised) counts as reached. */
  readonly readiness?: number;
}

/** Something that pleases customers and is worth keeping or strengthening. */
export interface AuthoredDelight extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the journey, among its pain points, delights, opportunities, actions and rules together. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What pleases, as the customer would say it. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The places where it pleases: `stage`, `stage/step`, `stage/step/touchpoint`, or `stage/step/touchpoint#handoff`, always the full path. */
  readonly at: readonly string[];
  /** Whom it pleases. Without it, all personas of the journey. */
  readonly personas?: readonly string[];
  /** How much it pleases. */
  readonly strength?: 'low' | 'medium' | 'high';
  /** The percentage of customers who are pleased. */
  readonly affectedShare?: number;
  /** How we know. */
  readonly evidence?: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Outer facts about a persona. */
export interface AuthoredDemographics extends Extensible {
  /** The range of age. */
  readonly ageRange?: AuthoredText;
  /** Where the persona lives. */
  readonly location?: AuthoredText;
  /** What the persona does for a living. */
  readonly occupation?: AuthoredText;
  /** The range of income. */
  readonly income?: AuthoredText;
  /** The highest education. */
  readonly education?: AuthoredText;
  /** The household. */
  readonly family?: AuthoredText;
}

/** What a step drives, and what causes it. */
export interface AuthoredEffect extends Extensible {
  /** What the step drives. */
  readonly type: 'conversion' | 'return' | 'abandonment' | 'churn' | 'growth';
  /** What causes the effect. */
  readonly factors?: readonly AuthoredText[];
}

/** One value that is sent along with an event. */
export interface AuthoredEventProperty extends Extensible {
  /** The name of the property in tracking code. */
  readonly key: string;
  /** The type of its value. */
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'date-time';
  /** Whether the event never goes without it. */
  readonly required?: boolean;
  /** The values that it may have. Without it, any. */
  readonly values?: readonly string[];
  /** Whether it is personal data. */
  readonly pii?: boolean;
  /** What it means, in Markdown. */
  readonly description?: AuthoredText;
}

/** Something that happens at a touchpoint and is tracked in data. */
export interface AuthoredEvent extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What happened, for readers. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The name of the event in tracking code. Without it, the id. */
  readonly key?: string;
  /** Where the event is sent from. */
  readonly platform?: string;
  /** What the event can be joined by. */
  readonly identity?: 'anonymous' | 'device' | 'user-id' | 'union-id';
  /** What is sent along with the event. */
  readonly properties?: readonly AuthoredEventProperty[];
  /** Whether the event really arrives. */
  readonly status?: 'planned' | 'implemented' | 'verified' | 'broken';
  /** The day on which it was last checked. */
  readonly verifiedOn?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** What a statement about customers rests on: a study, data, a source. */
export interface AuthoredEvidence extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the evidence is called. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** What sort of evidence it is. `workshop` and `ai-generated` are weak: they do not count as research. */
  readonly type?: 'interview' | 'survey' | 'analytics' | 'web-analytics' | 'sales-data' | 'contact-centre' | 'support-tickets' | 'usability-test' | 'review' | 'social' | 'workshop' | 'desk-research' | 'ai-generated' | 'other';
  /** The day on which it was collected. */
  readonly date?: string;
  /** How many were asked or counted. */
  readonly sample?: number;
  /** How sure it is. */
  readonly confidence?: 'low' | 'medium' | 'high';
  /** What it says, in short. */
  readonly findings?: readonly AuthoredText[];
  /** The feedback source that it came from. */
  readonly feedback?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Something that customers expect: always, or in a certain case. */
export interface AuthoredExpectation extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the expectations of its persona or step. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What is expected. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Whether it is always expected. */
  readonly type?: 'basic' | 'situational';
  /** The case in which it is expected. */
  readonly when?: AuthoredText;
  /** What counts most in that case. */
  readonly priority?: 'speed' | 'quality' | 'clarity' | 'price' | 'privacy';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** What an action should change in one metric. */
export interface AuthoredExpected extends Extensible {
  /** The metric that should change. */
  readonly metric: string;
  /** By how much, signed, in the unit of the metric. */
  readonly change: number;
}

/** A source of feedback: where, when and how customers are asked or heard. */
export interface AuthoredFeedback extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the source is called. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** How the feedback is collected. */
  readonly type?: 'survey' | 'interview' | 'review' | 'social' | 'call' | 'ticket' | 'in-product' | 'usability-test';
  /** The channel on which it is collected. */
  readonly channel?: string;
  /** How often it is collected: `per-interaction`, `continuous`, or a duration. */
  readonly cadence?: string;
  /** The right moment to ask. */
  readonly timing?: AuthoredText;
  /** Ready-made questions, in Chinese and English, that are asked before the own ones. */
  readonly preset?: 'proactive-7';
  /** The own questions, in their order. */
  readonly questions?: readonly AuthoredText[];
  /** What kind of feedback comes in. */
  readonly collects?: readonly ('praise' | 'complaint' | 'suggestion' | 'question')[];
  /** The metrics that it feeds. */
  readonly metrics?: readonly string[];
  /** The time within which feedback is answered. */
  readonly respondWithin?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** How customers feel. On a touchpoint it takes the place of the step's. Sentiment and level are derived from the score and never written. */
export interface AuthoredFeeling extends Extensible {
  /** From −2 (very bad) over 0 (neither good nor bad) to +2 (very good); decimals are allowed. Without it, the mean of `byPersona` counts. */
  readonly score?: number;
  /** Words for the feeling. */
  readonly emotions?: readonly AuthoredText[];
  /** What a customer said, word for word. */
  readonly quote?: AuthoredText;
  /** The feeling of single personas, by persona id, where they differ. */
  readonly byPersona?: Readonly<Record<string, AuthoredPersonaFeeling>>;
  /** How we know. */
  readonly evidence?: readonly string[];
}

/** How often one customer is contacted by a rule at most. */
export interface AuthoredFrequencyCap extends Extensible {
  /** The greatest number of contacts. */
  readonly max: number;
  /** The length of time in which they are counted, for each customer. */
  readonly per: string;
}

/** The customer is passed on to another team. It is warm when the context goes along, cold when the customer has to explain again. */
export interface AuthoredHandoff extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the handoffs of its touchpoint. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the handoff is called. Without it, “→” and the name of the team. */
  readonly name?: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The team that takes over; it may be a partner. */
  readonly to: string;
  /** Whether the context goes along. */
  readonly mode: 'warm' | 'cold';
  /** What goes along with the customer. */
  readonly contextCarried?: readonly AuthoredText[];
  /** Why the handoff happens, or why it is cold. */
  readonly reason?: AuthoredText;
  /** The system that carries the context. */
  readonly system?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** The evidence that the strategy rests on, in three groups. */
export interface AuthoredInputs extends Extensible {
  /** What is known of competitors. */
  readonly competitive?: readonly string[];
  /** What is known of consumers. */
  readonly consumer?: readonly string[];
  /** What is known of the market. */
  readonly market?: readonly string[];
}

/** A team besides the owner that takes part in a stage. The owner of the stage is accountable (RACI: A). */
export interface AuthoredInvolved extends Extensible {
  /** The team that takes part. */
  readonly team: string;
  /** What part it takes. Where no team is responsible, the owner of the stage is that too. */
  readonly role: 'responsible' | 'consulted' | 'informed';
}

/** One customer journey: what a persona goes through with the company, from what starts it to how it ends, in stages, steps and touchpoints, with what hurts, what pleases and what is being done about it. */
export interface AuthoredJourney extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'journey';
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales?: readonly string[];
  /** What the journey is called, in the customer's words. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** What part of the customer's life the journey covers. */
  readonly type?: 'end-to-end' | 'partial' | 'day-in-the-life' | 'service' | 'employee';
  /** How far the journey reaches: a customer journey covers the whole life cycle, a buyer journey ends with the decision to buy. */
  readonly scope?: 'lifecycle' | 'buyer';
  /** Whether the journey is drawn as it is or as it is wanted. */
  readonly state?: 'as-is' | 'to-be';
  /** On a to-be journey: the as-is journey that it is to replace. Stages, steps and touchpoints of the two are compared by id. */
  readonly improves?: string;
  /** Where the document stands in its own life. */
  readonly status?: 'draft' | 'in-review' | 'approved' | 'live' | 'deprecated' | 'archived';
  /** How much research stands behind the journey. */
  readonly evidenceLevel?: EvidenceLevel;
  /** The personas whose journey it is. */
  readonly personas: readonly string[];
  /** The customer groups that the journey is about. */
  readonly segments?: readonly string[];
  /** The team that answers for the journey as a whole. */
  readonly owner: string;
  /** Handles of the people or groups who approve changes to the journey. */
  readonly reviewers?: readonly string[];
  /** The day on which the journey was last looked at as a whole and found right. */
  readonly lastReviewed?: string;
  /** How often the journey is to be reviewed. Without it, `defaults.reviewCadence` of the configuration holds. */
  readonly reviewCadence?: string;
  /** The journey, stage or step that this journey shows in more detail. */
  readonly parent?: string;
  /** What the customer wants to reach with this journey. */
  readonly goal: AuthoredText;
  /** What the company wants from the journey. */
  readonly businessGoals?: readonly AuthoredText[];
  /** What starts the journey: the event or problem in the customer's life. */
  readonly trigger?: AuthoredText;
  /** How the journey ends well, from the customer's point of view. */
  readonly endState?: AuthoredText;
  /** Metrics that are read over the whole journey. */
  readonly metrics?: readonly string[];
  /** Free facets to filter by: a name, and the values that this journey has in it, such as `brand`, `market`, `businessLine` or `product`. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
  /** The stages of the journey, in time order. */
  readonly stages: readonly AuthoredStage[];
  /** What hurts customers on the way, each with the places where it hurts. */
  readonly painPoints?: readonly AuthoredPainPoint[];
  /** What pleases customers on the way, each with the places where it does. */
  readonly delights?: readonly AuthoredDelight[];
  /** Chances to mend a pain point, to strengthen a delight, or to gain something new. */
  readonly opportunities?: readonly AuthoredOpportunity[];
  /** What is being done, by whom and by when. */
  readonly actions?: readonly AuthoredAction[];
  /** How the company answers or acts on the journey: the right touchpoint, content and moment. */
  readonly rules?: readonly AuthoredRule[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** A page elsewhere: a ticket, a board, a document, a recording. */
export interface AuthoredLink extends Extensible {
  /** The address, beginning with `https://`, `http://` or `mailto:`, without user name and password. */
  readonly url: string;
  /** What the link is called. Without it, the address is shown. */
  readonly name?: AuthoredText;
}

/** Findings of one rule that are accepted here, and in everything inside this entity, with the reason. */
export interface AuthoredLintIgnore extends Extensible {
  /** The id of the rule whose findings are accepted. */
  readonly rule: string;
  /** Why the finding is accepted. A reviewer should be able to judge it. */
  readonly reason: string;
  /** The last day on which the acceptance holds; from the day after, the finding is back. Without it, it holds without end. */
  readonly until?: string;
}

/** Chooses the rules that `journey check` runs, and changes their severity and parameters. */
export interface AuthoredLint extends Extensible {
  /** The set of rules to start from. */
  readonly preset?: 'recommended' | 'strict' | 'off';
  /** Changes to the preset by rule id: a severity, or an object with a severity and the rule's parameters. */
  readonly rules?: Readonly<Record<string, Severity | AuthoredRuleSetting>>;
  /** Changes that hold for some files only. Where several entries fit a file, the later one wins. */
  readonly overrides?: readonly AuthoredOverride[];
}

/** The phase in which the company stands on the way to managing every touchpoint, the phase it aims at, and the capabilities that it builds. */
export interface AuthoredMaturity extends Extensible {
  /** The phase in which the company stands. */
  readonly current: Phase;
  /** The phase that it aims at. */
  readonly target?: Phase;
  /** The capabilities that are built, with their dates: the road map. */
  readonly capabilities?: readonly AuthoredCapability[];
}

/** One value of a metric on one day, over all customers or for a segment, a journey or a place in it. */
export interface AuthoredMeasurement extends Extensible {
  /** The last day of the measured period. */
  readonly date: string;
  /** In the unit of the metric. */
  readonly value: number;
  /** How many were asked or counted. */
  readonly sample?: number;
  /** Only these customers. Without it, all. */
  readonly segment?: string;
  /** Only this journey. Without it, all. */
  readonly journey?: string;
  /** Only at this place of `journey`: `stage`, `stage/step` or `stage/step/touchpoint`. Without it, the whole journey. */
  readonly place?: string;
  /** The evidence that the value comes from. */
  readonly source?: string;
}

/** A metric, and the limit that its value passes. */
export interface AuthoredMetricLimit extends Extensible {
  /** The metric whose value is watched. */
  readonly metric: string;
  /** The rule is set off when the value rises above this. */
  readonly above?: number;
  /** The rule is set off when the value falls below this. */
  readonly below?: number;
}

/** Something that is measured over time: its unit, which way is better, its target, and where its values come from. */
export interface AuthoredMetric extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the metric is called. */
  readonly name: AuthoredText;
  /** How the metric is computed, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** What is measured. The type gives unit, direction and range where the metric states none. */
  readonly type?: 'nps' | 'csat' | 'retention-rate' | 'conversion-rate' | 'repurchase-rate' | 'referral-rate' | 'self-service-rate' | 'feedback-rate' | 'market-share' | 'brand-awareness' | 'churn-rate' | 'abandonment-rate' | 'return-rate' | 'repeat-contact-rate' | 'response-time' | 'resolution-time' | 'contact-volume' | 'workload' | 'cost' | 'revenue' | 'order-value' | 'engagement' | 'loyalty' | 'brand-reputation' | 'ces' | 'custom';
  /** `%`, `score`, `s`, `min`, `h`, `d`, `count`, a currency code, or any word. Without it, that of the type. A unit other than the type's takes away the type's range. */
  readonly unit?: string;
  /** Which way is better. Without it, that of the type. */
  readonly direction?: 'up' | 'down';
  /** The values that are possible. Without it, the range of the type. */
  readonly range?: AuthoredRange;
  /** The value to be reached. */
  readonly target?: AuthoredTargetValue;
  /** The values from which the metric needs attention or is a failure. */
  readonly thresholds?: AuthoredThresholds;
  /** Where we started. */
  readonly baseline?: AuthoredBaseline;
  /** How others do. */
  readonly benchmark?: AuthoredBenchmark;
  /** How often a value is due. Without it, `defaults.metricCadence` of the configuration holds. */
  readonly cadence?: string;
  /** The team that answers for the metric. */
  readonly owner?: string;
  /** The system that computes it. */
  readonly system?: string;
  /** The metric that this one contributes to, in the metric tree. */
  readonly parent?: string;
  /** The measured values. They may stand here, or in `metrics/<id>.csv` below the workspace folder, not in both. */
  readonly measurements?: readonly AuthoredMeasurement[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Marks a step that decides the relation between customer and company, and says why. */
export interface AuthoredMomentOfTruth extends Extensible {
  /** Which moment of truth it is. */
  readonly type?: 'zero' | 'first' | 'second' | 'third' | 'other';
  /** Why this step decides the relation. */
  readonly why: AuthoredText;
  /** How we know. */
  readonly evidence?: readonly string[];
}

/** One way on from a step: to a stage or step (`to`), or out of the journey (`exit`). */
export interface AuthoredNext extends Extensible {
  /** The stage, or `stage/step`, that follows, or `journey:stage` in another journey. */
  readonly to?: string;
  /** How the journey ends here. */
  readonly exit?: Exit;
  /** The condition for this way. At most one entry goes without: it is the way that is taken otherwise. */
  readonly when?: AuthoredText;
  /** The percentage of customers who go this way. */
  readonly share?: number;
}

/** What the strategy is to reach, measured by a metric. */
export interface AuthoredObjective extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its list. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What is to be reached. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The metric that shows whether it is reached. */
  readonly metric?: string;
  /** The customer expectations that it serves, each as `persona#expectation`. */
  readonly expectations?: readonly string[];
  /** The day by which it is to be reached. */
  readonly by?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** What an opportunity is worth and what it costs. The value is the mean of the two values; from 50 on it is high. */
export interface AuthoredOpportunityScore extends Extensible {
  /** What it is worth to customers, from 0 (nothing) to 100 (as much as can be). */
  readonly customerValue?: number;
  /** What it is worth to the company, from 0 (nothing) to 100 (as much as can be). */
  readonly businessValue?: number;
  /** What it costs, from 0 (nothing) to 5 (very much); below 3 it is low. */
  readonly effort?: number;
  /** How sure the scores are. It is shown and does not change the value. */
  readonly confidence?: 'low' | 'medium' | 'high';
}

/** A chance to mend a pain point, to strengthen a delight, or to gain something new. Its quadrant is derived from the score. */
export interface AuthoredOpportunity extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the journey, among its pain points, delights, opportunities, actions and rules together. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What could be gained. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** What is gained. */
  readonly type?: 'fix' | 'improve' | 'innovate' | 'messaging' | 'growth' | 'cost';
  /** The pain points that it mends and the delights that it strengthens: an id of this journey, or `journey#id` of another. */
  readonly addresses?: readonly string[];
  /** Where it lies, besides the places of what it addresses: `stage`, `stage/step` or `stage/step/touchpoint`. */
  readonly at?: readonly string[];
  /** What it is worth, and what it costs. */
  readonly score?: AuthoredOpportunityScore;
  /** The team that answers for it. */
  readonly owner?: string;
  /** What has been decided about it. */
  readonly status?: 'open' | 'in-progress' | 'solved' | 'dismissed';
  /** The metrics that it should move. */
  readonly metrics?: readonly string[];
  /** The larger opportunity that it belongs to. */
  readonly parent?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** One answer to a decision point. It either leads to a stage or step (`next`) or ends the journey (`exit`). */
export interface AuthoredOutcome extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the outcomes of its decision point. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** The answer, in a few words. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Where the customer goes on: a stage, or `stage/step`, of this journey, or `journey:stage` in another. */
  readonly next?: string;
  /** How the journey ends with this answer. */
  readonly exit?: Exit;
  /** The estimated percentage of customers who decide so. A measured value of `metric` takes its place. */
  readonly share?: number;
  /** The metric that measures the share, in `%`. Its value is read for the stage. */
  readonly metric?: string;
  /** How the company helps the customer toward this answer, or after it. */
  readonly guidance?: AuthoredText;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Rule settings that hold for some files only. */
export interface AuthoredOverride extends Extensible {
  /** Globs, relative to the workspace folder, of the files that the settings hold for. */
  readonly files: readonly string[];
  /** The settings that hold in those files, by rule id. */
  readonly rules: Readonly<Record<string, Severity | AuthoredRuleSetting>>;
}

/** Something that hurts customers: a difficulty on the way, or the problem that brings them to the company. */
export interface AuthoredPainPoint extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the journey, among its pain points, delights, opportunities, actions and rules together. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What hurts, as the customer would say it. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Which of the two kinds of pain it is. */
  readonly type?: 'friction' | 'demand';
  /** What it is about. */
  readonly category?: 'content' | 'technical' | 'product' | 'process' | 'waiting' | 'price' | 'people' | 'privacy' | 'handoff' | 'other';
  /** The places where it hurts: `stage`, `stage/step`, `stage/step/touchpoint`, or `stage/step/touchpoint#handoff`, always the full path. */
  readonly at: readonly string[];
  /** Whom it hurts. Without it, all personas of the journey. */
  readonly personas?: readonly string[];
  /** How much it hurts. */
  readonly severity?: 'low' | 'medium' | 'high' | 'critical';
  /** In how many of the times that a customer passes here. */
  readonly frequency?: 'rare' | 'occasional' | 'frequent' | 'constant';
  /** The percentage of customers who are affected. */
  readonly affectedShare?: number;
  /** What the customer then does. */
  readonly outcome?: 'trivial' | 'workaround' | 'abandonment';
  /** Whether the company had expected it. */
  readonly anticipated?: boolean;
  /** What causes it, as far as known. */
  readonly rootCause?: AuthoredText;
  /** How far its mending has come. */
  readonly status?: 'open' | 'acknowledged' | 'in-progress' | 'resolved' | 'wont-fix';
  /** The day on which it was first noticed. */
  readonly firstSeen?: string;
  /** The day from which it was gone. */
  readonly resolvedOn?: string;
  /** How we know. */
  readonly evidence?: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** How one persona feels here, where personas differ. */
export interface AuthoredPersonaFeeling extends Extensible {
  /** From −2 (very bad) over 0 (neither good nor bad) to +2 (very good); decimals are allowed. */
  readonly score: number;
  /** Words for the feeling. */
  readonly emotions?: readonly AuthoredText[];
  /** What a customer of this persona said, word for word. */
  readonly quote?: AuthoredText;
  /** How we know. */
  readonly evidence?: readonly string[];
}

/** A typical customer, drawn from research: who they are, what they want, what they expect and what stops them. */
export interface AuthoredPersona extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'persona';
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales?: readonly string[];
  /** What the persona is called, such as a first name and a word for the role. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** What part the persona plays in design. */
  readonly type?: 'primary' | 'secondary' | 'anti' | 'employee' | 'partner' | 'system';
  /** The customer group that the persona stands for. */
  readonly segment?: string;
  /** Whether the persona fits the ideal customer profile. */
  readonly icp?: boolean;
  /** How much research stands behind the persona. */
  readonly evidenceLevel?: EvidenceLevel;
  /** Age, place, work and household. */
  readonly demographics?: AuthoredDemographics;
  /** What the persona is interested in. */
  readonly interests?: readonly AuthoredText[];
  /** How the persona spends their time. */
  readonly timeUse?: readonly AuthoredText[];
  /** How the persona usually acts: researches, compares, asks, buys. */
  readonly behaviour?: readonly AuthoredText[];
  /** What the persona wants to reach. */
  readonly goals?: readonly AuthoredText[];
  /** What the persona wants to get done with the product. */
  readonly jobs?: readonly AuthoredText[];
  /** What the persona needs. */
  readonly needs?: readonly AuthoredText[];
  /** What the persona expects of the company, everywhere on the journey. */
  readonly expectations?: readonly AuthoredExpectation[];
  /** The channels, devices, languages and times that the persona prefers. */
  readonly preferences?: AuthoredPreferences;
  /** What annoys the persona. */
  readonly frustrations?: readonly AuthoredText[];
  /** What stops the persona from buying. */
  readonly purchaseBarriers?: readonly AuthoredText[];
  /** What the persona needs in order to see, hear, understand and use things. */
  readonly accessibilityNeeds?: readonly AuthoredText[];
  /** A sentence that is typical of the persona, word for word. */
  readonly quote?: AuthoredText;
  /** How we know. */
  readonly evidence?: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** How a persona likes to be in contact. */
export interface AuthoredPreferences extends Extensible {
  /** The channels that the persona prefers. */
  readonly channels?: readonly string[];
  /** The devices that the persona prefers. */
  readonly devices?: readonly Device[];
  /** The languages that the persona prefers. */
  readonly languages?: readonly string[];
  /** When the persona likes to be contacted. */
  readonly contactTimes?: AuthoredText;
}

/** The values that a metric can have, both ends included. */
export interface AuthoredRange extends Extensible {
  /** The least possible value. Without it, there is none. */
  readonly min?: number;
  /** The greatest possible value. Without it, there is none. */
  readonly max?: number;
}

/** Which releases stand on the site beside the current state. Each release is a tag of the repository. */
export interface AuthoredReleaseSettings extends Extensible {
  /** How tags of releases are called; the asterisk stands for the version, such as `1.4.0`. Other tags are no releases. */
  readonly tags?: string;
  /** How many releases stand on the site, the newest first. Addresses of older ones stop working. */
  readonly live?: number;
  /** Releases that do not stand on the site, such as one that was released by mistake. */
  readonly without?: readonly string[];
  /** What is published as the coming release, under `next/`. `working-tree` is what the files hold now, where that is not the latest release; `none` is nothing; anything else names a branch. */
  readonly next?: string;
}

/** What an orchestration rule does. */
export interface AuthoredResponse extends Extensible {
  /** What sort of response it is. The first five contact the customer. */
  readonly type?: 'information' | 'message' | 'recommendation' | 'offer' | 'guidance' | 'route' | 'task' | 'suppress';
  /** Where the customer is reached: `stage/step/touchpoint` of this journey. */
  readonly touchpoint?: string;
  /** What is said or done. */
  readonly content?: AuthoredText;
  /** The team that gets the request or task; for the types `route` and `task`. */
  readonly routeTo?: string;
  /** What decides who gets it. */
  readonly routeBy?: readonly ('workload' | 'touchpoint' | 'ticket-type' | 'channel' | 'language' | 'value')[];
}

/** What an action did change in one metric. */
export interface AuthoredResult extends Extensible {
  /** The metric that changed. */
  readonly metric: string;
  /** Its value before the action, in the unit of the metric. */
  readonly before?: number;
  /** Its value after the action, in the unit of the metric. */
  readonly after: number;
  /** The day on which `after` was measured. */
  readonly date: string;
}

/** A look back at the current service strategy. */
export interface AuthoredReview extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its list. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the review is called. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The day of the review. */
  readonly date: string;
  /** What was found. */
  readonly findings?: readonly AuthoredText[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** A severity, or an object with a severity and the rule's parameters. What the parameters are stands on the rule's page and in `journey explain`. */
export interface AuthoredRuleSetting {
  /** How much a finding of this rule counts. Without it, the rule keeps its own severity. */
  readonly severity?: Severity;
  readonly [parameter: string]: unknown;
}

/** How the company answers or acts on the journey: the right touchpoint, content and moment. A rule counts as automated when it names a system. */
export interface AuthoredRule extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the journey, among its pain points, delights, opportunities, actions and rules together. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the rule does, in a few words. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Who makes the first move. */
  readonly mode?: 'reactive' | 'proactive';
  /** What sets the rule off. */
  readonly trigger: AuthoredTrigger;
  /** A further condition. Without it, the trigger is enough. */
  readonly when?: AuthoredText;
  /** Whom it is for. Without it, everyone on the journey. */
  readonly audience?: AuthoredAudience;
  /** The pain points and delights that it serves: an id of this journey, or `journey#id` of another. */
  readonly addresses?: readonly string[];
  /** What is done. */
  readonly response: AuthoredResponse;
  /** When it is done. Without it, at once. */
  readonly timing?: AuthoredTiming;
  /** How often one customer is contacted at most. Without it, there is no limit. */
  readonly frequencyCap?: AuthoredFrequencyCap;
  /** Whether customers must have agreed to be contacted. */
  readonly consent?: 'required' | 'not-required';
  /** From 1 to 100; where several rules apply, the higher goes first. */
  readonly priority?: number;
  /** What takes a customer out of the rule. */
  readonly stopWhen?: AuthoredText;
  /** The metrics that it should move. */
  readonly metrics?: readonly string[];
  /** Who picks the content. */
  readonly decisioning?: 'manual' | 'rules' | 'ai';
  /** The system that runs the rule. A rule that names one counts as automated. */
  readonly system?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** Whether the rule runs. */
  readonly status?: 'planned' | 'live' | 'paused' | 'retired';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** A group of customers who are served alike. */
export interface AuthoredSegment extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the segment is called. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Who belongs to it. */
  readonly criteria?: AuthoredText;
  /** The percentage of all customers who belong to it. */
  readonly share?: number;
  /** What the segment is worth to the company. */
  readonly valueTier?: 'low' | 'medium' | 'high' | 'strategic';
  /** How the segment is served. */
  readonly strategy?: AuthoredText;
  /** Whether the segment fits the ideal customer profile. */
  readonly icp?: boolean;
  /** Metrics that are read for this segment alone. */
  readonly metrics?: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** How the published site looks, what it shows, and where it stands. */
export interface AuthoredSiteSettings extends Extensible {
  /** The address that the site is published at. With it, pages say their own address, and search engines get a map. */
  readonly url?: string;
  /** The address that the path of a file is added to, for “Edit this file”. */
  readonly editUrl?: string;
  /** A picture of the workspace, as a path below its folder. At most 1 MB; it is shown 28 pixels high, on light and on dark pages. */
  readonly logo?: string;
  /** The colour of links and marks. Colours of feelings stay as they are, so that they mean the same everywhere. */
  readonly accent?: AuthoredAccent;
  /** The lanes of every journey map, from the top. What is not named is not shown. All of them without it. */
  readonly lanes?: readonly Lane[];
  /** The sections that stand in the navigation, in their order. The others are found under “More”. */
  readonly navigation?: readonly SiteSection[];
  /** Pages elsewhere that stand in the navigation after the sections. */
  readonly links?: readonly AuthoredLink[];
  /** A folder of Markdown files that become pages of the site, as a path below the folder of the workspace. `start.zh.md` is `start.md` in Chinese. */
  readonly pages?: string;
  /** Which releases stand on the site beside the current state. Each release is a tag of the repository. */
  readonly releases?: AuthoredReleaseSettings;
}

/** A promised level of service: the limit that a metric keeps at this touchpoint. */
export interface AuthoredSla extends Extensible {
  /** The metric that shows whether the promise is kept. */
  readonly metric: string;
  /** In the unit of the metric: a lower limit when the metric's direction is `up`, an upper limit when it is `down`. */
  readonly limit: number;
}

/** One phase of a journey, such as “Decide” or “Use”: a stretch of time in which the customer wants one thing and one team is accountable. */
export interface AuthoredStage extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the stages of the journey. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the stage is called, from the customer's point of view. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The phase of the relation between customer and company that the stage belongs to. Stages are free; this makes journeys comparable. */
  readonly lifecycle?: 'awareness' | 'consideration' | 'decision' | 'purchase' | 'onboarding' | 'use' | 'service' | 'retention' | 'advocacy' | 'custom';
  /** The team that is accountable for the stage (RACI: A). */
  readonly owner: string;
  /** The other teams that take part in the stage (RACI: R, C, I). */
  readonly involved?: readonly AuthoredInvolved[];
  /** What the customer wants to reach in this stage. */
  readonly goals?: readonly AuthoredText[];
  /** What the customer needs to get on in this stage. */
  readonly needs?: readonly AuthoredText[];
  /** The customer's state of mind in this stage. */
  readonly mindset?: AuthoredText;
  /** What mainly happens in this stage, in time order, each in a few words. */
  readonly keyNodes?: readonly AuthoredText[];
  /** What must be true for the stage to begin. */
  readonly entryCriteria?: readonly AuthoredText[];
  /** What must be true for the stage to end. */
  readonly exitCriteria?: readonly AuthoredText[];
  /** How long the stage usually takes. */
  readonly duration?: string;
  /** Metrics that are watched in this stage. Their values are read for this stage of this journey. */
  readonly metrics?: readonly string[];
  /** The steps of the stage, in time order. May be empty while the stage is only sketched. */
  readonly steps: readonly AuthoredStep[];
  /** What the customer decides at the end of the stage, and where each answer leads. Without it, the journey goes on with the next stage. */
  readonly decisionPoint?: AuthoredDecisionPoint;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** What good service is at a touchpoint. */
export interface AuthoredStandard extends Extensible {
  /** The address of the procedure or playbook. */
  readonly guide?: string;
  /** How the brand appears here. */
  readonly brand?: AuthoredText;
  /** What staff is trained in for this touchpoint. */
  readonly training?: readonly AuthoredText[];
  /** The levels of service that are promised here, each with the metric that shows whether they are kept. */
  readonly sla?: readonly AuthoredSla[];
}

/** One thing that the customer does, with what they think, feel and need, and the touchpoints at which they meet the company. */
export interface AuthoredStep extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the steps of its stage. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the customer does, as a short sentence without its subject. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Who takes this step. */
  readonly path?: 'main' | 'alternative' | 'exception';
  /** What the customer does, action by action (behaviour). */
  readonly doing?: readonly AuthoredText[];
  /** What the customer thinks, in their own words. */
  readonly thinking?: readonly AuthoredText[];
  /** What the customer needs here. */
  readonly needs?: readonly AuthoredText[];
  /** What the customer expects at this step, beyond what their persona expects everywhere. */
  readonly expectations?: readonly AuthoredExpectation[];
  /** How customers feel at this step. */
  readonly feeling?: AuthoredFeeling;
  /** Present when this step decides the relation between customer and company. */
  readonly momentOfTruth?: AuthoredMomentOfTruth;
  /** What the step drives: a conversion, a return, an abandonment, churn or growth. */
  readonly effect?: AuthoredEffect;
  /** Where the customer is at this step. */
  readonly location?: AuthoredText;
  /** How long the step usually takes, waiting included. */
  readonly duration?: string;
  /** How much of the duration the customer spends waiting. */
  readonly waitTime?: string;
  /** How the step differs for some personas or segments. */
  readonly variants?: readonly AuthoredVariant[];
  /** Where the customer meets the company at this step, in time order. */
  readonly touchpoints?: readonly AuthoredTouchpoint[];
  /** Who does what behind the step: in sight of the customer, out of sight, and in support. */
  readonly blueprint?: AuthoredBlueprint;
  /** Where the customer can go from here. Without it, the next steps follow in the order of the file. */
  readonly next?: readonly AuthoredNext[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** The customer-experience strategy of the company. A workspace has at most one, and it has no id. */
export interface AuthoredStrategy extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'strategy';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales?: readonly string[];
  /** What the experience is to be like one day. */
  readonly vision: AuthoredText;
  /** What the company does for it, day by day. */
  readonly mission?: AuthoredText;
  /** What is to be reached, measurably. */
  readonly objectives?: readonly AuthoredObjective[];
  /** The evidence that the strategy rests on. */
  readonly inputs?: AuthoredInputs;
  /** The phase in which the company stands, and what it builds next. */
  readonly maturity?: AuthoredMaturity;
  /** The areas in which work goes on. */
  readonly workstreams?: readonly AuthoredWorkstream[];
  /** How teams work together: regular meetings and joint teams. */
  readonly collaboration?: readonly AuthoredCollaboration[];
  /** What people are trained in. */
  readonly training?: readonly AuthoredTraining[];
  /** Reviews of the current service strategy. */
  readonly reviews?: readonly AuthoredReview[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** A system that stores or uses customer data, or that carries a touchpoint. */
export interface AuthoredSystem extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the system is called. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** What sort of system it is. */
  readonly type?: 'crm' | 'cdp' | 'erp' | 'payment' | 'omnichannel-desk' | 'marketing-automation' | 'analytics' | 'cms' | 'knowledge-base' | 'chatbot' | 'survey' | 'other';
  /** How well it does in four respects. */
  readonly capabilities?: AuthoredCapabilities;
  /** The data for which this system is right when others disagree. */
  readonly sourceOfTruthFor?: readonly AuthoredText[];
  /** Systems that it exchanges data with, in both directions. */
  readonly integratesWith?: readonly string[];
  /** Teams besides the owner that see its data. */
  readonly sharedWith?: readonly string[];
  /** The team that answers for it. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** The value that a metric is to reach. */
export interface AuthoredTargetValue extends Extensible {
  /** In the unit of the metric. */
  readonly value: number;
  /** The day by which it is to be reached. Without it, the target has no date. */
  readonly by?: string;
}

/** A department, team or partner that answers for something: a stage, a touchpoint, an action, a metric. */
export interface AuthoredTeam extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the team is called. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** What sort of team it is. */
  readonly type?: 'department' | 'team' | 'partner';
  /** What the team does in the company. */
  readonly function?: 'marketing' | 'sales' | 'product' | 'technology' | 'customer-service' | 'customer-success' | 'operations' | 'finance' | 'legal' | 'other';
  /** The team that it is part of. */
  readonly parent?: string;
  /** Accounts that review changes to what the team owns, as the code host writes them. */
  readonly handles?: readonly string[];
  /** How to reach the team: an address, a channel, a name. */
  readonly contact?: string;
  /** When the team can be reached. It holds for its touchpoints that state none, and whose channel states none. */
  readonly hours?: string;
  /** The IANA time zone of the hours. Without it, that of the configuration. */
  readonly timezone?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** A word and what it means here. The site has a base glossary; an entry with the same id takes the place of its entry. */
export interface AuthoredTerm extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in the workspace among entries of its kind. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** The preferred word. */
  readonly name: AuthoredText;
  /** What the word means, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Words that search treats as the same, by language tag. */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** The values at which a metric draws attention. Worse is to be read by the metric's direction. */
export interface AuthoredThresholds extends Extensible {
  /** Worse than this needs attention. */
  readonly warn?: number;
  /** Worse than this is a failure. */
  readonly fail?: number;
}

/** When an orchestration rule acts. */
export interface AuthoredTiming extends Extensible {
  /** How long after the trigger. */
  readonly delay?: string;
  /** The hours in which it may act. Without it, at any time. */
  readonly window?: string;
  /** The hours in which customers are left in peace. It may cross midnight. */
  readonly quietHours?: string;
  /** The time after the trigger from which it is dropped when it has not been sent. Without it, never. */
  readonly expires?: string;
}

/** One contact between customer and company: a channel, the device it happens on, and the task that the customer wants to get done. */
export interface AuthoredTouchpoint extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique among the touchpoints of its step. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the touchpoint is called. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** What sort of contact it is. */
  readonly type?: 'ad' | 'social-post' | 'review' | 'content' | 'demo' | 'page' | 'chat' | 'call' | 'meeting' | 'ticket' | 'order' | 'delivery' | 'survey' | 'message' | 'portal' | 'other';
  /** The channel on which the contact happens. */
  readonly channel: string;
  /** The devices on which it happens. Without it, those of the channel. */
  readonly devices?: readonly Device[];
  /** What the customer wants to get done here. */
  readonly task?: AuthoredText;
  /** The team that answers for the touchpoint. Without it, the owner of the stage does. */
  readonly owner?: string;
  /** Who starts the contact. */
  readonly initiator?: 'customer' | 'company' | 'third-party';
  /** Whether customers can do it alone, without a member of staff. */
  readonly selfService?: 'none' | 'available' | 'primary';
  /** Whether the touchpoint exists. */
  readonly status?: 'planned' | 'live' | 'retired';
  /** When somebody answers here. Without it, the hours of the channel, else of the owner. */
  readonly hours?: string;
  /** How often the contact happens. */
  readonly volume?: AuthoredVolume;
  /** The situation in which the contact happens. */
  readonly context?: AuthoredText;
  /** Customer data that is used here, such as account data or purchase history. */
  readonly dataUsed?: readonly AuthoredText[];
  /** What the company does here to guide the customer on. */
  readonly nextAction?: AuthoredText;
  /** What good service is here: the guide, the brand, the training, the promised levels. */
  readonly standard?: AuthoredStandard;
  /** Where the customer is passed on to another team. */
  readonly handoffs?: readonly AuthoredHandoff[];
  /** How customers feel here. Without it, the feeling of the step holds. */
  readonly feeling?: AuthoredFeeling;
  /** The systems that carry the touchpoint. */
  readonly systems?: readonly string[];
  /** The events that are tracked here. */
  readonly events?: readonly string[];
  /** The sources that collect feedback here. */
  readonly feedback?: readonly string[];
  /** Metrics that are watched here. Their values are read for this touchpoint. */
  readonly metrics?: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Something that people are trained in. */
export interface AuthoredTraining extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its list. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What is trained. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The teams that are trained. */
  readonly teams?: readonly string[];
  /** The day by which they have been trained. */
  readonly due?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** What sets an orchestration rule off. */
export interface AuthoredTrigger extends Extensible {
  /** The tracking event happens. */
  readonly event?: string;
  /** The customer enters the segment. */
  readonly segment?: string;
  /** The value of a metric passes a limit. */
  readonly metric?: AuthoredMetricLimit;
  /** It is time again: every so often. */
  readonly schedule?: string;
  /** A problem is foreseen. */
  readonly prediction?: AuthoredText;
}

/** How a step differs for one persona or for one segment. */
export interface AuthoredVariant extends Extensible {
  /** The persona that it is different for. */
  readonly persona?: string;
  /** The segment that it is different for. */
  readonly segment?: string;
  /** What is different for them. */
  readonly changes: AuthoredText;
}

/** A number of contacts in a length of time. */
export interface AuthoredVolume extends Extensible {
  /** The number of contacts. */
  readonly value: number;
  /** The length of time in which they happen. */
  readonly per: string;
}

/** An area of work of the strategy. */
export interface AuthoredWorkstream extends Extensible {
  /** The name for machines: lower-case letters, digits and single hyphens, at most 64 characters. References use it, and addresses on the site contain it. Unique in its list. */
  readonly id: string;
  /** Ids that it had before (renamed in place), or places where it stood before: `journey:stage/step` or `journey#id` (moved). References to them still resolve, and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the work is about. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown. Its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Which of the four areas it belongs to. */
  readonly type?: 'capability' | 'team' | 'it-assessment' | 'application';
  /** The team that answers for it. */
  readonly owner?: string;
  /** How far it has come. */
  readonly status?: 'planned' | 'in-progress' | 'done';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings of rules that are accepted here, and in everything inside, each with its reason. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** The departments, teams and partners that answer for something. */
export interface AuthoredTeamsList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'teams';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales?: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly AuthoredTeam[];
}

/** The ways in which customers and company meet. */
export interface AuthoredChannelsList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'channels';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales?: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly AuthoredChannel[];
}

/** The groups of customers who are served alike. */
export interface AuthoredSegmentsList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'segments';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales?: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly AuthoredSegment[];
}

/** What is measured over time. */
export interface AuthoredMetricsList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'metrics';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales?: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly AuthoredMetric[];
}

/** What happens at touchpoints and is tracked in data. */
export interface AuthoredEventsList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'events';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales?: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly AuthoredEvent[];
}

/** Where, when and how customers are asked or heard. */
export interface AuthoredFeedbackList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'feedback';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales?: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly AuthoredFeedback[];
}

/** What statements about customers rest on. */
export interface AuthoredEvidenceList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'evidence';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales?: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly AuthoredEvidence[];
}

/** The systems that store or use customer data, or carry touchpoints. */
export interface AuthoredSystemsList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'systems';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales?: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly AuthoredSystem[];
}

/** The words of the workspace and what they mean. */
export interface AuthoredGlossaryList extends Extensible {
  /** What the document is. It decides which fields it takes; folder and file name do not. */
  readonly kind: 'glossary';
  /** The languages that this document promises: every text has all of them. The first is that of its plain strings. Without it, the first of the configuration's. */
  readonly locales?: readonly string[];
  /** The entries of the list. Their order has no meaning, and the list may be split over several files. */
  readonly items: readonly AuthoredTerm[];
}

/** The document of each kind, as an author writes it. */
export interface AuthoredDocuments {
  readonly 'config': AuthoredConfig;
  readonly 'journey': AuthoredJourney;
  readonly 'persona': AuthoredPersona;
  readonly 'teams': AuthoredTeamsList;
  readonly 'channels': AuthoredChannelsList;
  readonly 'segments': AuthoredSegmentsList;
  readonly 'metrics': AuthoredMetricsList;
  readonly 'events': AuthoredEventsList;
  readonly 'feedback': AuthoredFeedbackList;
  readonly 'evidence': AuthoredEvidenceList;
  readonly 'systems': AuthoredSystemsList;
  readonly 'glossary': AuthoredGlossaryList;
  readonly 'strategy': AuthoredStrategy;
  readonly 'accepted': AuthoredAccepted;
}

/** The object of each definition, as a reader gets it. */
export interface Entities {
  readonly 'accent': Accent;
  readonly 'acceptance': Acceptance;
  readonly 'accepted': Accepted;
  readonly 'action-step': ActionStep;
  readonly 'action': Action;
  readonly 'audience': Audience;
  readonly 'baseline': Baseline;
  readonly 'benchmark': Benchmark;
  readonly 'blueprint-entry': BlueprintEntry;
  readonly 'blueprint': Blueprint;
  readonly 'capabilities': Capabilities;
  readonly 'capability': Capability;
  readonly 'channel': Channel;
  readonly 'collaboration': Collaboration;
  readonly 'config': Config;
  readonly 'decision-point': DecisionPoint;
  readonly 'defaults': Defaults;
  readonly 'delight': Delight;
  readonly 'demographics': Demographics;
  readonly 'effect': Effect;
  readonly 'event-property': EventProperty;
  readonly 'event': Event;
  readonly 'evidence': Evidence;
  readonly 'expectation': Expectation;
  readonly 'expected': Expected;
  readonly 'feedback': Feedback;
  readonly 'feeling': Feeling;
  readonly 'frequency-cap': FrequencyCap;
  readonly 'handoff': Handoff;
  readonly 'inputs': Inputs;
  readonly 'involved': Involved;
  readonly 'journey': Journey;
  readonly 'link': Link;
  readonly 'lint-ignore': LintIgnore;
  readonly 'lint': Lint;
  readonly 'maturity': Maturity;
  readonly 'measurement': Measurement;
  readonly 'metric-limit': MetricLimit;
  readonly 'metric': Metric;
  readonly 'moment-of-truth': MomentOfTruth;
  readonly 'next': Next;
  readonly 'objective': Objective;
  readonly 'opportunity-score': OpportunityScore;
  readonly 'opportunity': Opportunity;
  readonly 'outcome': Outcome;
  readonly 'override': Override;
  readonly 'pain-point': PainPoint;
  readonly 'persona-feeling': PersonaFeeling;
  readonly 'persona': Persona;
  readonly 'preferences': Preferences;
  readonly 'range': Range;
  readonly 'release-settings': ReleaseSettings;
  readonly 'response': Response;
  readonly 'result': Result;
  readonly 'review': Review;
  readonly 'rule-setting': RuleSetting;
  readonly 'rule': Rule;
  readonly 'segment': Segment;
  readonly 'site-settings': SiteSettings;
  readonly 'sla': Sla;
  readonly 'stage': Stage;
  readonly 'standard': Standard;
  readonly 'step': Step;
  readonly 'strategy': Strategy;
  readonly 'system': System;
  readonly 'target-value': TargetValue;
  readonly 'team': Team;
  readonly 'term': Term;
  readonly 'thresholds': Thresholds;
  readonly 'timing': Timing;
  readonly 'touchpoint': Touchpoint;
  readonly 'training': Training;
  readonly 'trigger': Trigger;
  readonly 'variant': Variant;
  readonly 'volume': Volume;
  readonly 'workstream': Workstream;
  readonly 'teams-list': TeamsList;
  readonly 'channels-list': ChannelsList;
  readonly 'segments-list': SegmentsList;
  readonly 'metrics-list': MetricsList;
  readonly 'events-list': EventsList;
  readonly 'feedback-list': FeedbackList;
  readonly 'evidence-list': EvidenceList;
  readonly 'systems-list': SystemsList;
  readonly 'glossary-list': GlossaryList;
}
