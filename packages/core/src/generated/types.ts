// Made from schema/source by `npm run generate`. Do not edit.
import type { Origin } from '../parse/origin.js';
import type { Text } from '../text.js';

/** What a document of a workspace is: its `kind`, or the configuration. */
export type DocumentKind = 'config' | 'journey' | 'persona' | 'teams' | 'channels' | 'segments' | 'metrics' | 'events' | 'feedback' | 'evidence' | 'systems' | 'glossary' | 'strategy';
export const documentKinds: readonly DocumentKind[] = ['config', 'journey', 'persona', 'teams', 'channels', 'segments', 'metrics', 'events', 'feedback', 'evidence', 'systems', 'glossary', 'strategy'];

/** Every definition of the model that has fields. */
export type EntityKind = 'action-step' | 'action' | 'audience' | 'baseline' | 'benchmark' | 'blueprint-entry' | 'blueprint' | 'capabilities' | 'capability' | 'channel' | 'collaboration' | 'config' | 'decision-point' | 'defaults' | 'delight' | 'demographics' | 'effect' | 'event-property' | 'event' | 'evidence' | 'expectation' | 'expected' | 'feedback' | 'feeling' | 'frequency-cap' | 'handoff' | 'inputs' | 'involved' | 'journey' | 'link' | 'lint-ignore' | 'lint' | 'maturity' | 'measurement' | 'metric-limit' | 'metric' | 'moment-of-truth' | 'next' | 'objective' | 'opportunity-score' | 'opportunity' | 'outcome' | 'override' | 'pain-point' | 'persona-feeling' | 'persona' | 'preferences' | 'range' | 'response' | 'result' | 'review' | 'rule-setting' | 'rule-settings' | 'rule' | 'segment' | 'sla' | 'stage' | 'standard' | 'step' | 'strategy' | 'system' | 'target-value' | 'team' | 'term' | 'thresholds' | 'timing' | 'touchpoint' | 'training' | 'trigger' | 'variant' | 'volume' | 'workstream' | 'teams-list' | 'channels-list' | 'segments-list' | 'metrics-list' | 'events-list' | 'feedback-list' | 'evidence-list' | 'systems-list' | 'glossary-list';

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

/** Severity of a rule. */
export type Severity = 'error' | 'warning' | 'info' | 'off';

/** Action step. */
export interface ActionStep extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Owner. */
  readonly owner?: string;
  /** Due. */
  readonly due?: string;
  /** Done. */
  readonly done: boolean;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Action. */
export interface Action extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Type. */
  readonly type: 'product' | 'process' | 'service-quality' | 'interaction' | 'training' | 'self-service' | 'content' | 'marketing' | 'orchestration' | 'data' | 'loyalty' | 'organisation' | 'other';
  /** What it serves. */
  readonly addresses: readonly string[];
  /** Owner. */
  readonly owner?: string;
  /** Start. */
  readonly start?: string;
  /** Due. */
  readonly due?: string;
  /** Done on. */
  readonly doneOn?: string;
  /** Status. */
  readonly status: 'planned' | 'in-progress' | 'blocked' | 'done' | 'cancelled';
  /** Steps. */
  readonly steps: readonly ActionStep[];
  /** Must be done before. */
  readonly dependsOn: readonly string[];
  /** What should change. */
  readonly expected: readonly Expected[];
  /** What did change. */
  readonly results: readonly Result[];
  /** Why we think it helps. */
  readonly evidence: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A persona is in the audience when it (or nobody) is in personas, its segment (or none) is in segments, and its segment is not in excludeSegments. */
export interface Audience extends Extensible {
  /** Personas. */
  readonly personas: readonly string[];
  /** Segments. */
  readonly segments: readonly string[];
  /** Exclude segments. */
  readonly excludeSegments: readonly string[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Baseline. */
export interface Baseline extends Extensible {
  /** Value. */
  readonly value: number;
  /** Date. */
  readonly date?: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Benchmark. */
export interface Benchmark extends Extensible {
  /** Value. */
  readonly value: number;
  /** Date. */
  readonly date?: string;
  /** Source. */
  readonly source?: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Blueprint entry. */
export interface BlueprintEntry extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What is done. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Who does it. */
  readonly owner?: string;
  /** System. */
  readonly system?: string;
  /** Duration. */
  readonly duration?: string;
  /** Often goes wrong. */
  readonly failurePoint: boolean;
  /** The customer waits for it. */
  readonly waitPoint: boolean;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** At least one field. */
export interface Blueprint extends Extensible {
  /** What the customer sees or holds (physical evidence). */
  readonly artefacts: readonly Text[];
  /** Done in the customer's sight. */
  readonly frontstage: readonly BlueprintEntry[];
  /** Done out of sight. */
  readonly backstage: readonly BlueprintEntry[];
  /** Processes behind. */
  readonly support: readonly BlueprintEntry[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** 0 none, 1 manual, 2 partly, 3 well, 4 excellent. */
export interface Capabilities extends Extensible {
  /** Data integration. */
  readonly dataIntegration?: number;
  /** Analysis. */
  readonly analysis?: number;
  /** Automated reach. */
  readonly automatedReach?: number;
  /** Personalisation. */
  readonly personalisation?: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Capability. */
export interface Capability extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Phase. */
  readonly phase: Phase;
  /** Status. */
  readonly status: 'planned' | 'in-progress' | 'done';
  /** Owner. */
  readonly owner?: string;
  /** Start. */
  readonly start?: string;
  /** Due. */
  readonly due?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A catalogue of common channels with Chinese and English names is shipped for journey init and the editor; nothing is implicit: a channel exists when the workspace defines it. */
export interface Channel extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Human-digital: a person, through a device. */
  readonly medium: 'digital' | 'physical' | 'human' | 'human-digital';
  /** Our own; bought; others speak of us; run by a partner. */
  readonly ownership: 'owned' | 'paid' | 'earned' | 'partner';
  /** That it works on. */
  readonly devices: readonly Device[];
  /** Answers for the channel as a whole. */
  readonly owner?: string;
  /** Hours. */
  readonly hours?: string;
  /** Locations. */
  readonly locations: readonly Text[];
  /** Can events be collected. */
  readonly trackable?: boolean;
  /** Status. */
  readonly status: 'planned' | 'live' | 'retired';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Collaboration. */
export interface Collaboration extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Type. */
  readonly type: 'meeting' | 'joint-team';
  /** Teams. */
  readonly teams: readonly string[];
  /** Cadence. */
  readonly cadence?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Config. */
export interface Config extends Extensible {
  /** Name of the workspace. */
  readonly name: Text;
  /** Version of this model. */
  readonly schemaVersion: 1;
  /** Languages the site publishes; the first is the default language. */
  readonly locales: readonly string[];
  /** Languages every text must have, whatever its document promises. */
  readonly requiredLocales: readonly string[];
  /** For as-of and hours. */
  readonly timezone: string;
  /** Files that belong to the workspace. */
  readonly include: readonly string[];
  /** Files that do not, although included. */
  readonly exclude: readonly string[];
  /** Cadences for entities that state none. */
  readonly defaults: Defaults;
  /** Which rules report what. */
  readonly lint: Lint;
  /** Settings of the site generator, documented with it; the core keeps them unread. */
  readonly site?: Readonly<Record<string, unknown>>;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Decision point. */
export interface DecisionPoint extends Extensible {
  /** As the customer would ask it. */
  readonly question: Text;
  /** Outcomes. */
  readonly outcomes: readonly Outcome[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Defaults. */
export interface Defaults extends Extensible {
  /** How often a journey is reviewed. */
  readonly reviewCadence: string;
  /** How often a metric gets a value. */
  readonly metricCadence: string;
  /** Share from which a rung of the readiness ladder is reached (section 9.7). */
  readonly readiness: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Delight. */
export interface Delight extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What pleases. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** At. */
  readonly at: readonly string[];
  /** Personas. */
  readonly personas: readonly string[];
  /** Strength. */
  readonly strength: 'low' | 'medium' | 'high';
  /** Affected share. */
  readonly affectedShare?: number;
  /** Evidence. */
  readonly evidence: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Demographics. */
export interface Demographics extends Extensible {
  /** Age range. */
  readonly ageRange?: Text;
  /** Location. */
  readonly location?: Text;
  /** Occupation. */
  readonly occupation?: Text;
  /** Income. */
  readonly income?: Text;
  /** Education. */
  readonly education?: Text;
  /** Family. */
  readonly family?: Text;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Effect. */
export interface Effect extends Extensible {
  /** Type. */
  readonly type: 'conversion' | 'return' | 'abandonment' | 'churn' | 'growth';
  /** What causes it. */
  readonly factors: readonly Text[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Event property. */
export interface EventProperty extends Extensible {
  /** Description. */
  readonly description?: Text;
  /** Name in tracking code. */
  readonly key: string;
  /** Type. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'date-time';
  /** Required. */
  readonly required: boolean;
  /** Allowed values. */
  readonly values: readonly string[];
  /** Personal data? */
  readonly pii?: boolean;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Event. */
export interface Event extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What happened, for readers. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** The name in tracking code (order_paid). */
  readonly key?: string;
  /** Where it is sent from. */
  readonly platform?: string;
  /** What it can be joined by: nothing; one device; an account; one id over several places. */
  readonly identity?: 'anonymous' | 'device' | 'user-id' | 'union-id';
  /** Properties. */
  readonly properties: readonly EventProperty[];
  /** Not sent yet; sent; sent and checked; sent wrongly or no longer. */
  readonly status: 'planned' | 'implemented' | 'verified' | 'broken';
  /** Verified on. */
  readonly verifiedOn?: string;
  /** Owner. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Evidence. */
export interface Evidence extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Workshop and ai-generated are *weak*: they do not count as research. */
  readonly type: 'interview' | 'survey' | 'analytics' | 'web-analytics' | 'sales-data' | 'contact-centre' | 'support-tickets' | 'usability-test' | 'review' | 'social' | 'workshop' | 'desk-research' | 'ai-generated' | 'other';
  /** When it was collected. */
  readonly date?: string;
  /** Sample. */
  readonly sample?: number;
  /** Confidence. */
  readonly confidence?: 'low' | 'medium' | 'high';
  /** What it says, in short. */
  readonly findings: readonly Text[];
  /** The source it came from. */
  readonly feedback?: string;
  /** Owner. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Expectation. */
export interface Expectation extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What is expected. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Always expected, or depending on the case. */
  readonly type: 'basic' | 'situational';
  /** The case. */
  readonly when?: Text;
  /** What counts most then. */
  readonly priority?: 'speed' | 'quality' | 'clarity' | 'price' | 'privacy';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Expected. */
export interface Expected extends Extensible {
  /** Metric. */
  readonly metric: string;
  /** Signed, in the metric's unit. */
  readonly change: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** A source of feedback. */
export interface Feedback extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Type. */
  readonly type: 'survey' | 'interview' | 'review' | 'social' | 'call' | 'ticket' | 'in-product' | 'usability-test';
  /** Channel. */
  readonly channel?: string;
  /** Cadence. */
  readonly cadence?: string;
  /** The right moment. */
  readonly timing?: Text;
  /** Shipped questions, asked before the own ones (Chinese and English). */
  readonly preset?: 'proactive-7';
  /** Questions. */
  readonly questions: readonly Text[];
  /** Collects. */
  readonly collects: readonly ('praise' | 'complaint' | 'suggestion' | 'question')[];
  /** That it feeds. */
  readonly metrics: readonly string[];
  /** Respond within. */
  readonly respondWithin?: string;
  /** Owner. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** At least one field. On a step; on a touchpoint it overrides the step. Sentiment and level are derived, never written. */
export interface Feeling extends Extensible {
  /** +2 very good, 0 neither, −2 very bad. */
  readonly score?: number;
  /** Words for it. */
  readonly emotions: readonly Text[];
  /** What a customer said. */
  readonly quote?: Text;
  /** Where personas differ. */
  readonly byPersona: Readonly<Record<string, PersonaFeeling>>;
  /** How we know. */
  readonly evidence: readonly string[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Frequency cap. */
export interface FrequencyCap extends Extensible {
  /** Contacts. */
  readonly max: number;
  /** Per customer in this time. */
  readonly per: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Handoff. */
export interface Handoff extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name?: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Who takes over; may be a partner. */
  readonly to: string;
  /** Warm: the context goes along; cold: the customer explains again. */
  readonly mode: 'warm' | 'cold';
  /** What goes along. */
  readonly contextCarried: readonly Text[];
  /** Why it happens or why it is cold. */
  readonly reason?: Text;
  /** Carries the context. */
  readonly system?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Inputs. */
export interface Inputs extends Extensible {
  /** Competitive. */
  readonly competitive: readonly string[];
  /** Consumer. */
  readonly consumer: readonly string[];
  /** Market. */
  readonly market: readonly string[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Involved. */
export interface Involved extends Extensible {
  /** Team. */
  readonly team: string;
  /** The owner is accountable; where no team is responsible, the owner is that too. */
  readonly role: 'responsible' | 'consulted' | 'informed';
  /** Where it stands. */
  readonly origin: Origin;
}

/** Journey. */
export interface Journey extends Extensible {
  /** What this document is. */
  readonly kind: 'journey';
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales: readonly string[];
  /** In the customer's words. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** The whole relation; one part of it; a day of a persona; one service; the journey of staff. */
  readonly type: 'end-to-end' | 'partial' | 'day-in-the-life' | 'service' | 'employee';
  /** Whole life cycle, or only up to the purchase. */
  readonly scope: 'lifecycle' | 'buyer';
  /** As met today, or as wanted. */
  readonly state: 'as-is' | 'to-be';
  /** On a to-be journey: the as-is journey it replaces. */
  readonly improves?: string;
  /** Being written; under review; agreed; agreed and in force; replaced, do not build on it; kept for the record. */
  readonly status: 'draft' | 'in-review' | 'approved' | 'live' | 'deprecated' | 'archived';
  /** How much research stands behind it. */
  readonly evidenceLevel: EvidenceLevel;
  /** Whose journey it is. */
  readonly personas: readonly string[];
  /** Which customer groups it is about. */
  readonly segments: readonly string[];
  /** Answers for the journey. */
  readonly owner: string;
  /** Handles of the people or groups who approve it. */
  readonly reviewers: readonly string[];
  /** Last reviewed. */
  readonly lastReviewed?: string;
  /** Review cadence. */
  readonly reviewCadence?: string;
  /** The journey, stage or step that this one details. */
  readonly parent?: string;
  /** What the customer wants. */
  readonly goal: Text;
  /** What the company wants. */
  readonly businessGoals: readonly Text[];
  /** What starts it. */
  readonly trigger?: Text;
  /** How it ends well. */
  readonly endState?: Text;
  /** Measured over the whole journey. */
  readonly metrics: readonly string[];
  /** Free facets: brand, market, businessLine, product. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** In time order. */
  readonly stages: readonly Stage[];
  /** Pain points. */
  readonly painPoints: readonly PainPoint[];
  /** Delights. */
  readonly delights: readonly Delight[];
  /** Opportunities. */
  readonly opportunities: readonly Opportunity[];
  /** Actions. */
  readonly actions: readonly Action[];
  /** Orchestration rules. */
  readonly rules: readonly Rule[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Link. */
export interface Link extends Extensible {
  /** Its label. */
  readonly name?: Text;
  /** The address. */
  readonly url: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Lint ignore. */
export interface LintIgnore extends Extensible {
  /** The rule whose findings are accepted here and inside. */
  readonly rule: string;
  /** Why. */
  readonly reason: string;
  /** Last day on which it holds. */
  readonly until?: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Lint. */
export interface Lint extends Extensible {
  /** The starting set. */
  readonly preset: 'recommended' | 'strict' | 'off';
  /** Changes to the set; severity is error, warning, info or off. */
  readonly rules?: Readonly<Record<string, Severity | RuleSetting>>;
  /** Changes for some files; later entries win. */
  readonly overrides: readonly Override[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Phases, in order: channel-digitisation, omnichannel-optimisation, full-touchpoint-management. Their key capabilities are shipped (Chinese and English) for journey init. */
export interface Maturity extends Extensible {
  /** Current. */
  readonly current: Phase;
  /** Target. */
  readonly target?: Phase;
  /** Capabilities. */
  readonly capabilities: readonly Capability[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Measurement. */
export interface Measurement extends Extensible {
  /** Last day of the measured period. */
  readonly date: string;
  /** In the metric's unit. */
  readonly value: number;
  /** How many were asked or counted. */
  readonly sample?: number;
  /** Only these customers. */
  readonly segment?: string;
  /** Only this journey. */
  readonly journey?: string;
  /** Only here. */
  readonly place?: string;
  /** Where the value comes from. */
  readonly source?: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** A metric whose value passes a limit. */
export interface MetricLimit extends Extensible {
  /** The metric. */
  readonly metric: string;
  /** It rises above this. */
  readonly above?: number;
  /** It falls below this. */
  readonly below?: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Metric. */
export interface Metric extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** How it is computed. */
  readonly description?: Text;
  /** Type. */
  readonly type: 'nps' | 'csat' | 'retention-rate' | 'conversion-rate' | 'repurchase-rate' | 'referral-rate' | 'self-service-rate' | 'feedback-rate' | 'market-share' | 'brand-awareness' | 'churn-rate' | 'abandonment-rate' | 'return-rate' | 'repeat-contact-rate' | 'response-time' | 'resolution-time' | 'contact-volume' | 'workload' | 'cost' | 'revenue' | 'order-value' | 'engagement' | 'loyalty' | 'brand-reputation' | 'ces' | 'custom';
  /** %, score, s, min, h, d, count, a currency code, or any word. */
  readonly unit?: string;
  /** Which way is better. */
  readonly direction?: 'up' | 'down';
  /** Possible values. */
  readonly range?: Range;
  /** Target. */
  readonly target?: TargetValue;
  /** Thresholds. */
  readonly thresholds?: Thresholds;
  /** Where we started. */
  readonly baseline?: Baseline;
  /** How others do. */
  readonly benchmark?: Benchmark;
  /** How often a value is due. */
  readonly cadence?: string;
  /** Owner. */
  readonly owner?: string;
  /** Where it is computed. */
  readonly system?: string;
  /** Metric tree: this one contributes to that one. */
  readonly parent?: string;
  /** Inline values; not together with a CSV file. */
  readonly measurements: readonly Measurement[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Moment of truth. */
export interface MomentOfTruth extends Extensible {
  /** Research; first contact or choice; use; sharing it. */
  readonly type: 'zero' | 'first' | 'second' | 'third' | 'other';
  /** Why it decides. */
  readonly why: Text;
  /** Evidence. */
  readonly evidence: readonly string[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Exactly one of to and exit is required. */
export interface Next extends Extensible {
  /** To. */
  readonly to?: string;
  /** The journey ends here. */
  readonly exit?: Exit;
  /** Condition; at most one entry goes without ("otherwise"). */
  readonly when?: Text;
  /** How many go this way. */
  readonly share?: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Objective. */
export interface Objective extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Metric. */
  readonly metric?: string;
  /** Customer expectations it serves. */
  readonly expectations: readonly string[];
  /** By. */
  readonly by?: string;
  /** Owner. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Opportunity score. */
export interface OpportunityScore extends Extensible {
  /** Customer value. */
  readonly customerValue?: number;
  /** Business value. */
  readonly businessValue?: number;
  /** 0 none, 5 very large. */
  readonly effort?: number;
  /** Shown; does not change the value. */
  readonly confidence: 'low' | 'medium' | 'high';
  /** Where it stands. */
  readonly origin: Origin;
}

/** Opportunity. */
export interface Opportunity extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** What is gained. */
  readonly type: 'fix' | 'improve' | 'innovate' | 'messaging' | 'growth' | 'cost';
  /** What it mends or strengthens. */
  readonly addresses: readonly string[];
  /** Where it lies, besides the places of what it addresses. */
  readonly at: readonly string[];
  /** Score. */
  readonly score?: OpportunityScore;
  /** Owner. */
  readonly owner?: string;
  /** To be decided; taken up; done; not wanted. */
  readonly status: 'open' | 'in-progress' | 'solved' | 'dismissed';
  /** What it should move. */
  readonly metrics: readonly string[];
  /** The larger opportunity it belongs to. */
  readonly parent?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Outcome. */
export interface Outcome extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** The answer. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Where the customer goes on. */
  readonly next?: string;
  /** Goal reached; recommends; never became a customer; gave up during the stage; left the relation. */
  readonly exit?: Exit;
  /** How many decide so, estimated. */
  readonly share?: number;
  /** Measures the share; its unit is %. */
  readonly metric?: string;
  /** How the company helps toward or after this answer. */
  readonly guidance?: Text;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Other settings for some files; later entries win. */
export interface Override extends Extensible {
  /** Globs of the files it holds for. */
  readonly files: readonly string[];
  /** The settings that hold there. */
  readonly rules: Readonly<Record<string, Severity | RuleSetting>>;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Pain point. */
export interface PainPoint extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** A difficulty on the way; or the problem that brings customers. */
  readonly type: 'friction' | 'demand';
  /** What it is about. */
  readonly category: 'content' | 'technical' | 'product' | 'process' | 'waiting' | 'price' | 'people' | 'privacy' | 'handoff' | 'other';
  /** Where it hurts. */
  readonly at: readonly string[];
  /** Who it hurts. */
  readonly personas: readonly string[];
  /** Noticed; costs effort; some give up or lose trust; many do. */
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  /** Of the times a customer passes here: under 5 %; under 25 %; under 75 %; more. */
  readonly frequency: 'rare' | 'occasional' | 'frequent' | 'constant';
  /** Customers affected. */
  readonly affectedShare?: number;
  /** What the customer then does: carries on; finds another way; gives up. */
  readonly outcome?: 'trivial' | 'workaround' | 'abandonment';
  /** Was it expected. */
  readonly anticipated?: boolean;
  /** Root cause. */
  readonly rootCause?: Text;
  /** Reported; accepted by its owner; being mended; gone; accepted as it is. */
  readonly status: 'open' | 'acknowledged' | 'in-progress' | 'resolved' | 'wont-fix';
  /** First seen. */
  readonly firstSeen?: string;
  /** Resolved on. */
  readonly resolvedOn?: string;
  /** How we know. */
  readonly evidence: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** How one persona feels here, where personas differ. */
export interface PersonaFeeling extends Extensible {
  /** +2 very good, 0 neither, −2 very bad. */
  readonly score: number;
  /** Words for it. */
  readonly emotions: readonly Text[];
  /** What a customer said. */
  readonly quote?: Text;
  /** How we know. */
  readonly evidence: readonly string[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Persona. */
export interface Persona extends Extensible {
  /** What this document is. */
  readonly kind: 'persona';
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Anti: not designed for. */
  readonly type: 'primary' | 'secondary' | 'anti' | 'employee' | 'partner' | 'system';
  /** Segment. */
  readonly segment?: string;
  /** Ideal customer profile. */
  readonly icp: boolean;
  /** Evidence level. */
  readonly evidenceLevel: EvidenceLevel;
  /** Demographics. */
  readonly demographics?: Demographics;
  /** Interests. */
  readonly interests: readonly Text[];
  /** How they spend their time. */
  readonly timeUse: readonly Text[];
  /** Behaviour. */
  readonly behaviour: readonly Text[];
  /** Goals. */
  readonly goals: readonly Text[];
  /** Jobs to be done. */
  readonly jobs: readonly Text[];
  /** Needs. */
  readonly needs: readonly Text[];
  /** Expectations. */
  readonly expectations: readonly Expectation[];
  /** Preferences. */
  readonly preferences?: Preferences;
  /** Frustrations. */
  readonly frustrations: readonly Text[];
  /** What stops the purchase. */
  readonly purchaseBarriers: readonly Text[];
  /** Accessibility needs. */
  readonly accessibilityNeeds: readonly Text[];
  /** Quote. */
  readonly quote?: Text;
  /** Evidence. */
  readonly evidence: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Preferences. */
export interface Preferences extends Extensible {
  /** Channels. */
  readonly channels: readonly string[];
  /** Devices. */
  readonly devices: readonly Device[];
  /** Languages. */
  readonly languages: readonly string[];
  /** Contact times. */
  readonly contactTimes?: Text;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Range. */
export interface Range extends Extensible {
  /** Min. */
  readonly min?: number;
  /** Max. */
  readonly max?: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Response. */
export interface Response extends Extensible {
  /** The first five contact the customer; route passes a request on, task tells a team, suppress holds other rules back. */
  readonly type: 'information' | 'message' | 'recommendation' | 'offer' | 'guidance' | 'route' | 'task' | 'suppress';
  /** Where the customer is reached. */
  readonly touchpoint?: string;
  /** Content. */
  readonly content?: Text;
  /** For route and task. */
  readonly routeTo?: string;
  /** Route by. */
  readonly routeBy: readonly ('workload' | 'touchpoint' | 'ticket-type' | 'channel' | 'language' | 'value')[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Result. */
export interface Result extends Extensible {
  /** Metric. */
  readonly metric: string;
  /** Before. */
  readonly before?: number;
  /** After. */
  readonly after: number;
  /** When after was measured. */
  readonly date: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Review. */
export interface Review extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Date. */
  readonly date: string;
  /** Findings. */
  readonly findings: readonly Text[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A severity, or an object with a severity and the rule's parameters. */
export interface RuleSetting {
  /** What the rule's findings count as. */
  readonly severity?: Severity;
  readonly [parameter: string]: unknown;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Orchestration: the right touchpoint, content and moment (001). A rule counts as automated when it names a system. */
export interface Rule extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Answers the customer, or acts before they ask. */
  readonly mode: 'reactive' | 'proactive';
  /** Trigger. */
  readonly trigger: Trigger;
  /** Further condition. */
  readonly when?: Text;
  /** Audience. */
  readonly audience?: Audience;
  /** What it serves. */
  readonly addresses: readonly string[];
  /** Response. */
  readonly response: Response;
  /** Timing. */
  readonly timing?: Timing;
  /** Frequency cap. */
  readonly frequencyCap?: FrequencyCap;
  /** May we contact without consent. */
  readonly consent?: 'required' | 'not-required';
  /** The higher goes first. */
  readonly priority?: number;
  /** Leaves the rule. */
  readonly stopWhen?: Text;
  /** What it should move. */
  readonly metrics: readonly string[];
  /** Who picks the content. */
  readonly decisioning: 'manual' | 'rules' | 'ai';
  /** Runs it. */
  readonly system?: string;
  /** Owner. */
  readonly owner?: string;
  /** Status. */
  readonly status: 'planned' | 'live' | 'paused' | 'retired';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Segment. */
export interface Segment extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Who belongs to it. */
  readonly criteria?: Text;
  /** Of all customers. */
  readonly share?: number;
  /** Value tier. */
  readonly valueTier?: 'low' | 'medium' | 'high' | 'strategic';
  /** How it is served. */
  readonly strategy?: Text;
  /** Icp. */
  readonly icp: boolean;
  /** Read as the series of this segment. */
  readonly metrics: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Sla. */
export interface Sla extends Extensible {
  /** Metric. */
  readonly metric: string;
  /** In the metric's unit; a lower limit when the metric's direction is up, an upper limit when down. */
  readonly limit: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Stage. */
export interface Stage extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** The phase of the relation that it belongs to. */
  readonly lifecycle: 'awareness' | 'consideration' | 'decision' | 'purchase' | 'onboarding' | 'use' | 'service' | 'retention' | 'advocacy' | 'custom';
  /** Accountable (RACI: A). */
  readonly owner: string;
  /** The other teams (RACI: R, C, I). */
  readonly involved: readonly Involved[];
  /** What the customer wants here. */
  readonly goals: readonly Text[];
  /** Needs. */
  readonly needs: readonly Text[];
  /** Mindset. */
  readonly mindset?: Text;
  /** What mainly happens here. */
  readonly keyNodes: readonly Text[];
  /** When the stage begins. */
  readonly entryCriteria: readonly Text[];
  /** When it ends. */
  readonly exitCriteria: readonly Text[];
  /** Usual length. */
  readonly duration?: string;
  /** Watched in this stage. */
  readonly metrics: readonly string[];
  /** In time order. */
  readonly steps: readonly Step[];
  /** What the customer decides at the end of the stage. */
  readonly decisionPoint?: DecisionPoint;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** At least one field. */
export interface Standard extends Extensible {
  /** Procedure or playbook. */
  readonly guide?: string;
  /** How the brand appears. */
  readonly brand?: Text;
  /** What staff is trained in. */
  readonly training: readonly Text[];
  /** Promised levels. */
  readonly sla: readonly Sla[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Step. */
export interface Step extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What the customer does, as a short sentence. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Everybody; some, by choice; only when something goes wrong. */
  readonly path: 'main' | 'alternative' | 'exception';
  /** Behaviour. */
  readonly doing: readonly Text[];
  /** Thoughts, in the customer's words. */
  readonly thinking: readonly Text[];
  /** Needs. */
  readonly needs: readonly Text[];
  /** What the customer expects here. */
  readonly expectations: readonly Expectation[];
  /** Feeling. */
  readonly feeling?: Feeling;
  /** Present: this step decides the relation. */
  readonly momentOfTruth?: MomentOfTruth;
  /** What the step drives. */
  readonly effect?: Effect;
  /** Where the customer is. */
  readonly location?: Text;
  /** Duration. */
  readonly duration?: string;
  /** Of which waiting. */
  readonly waitTime?: string;
  /** How it differs for some. */
  readonly variants: readonly Variant[];
  /** Touchpoints. */
  readonly touchpoints: readonly Touchpoint[];
  /** Who does what behind it. */
  readonly blueprint?: Blueprint;
  /** Where the customer can go from here. */
  readonly next: readonly Next[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** At most one per workspace; it has no id. */
export interface Strategy extends Extensible {
  /** What this document is. */
  readonly kind: 'strategy';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales: readonly string[];
  /** Vision. */
  readonly vision: Text;
  /** Mission. */
  readonly mission?: Text;
  /** Objectives. */
  readonly objectives: readonly Objective[];
  /** Inputs. */
  readonly inputs?: Inputs;
  /** Maturity. */
  readonly maturity?: Maturity;
  /** Workstreams. */
  readonly workstreams: readonly Workstream[];
  /** Collaboration. */
  readonly collaboration: readonly Collaboration[];
  /** Training. */
  readonly training: readonly Training[];
  /** Of the current service strategy. */
  readonly reviews: readonly Review[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** System. */
export interface System extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Type. */
  readonly type: 'crm' | 'cdp' | 'erp' | 'payment' | 'omnichannel-desk' | 'marketing-automation' | 'analytics' | 'cms' | 'knowledge-base' | 'chatbot' | 'survey' | 'other';
  /** How well it does. */
  readonly capabilities?: Capabilities;
  /** Source of truth for. */
  readonly sourceOfTruthFor: readonly Text[];
  /** Data flows both ways. */
  readonly integratesWith: readonly string[];
  /** Teams besides the owner that see its data. */
  readonly sharedWith: readonly string[];
  /** Owner. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Target value. */
export interface TargetValue extends Extensible {
  /** Value. */
  readonly value: number;
  /** By. */
  readonly by?: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Team. */
export interface Team extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Partner: outside the company. */
  readonly type: 'department' | 'team' | 'partner';
  /** Function. */
  readonly function: 'marketing' | 'sales' | 'product' | 'technology' | 'customer-service' | 'customer-success' | 'operations' | 'finance' | 'legal' | 'other';
  /** Parent. */
  readonly parent?: string;
  /** Accounts that review its changes (@org/team). */
  readonly handles: readonly string[];
  /** How to reach it. */
  readonly contact?: string;
  /** Hours. */
  readonly hours?: string;
  /** Timezone. */
  readonly timezone?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Entry of kind: glossary. The site ships a base glossary; an entry with the same id replaces it. */
export interface Term extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** The preferred word. */
  readonly name: Text;
  /** What it means. */
  readonly description?: Text;
  /** Words that search treats as the same. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Thresholds. */
export interface Thresholds extends Extensible {
  /** Worse than this needs attention. */
  readonly warn?: number;
  /** Worse than this is a failure. */
  readonly fail?: number;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Timing. */
export interface Timing extends Extensible {
  /** After the trigger. */
  readonly delay: string;
  /** Only then. */
  readonly window?: string;
  /** Not then. */
  readonly quietHours?: string;
  /** Dropped when not sent by then. */
  readonly expires?: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Device + channel + task (004). A feeling here overrides the step's. */
export interface Touchpoint extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** What it is. */
  readonly type: 'ad' | 'social-post' | 'review' | 'content' | 'demo' | 'page' | 'chat' | 'call' | 'meeting' | 'ticket' | 'order' | 'delivery' | 'survey' | 'message' | 'portal' | 'other';
  /** Channel. */
  readonly channel: string;
  /** On which it happens. */
  readonly devices: readonly Device[];
  /** What the customer wants to get done. */
  readonly task?: Text;
  /** Answers for it. */
  readonly owner?: string;
  /** Who starts the contact. */
  readonly initiator: 'customer' | 'company' | 'third-party';
  /** Can the customer do it alone: no; as an alternative; as the normal way. */
  readonly selfService: 'none' | 'available' | 'primary';
  /** Status. */
  readonly status: 'planned' | 'live' | 'retired';
  /** When someone answers. */
  readonly hours?: string;
  /** How often it happens. */
  readonly volume?: Volume;
  /** The situation of the contact. */
  readonly context?: Text;
  /** Customer data used here. */
  readonly dataUsed: readonly Text[];
  /** How the company guides the customer on. */
  readonly nextAction?: Text;
  /** What good service is here. */
  readonly standard?: Standard;
  /** Where the customer is passed on. */
  readonly handoffs: readonly Handoff[];
  /** Feeling. */
  readonly feeling?: Feeling;
  /** Systems. */
  readonly systems: readonly string[];
  /** Tracked here. */
  readonly events: readonly string[];
  /** Collected here. */
  readonly feedback: readonly string[];
  /** Metrics. */
  readonly metrics: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Training. */
export interface Training extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** Teams. */
  readonly teams: readonly string[];
  /** Due. */
  readonly due?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Exactly one field. */
export interface Trigger extends Extensible {
  /** It happens. */
  readonly event?: string;
  /** The customer enters it. */
  readonly segment?: string;
  /** A value passes a limit. */
  readonly metric?: MetricLimit;
  /** Every so often. */
  readonly schedule?: string;
  /** A problem is foreseen. */
  readonly prediction?: Text;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Exactly one of persona and segment is required. */
export interface Variant extends Extensible {
  /** Persona. */
  readonly persona?: string;
  /** Segment. */
  readonly segment?: string;
  /** What is different for them. */
  readonly changes: Text;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Volume. */
export interface Volume extends Extensible {
  /** Contacts. */
  readonly value: number;
  /** In this time. */
  readonly per: string;
  /** Where it stands. */
  readonly origin: Origin;
}

/** Workstream. */
export interface Workstream extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly: readonly string[];
  /** What people read. */
  readonly name: Text;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: Text;
  /** The four areas of 001. */
  readonly type?: 'capability' | 'team' | 'it-assessment' | 'application';
  /** Owner. */
  readonly owner?: string;
  /** Status. */
  readonly status: 'planned' | 'in-progress' | 'done';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links: readonly Link[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore: readonly LintIgnore[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A document that holds entries of one sort: team. */
export interface TeamsList extends Extensible {
  /** What this document is. */
  readonly kind: 'teams';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales: readonly string[];
  /** The entries. */
  readonly items: readonly Team[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A document that holds entries of one sort: channel. */
export interface ChannelsList extends Extensible {
  /** What this document is. */
  readonly kind: 'channels';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales: readonly string[];
  /** The entries. */
  readonly items: readonly Channel[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A document that holds entries of one sort: segment. */
export interface SegmentsList extends Extensible {
  /** What this document is. */
  readonly kind: 'segments';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales: readonly string[];
  /** The entries. */
  readonly items: readonly Segment[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A document that holds entries of one sort: metric. */
export interface MetricsList extends Extensible {
  /** What this document is. */
  readonly kind: 'metrics';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales: readonly string[];
  /** The entries. */
  readonly items: readonly Metric[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A document that holds entries of one sort: event. */
export interface EventsList extends Extensible {
  /** What this document is. */
  readonly kind: 'events';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales: readonly string[];
  /** The entries. */
  readonly items: readonly Event[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A document that holds entries of one sort: feedback. */
export interface FeedbackList extends Extensible {
  /** What this document is. */
  readonly kind: 'feedback';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales: readonly string[];
  /** The entries. */
  readonly items: readonly Feedback[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A document that holds entries of one sort: evidence. */
export interface EvidenceList extends Extensible {
  /** What this document is. */
  readonly kind: 'evidence';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales: readonly string[];
  /** The entries. */
  readonly items: readonly Evidence[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A document that holds entries of one sort: system. */
export interface SystemsList extends Extensible {
  /** What this document is. */
  readonly kind: 'systems';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales: readonly string[];
  /** The entries. */
  readonly items: readonly System[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** A document that holds entries of one sort: term. */
export interface GlossaryList extends Extensible {
  /** What this document is. */
  readonly kind: 'glossary';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales: readonly string[];
  /** The entries. */
  readonly items: readonly Term[];
  /** Where it stands. */
  readonly origin: Origin;
}

/** Action step. */
export interface AuthoredActionStep extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Owner. */
  readonly owner?: string;
  /** Due. */
  readonly due?: string;
  /** Done. */
  readonly done?: boolean;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Action. */
export interface AuthoredAction extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Type. */
  readonly type?: 'product' | 'process' | 'service-quality' | 'interaction' | 'training' | 'self-service' | 'content' | 'marketing' | 'orchestration' | 'data' | 'loyalty' | 'organisation' | 'other';
  /** What it serves. */
  readonly addresses?: readonly string[];
  /** Owner. */
  readonly owner?: string;
  /** Start. */
  readonly start?: string;
  /** Due. */
  readonly due?: string;
  /** Done on. */
  readonly doneOn?: string;
  /** Status. */
  readonly status?: 'planned' | 'in-progress' | 'blocked' | 'done' | 'cancelled';
  /** Steps. */
  readonly steps?: readonly AuthoredActionStep[];
  /** Must be done before. */
  readonly dependsOn?: readonly string[];
  /** What should change. */
  readonly expected?: readonly AuthoredExpected[];
  /** What did change. */
  readonly results?: readonly AuthoredResult[];
  /** Why we think it helps. */
  readonly evidence?: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** A persona is in the audience when it (or nobody) is in personas, its segment (or none) is in segments, and its segment is not in excludeSegments. */
export interface AuthoredAudience extends Extensible {
  /** Personas. */
  readonly personas?: readonly string[];
  /** Segments. */
  readonly segments?: readonly string[];
  /** Exclude segments. */
  readonly excludeSegments?: readonly string[];
}

/** Baseline. */
export interface AuthoredBaseline extends Extensible {
  /** Value. */
  readonly value: number;
  /** Date. */
  readonly date?: string;
}

/** Benchmark. */
export interface AuthoredBenchmark extends Extensible {
  /** Value. */
  readonly value: number;
  /** Date. */
  readonly date?: string;
  /** Source. */
  readonly source?: string;
}

/** Blueprint entry. */
export interface AuthoredBlueprintEntry extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What is done. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Who does it. */
  readonly owner?: string;
  /** System. */
  readonly system?: string;
  /** Duration. */
  readonly duration?: string;
  /** Often goes wrong. */
  readonly failurePoint?: boolean;
  /** The customer waits for it. */
  readonly waitPoint?: boolean;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** At least one field. */
export interface AuthoredBlueprint extends Extensible {
  /** What the customer sees or holds (physical evidence). */
  readonly artefacts?: readonly AuthoredText[];
  /** Done in the customer's sight. */
  readonly frontstage?: readonly AuthoredBlueprintEntry[];
  /** Done out of sight. */
  readonly backstage?: readonly AuthoredBlueprintEntry[];
  /** Processes behind. */
  readonly support?: readonly AuthoredBlueprintEntry[];
}

/** 0 none, 1 manual, 2 partly, 3 well, 4 excellent. */
export interface AuthoredCapabilities extends Extensible {
  /** Data integration. */
  readonly dataIntegration?: number;
  /** Analysis. */
  readonly analysis?: number;
  /** Automated reach. */
  readonly automatedReach?: number;
  /** Personalisation. */
  readonly personalisation?: number;
}

/** Capability. */
export interface AuthoredCapability extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Phase. */
  readonly phase: Phase;
  /** Status. */
  readonly status?: 'planned' | 'in-progress' | 'done';
  /** Owner. */
  readonly owner?: string;
  /** Start. */
  readonly start?: string;
  /** Due. */
  readonly due?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** A catalogue of common channels with Chinese and English names is shipped for journey init and the editor; nothing is implicit: a channel exists when the workspace defines it. */
export interface AuthoredChannel extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Human-digital: a person, through a device. */
  readonly medium: 'digital' | 'physical' | 'human' | 'human-digital';
  /** Our own; bought; others speak of us; run by a partner. */
  readonly ownership?: 'owned' | 'paid' | 'earned' | 'partner';
  /** That it works on. */
  readonly devices?: readonly Device[];
  /** Answers for the channel as a whole. */
  readonly owner?: string;
  /** Hours. */
  readonly hours?: string;
  /** Locations. */
  readonly locations?: readonly AuthoredText[];
  /** Can events be collected. */
  readonly trackable?: boolean;
  /** Status. */
  readonly status?: 'planned' | 'live' | 'retired';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Collaboration. */
export interface AuthoredCollaboration extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Type. */
  readonly type?: 'meeting' | 'joint-team';
  /** Teams. */
  readonly teams?: readonly string[];
  /** Cadence. */
  readonly cadence?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Config. */
export interface AuthoredConfig extends Extensible {
  /** Name of the workspace. */
  readonly name: AuthoredText;
  /** Version of this model. */
  readonly schemaVersion: 1;
  /** Languages the site publishes; the first is the default language. */
  readonly locales?: readonly string[];
  /** Languages every text must have, whatever its document promises. */
  readonly requiredLocales?: readonly string[];
  /** For as-of and hours. */
  readonly timezone?: string;
  /** Files that belong to the workspace. */
  readonly include?: readonly string[];
  /** Files that do not, although included. */
  readonly exclude?: readonly string[];
  /** Cadences for entities that state none. */
  readonly defaults?: AuthoredDefaults;
  /** Which rules report what. */
  readonly lint?: AuthoredLint;
  /** Settings of the site generator, documented with it; the core keeps them unread. */
  readonly site?: Readonly<Record<string, unknown>>;
}

/** Decision point. */
export interface AuthoredDecisionPoint extends Extensible {
  /** As the customer would ask it. */
  readonly question: AuthoredText;
  /** Outcomes. */
  readonly outcomes: readonly AuthoredOutcome[];
}

/** Defaults. */
export interface AuthoredDefaults extends Extensible {
  /** How often a journey is reviewed. */
  readonly reviewCadence?: string;
  /** How often a metric gets a value. */
  readonly metricCadence?: string;
  /** Share from which a rung of the readiness ladder is reached (section 9.7). */
  readonly readiness?: number;
}

/** Delight. */
export interface AuthoredDelight extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What pleases. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** At. */
  readonly at: readonly string[];
  /** Personas. */
  readonly personas?: readonly string[];
  /** Strength. */
  readonly strength?: 'low' | 'medium' | 'high';
  /** Affected share. */
  readonly affectedShare?: number;
  /** Evidence. */
  readonly evidence?: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Demographics. */
export interface AuthoredDemographics extends Extensible {
  /** Age range. */
  readonly ageRange?: AuthoredText;
  /** Location. */
  readonly location?: AuthoredText;
  /** Occupation. */
  readonly occupation?: AuthoredText;
  /** Income. */
  readonly income?: AuthoredText;
  /** Education. */
  readonly education?: AuthoredText;
  /** Family. */
  readonly family?: AuthoredText;
}

/** Effect. */
export interface AuthoredEffect extends Extensible {
  /** Type. */
  readonly type: 'conversion' | 'return' | 'abandonment' | 'churn' | 'growth';
  /** What causes it. */
  readonly factors?: readonly AuthoredText[];
}

/** Event property. */
export interface AuthoredEventProperty extends Extensible {
  /** Description. */
  readonly description?: AuthoredText;
  /** Name in tracking code. */
  readonly key: string;
  /** Type. */
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'date-time';
  /** Required. */
  readonly required?: boolean;
  /** Allowed values. */
  readonly values?: readonly string[];
  /** Personal data? */
  readonly pii?: boolean;
}

/** Event. */
export interface AuthoredEvent extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What happened, for readers. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The name in tracking code (order_paid). */
  readonly key?: string;
  /** Where it is sent from. */
  readonly platform?: string;
  /** What it can be joined by: nothing; one device; an account; one id over several places. */
  readonly identity?: 'anonymous' | 'device' | 'user-id' | 'union-id';
  /** Properties. */
  readonly properties?: readonly AuthoredEventProperty[];
  /** Not sent yet; sent; sent and checked; sent wrongly or no longer. */
  readonly status?: 'planned' | 'implemented' | 'verified' | 'broken';
  /** Verified on. */
  readonly verifiedOn?: string;
  /** Owner. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Evidence. */
export interface AuthoredEvidence extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Workshop and ai-generated are *weak*: they do not count as research. */
  readonly type?: 'interview' | 'survey' | 'analytics' | 'web-analytics' | 'sales-data' | 'contact-centre' | 'support-tickets' | 'usability-test' | 'review' | 'social' | 'workshop' | 'desk-research' | 'ai-generated' | 'other';
  /** When it was collected. */
  readonly date?: string;
  /** Sample. */
  readonly sample?: number;
  /** Confidence. */
  readonly confidence?: 'low' | 'medium' | 'high';
  /** What it says, in short. */
  readonly findings?: readonly AuthoredText[];
  /** The source it came from. */
  readonly feedback?: string;
  /** Owner. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Expectation. */
export interface AuthoredExpectation extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What is expected. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Always expected, or depending on the case. */
  readonly type?: 'basic' | 'situational';
  /** The case. */
  readonly when?: AuthoredText;
  /** What counts most then. */
  readonly priority?: 'speed' | 'quality' | 'clarity' | 'price' | 'privacy';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Expected. */
export interface AuthoredExpected extends Extensible {
  /** Metric. */
  readonly metric: string;
  /** Signed, in the metric's unit. */
  readonly change: number;
}

/** A source of feedback. */
export interface AuthoredFeedback extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Type. */
  readonly type?: 'survey' | 'interview' | 'review' | 'social' | 'call' | 'ticket' | 'in-product' | 'usability-test';
  /** Channel. */
  readonly channel?: string;
  /** Cadence. */
  readonly cadence?: string;
  /** The right moment. */
  readonly timing?: AuthoredText;
  /** Shipped questions, asked before the own ones (Chinese and English). */
  readonly preset?: 'proactive-7';
  /** Questions. */
  readonly questions?: readonly AuthoredText[];
  /** Collects. */
  readonly collects?: readonly ('praise' | 'complaint' | 'suggestion' | 'question')[];
  /** That it feeds. */
  readonly metrics?: readonly string[];
  /** Respond within. */
  readonly respondWithin?: string;
  /** Owner. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** At least one field. On a step; on a touchpoint it overrides the step. Sentiment and level are derived, never written. */
export interface AuthoredFeeling extends Extensible {
  /** +2 very good, 0 neither, −2 very bad. */
  readonly score?: number;
  /** Words for it. */
  readonly emotions?: readonly AuthoredText[];
  /** What a customer said. */
  readonly quote?: AuthoredText;
  /** Where personas differ. */
  readonly byPersona?: Readonly<Record<string, AuthoredPersonaFeeling>>;
  /** How we know. */
  readonly evidence?: readonly string[];
}

/** Frequency cap. */
export interface AuthoredFrequencyCap extends Extensible {
  /** Contacts. */
  readonly max: number;
  /** Per customer in this time. */
  readonly per: string;
}

/** Handoff. */
export interface AuthoredHandoff extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name?: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Who takes over; may be a partner. */
  readonly to: string;
  /** Warm: the context goes along; cold: the customer explains again. */
  readonly mode: 'warm' | 'cold';
  /** What goes along. */
  readonly contextCarried?: readonly AuthoredText[];
  /** Why it happens or why it is cold. */
  readonly reason?: AuthoredText;
  /** Carries the context. */
  readonly system?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Inputs. */
export interface AuthoredInputs extends Extensible {
  /** Competitive. */
  readonly competitive?: readonly string[];
  /** Consumer. */
  readonly consumer?: readonly string[];
  /** Market. */
  readonly market?: readonly string[];
}

/** Involved. */
export interface AuthoredInvolved extends Extensible {
  /** Team. */
  readonly team: string;
  /** The owner is accountable; where no team is responsible, the owner is that too. */
  readonly role: 'responsible' | 'consulted' | 'informed';
}

/** Journey. */
export interface AuthoredJourney extends Extensible {
  /** What this document is. */
  readonly kind: 'journey';
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales?: readonly string[];
  /** In the customer's words. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The whole relation; one part of it; a day of a persona; one service; the journey of staff. */
  readonly type?: 'end-to-end' | 'partial' | 'day-in-the-life' | 'service' | 'employee';
  /** Whole life cycle, or only up to the purchase. */
  readonly scope?: 'lifecycle' | 'buyer';
  /** As met today, or as wanted. */
  readonly state?: 'as-is' | 'to-be';
  /** On a to-be journey: the as-is journey it replaces. */
  readonly improves?: string;
  /** Being written; under review; agreed; agreed and in force; replaced, do not build on it; kept for the record. */
  readonly status?: 'draft' | 'in-review' | 'approved' | 'live' | 'deprecated' | 'archived';
  /** How much research stands behind it. */
  readonly evidenceLevel?: EvidenceLevel;
  /** Whose journey it is. */
  readonly personas: readonly string[];
  /** Which customer groups it is about. */
  readonly segments?: readonly string[];
  /** Answers for the journey. */
  readonly owner: string;
  /** Handles of the people or groups who approve it. */
  readonly reviewers?: readonly string[];
  /** Last reviewed. */
  readonly lastReviewed?: string;
  /** Review cadence. */
  readonly reviewCadence?: string;
  /** The journey, stage or step that this one details. */
  readonly parent?: string;
  /** What the customer wants. */
  readonly goal: AuthoredText;
  /** What the company wants. */
  readonly businessGoals?: readonly AuthoredText[];
  /** What starts it. */
  readonly trigger?: AuthoredText;
  /** How it ends well. */
  readonly endState?: AuthoredText;
  /** Measured over the whole journey. */
  readonly metrics?: readonly string[];
  /** Free facets: brand, market, businessLine, product. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
  /** In time order. */
  readonly stages: readonly AuthoredStage[];
  /** Pain points. */
  readonly painPoints?: readonly AuthoredPainPoint[];
  /** Delights. */
  readonly delights?: readonly AuthoredDelight[];
  /** Opportunities. */
  readonly opportunities?: readonly AuthoredOpportunity[];
  /** Actions. */
  readonly actions?: readonly AuthoredAction[];
  /** Orchestration rules. */
  readonly rules?: readonly AuthoredRule[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Link. */
export interface AuthoredLink extends Extensible {
  /** Its label. */
  readonly name?: AuthoredText;
  /** The address. */
  readonly url: string;
}

/** Lint ignore. */
export interface AuthoredLintIgnore extends Extensible {
  /** The rule whose findings are accepted here and inside. */
  readonly rule: string;
  /** Why. */
  readonly reason: string;
  /** Last day on which it holds. */
  readonly until?: string;
}

/** Lint. */
export interface AuthoredLint extends Extensible {
  /** The starting set. */
  readonly preset?: 'recommended' | 'strict' | 'off';
  /** Changes to the set; severity is error, warning, info or off. */
  readonly rules?: Readonly<Record<string, Severity | AuthoredRuleSetting>>;
  /** Changes for some files; later entries win. */
  readonly overrides?: readonly AuthoredOverride[];
}

/** Phases, in order: channel-digitisation, omnichannel-optimisation, full-touchpoint-management. Their key capabilities are shipped (Chinese and English) for journey init. */
export interface AuthoredMaturity extends Extensible {
  /** Current. */
  readonly current: Phase;
  /** Target. */
  readonly target?: Phase;
  /** Capabilities. */
  readonly capabilities?: readonly AuthoredCapability[];
}

/** Measurement. */
export interface AuthoredMeasurement extends Extensible {
  /** Last day of the measured period. */
  readonly date: string;
  /** In the metric's unit. */
  readonly value: number;
  /** How many were asked or counted. */
  readonly sample?: number;
  /** Only these customers. */
  readonly segment?: string;
  /** Only this journey. */
  readonly journey?: string;
  /** Only here. */
  readonly place?: string;
  /** Where the value comes from. */
  readonly source?: string;
}

/** A metric whose value passes a limit. */
export interface AuthoredMetricLimit extends Extensible {
  /** The metric. */
  readonly metric: string;
  /** It rises above this. */
  readonly above?: number;
  /** It falls below this. */
  readonly below?: number;
}

/** Metric. */
export interface AuthoredMetric extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** How it is computed. */
  readonly description?: AuthoredText;
  /** Type. */
  readonly type?: 'nps' | 'csat' | 'retention-rate' | 'conversion-rate' | 'repurchase-rate' | 'referral-rate' | 'self-service-rate' | 'feedback-rate' | 'market-share' | 'brand-awareness' | 'churn-rate' | 'abandonment-rate' | 'return-rate' | 'repeat-contact-rate' | 'response-time' | 'resolution-time' | 'contact-volume' | 'workload' | 'cost' | 'revenue' | 'order-value' | 'engagement' | 'loyalty' | 'brand-reputation' | 'ces' | 'custom';
  /** %, score, s, min, h, d, count, a currency code, or any word. */
  readonly unit?: string;
  /** Which way is better. */
  readonly direction?: 'up' | 'down';
  /** Possible values. */
  readonly range?: AuthoredRange;
  /** Target. */
  readonly target?: AuthoredTargetValue;
  /** Thresholds. */
  readonly thresholds?: AuthoredThresholds;
  /** Where we started. */
  readonly baseline?: AuthoredBaseline;
  /** How others do. */
  readonly benchmark?: AuthoredBenchmark;
  /** How often a value is due. */
  readonly cadence?: string;
  /** Owner. */
  readonly owner?: string;
  /** Where it is computed. */
  readonly system?: string;
  /** Metric tree: this one contributes to that one. */
  readonly parent?: string;
  /** Inline values; not together with a CSV file. */
  readonly measurements?: readonly AuthoredMeasurement[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Moment of truth. */
export interface AuthoredMomentOfTruth extends Extensible {
  /** Research; first contact or choice; use; sharing it. */
  readonly type?: 'zero' | 'first' | 'second' | 'third' | 'other';
  /** Why it decides. */
  readonly why: AuthoredText;
  /** Evidence. */
  readonly evidence?: readonly string[];
}

/** Exactly one of to and exit is required. */
export interface AuthoredNext extends Extensible {
  /** To. */
  readonly to?: string;
  /** The journey ends here. */
  readonly exit?: Exit;
  /** Condition; at most one entry goes without ("otherwise"). */
  readonly when?: AuthoredText;
  /** How many go this way. */
  readonly share?: number;
}

/** Objective. */
export interface AuthoredObjective extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Metric. */
  readonly metric?: string;
  /** Customer expectations it serves. */
  readonly expectations?: readonly string[];
  /** By. */
  readonly by?: string;
  /** Owner. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Opportunity score. */
export interface AuthoredOpportunityScore extends Extensible {
  /** Customer value. */
  readonly customerValue?: number;
  /** Business value. */
  readonly businessValue?: number;
  /** 0 none, 5 very large. */
  readonly effort?: number;
  /** Shown; does not change the value. */
  readonly confidence?: 'low' | 'medium' | 'high';
}

/** Opportunity. */
export interface AuthoredOpportunity extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** What is gained. */
  readonly type?: 'fix' | 'improve' | 'innovate' | 'messaging' | 'growth' | 'cost';
  /** What it mends or strengthens. */
  readonly addresses?: readonly string[];
  /** Where it lies, besides the places of what it addresses. */
  readonly at?: readonly string[];
  /** Score. */
  readonly score?: AuthoredOpportunityScore;
  /** Owner. */
  readonly owner?: string;
  /** To be decided; taken up; done; not wanted. */
  readonly status?: 'open' | 'in-progress' | 'solved' | 'dismissed';
  /** What it should move. */
  readonly metrics?: readonly string[];
  /** The larger opportunity it belongs to. */
  readonly parent?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Outcome. */
export interface AuthoredOutcome extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** The answer. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Where the customer goes on. */
  readonly next?: string;
  /** Goal reached; recommends; never became a customer; gave up during the stage; left the relation. */
  readonly exit?: Exit;
  /** How many decide so, estimated. */
  readonly share?: number;
  /** Measures the share; its unit is %. */
  readonly metric?: string;
  /** How the company helps toward or after this answer. */
  readonly guidance?: AuthoredText;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Other settings for some files; later entries win. */
export interface AuthoredOverride extends Extensible {
  /** Globs of the files it holds for. */
  readonly files: readonly string[];
  /** The settings that hold there. */
  readonly rules: Readonly<Record<string, Severity | AuthoredRuleSetting>>;
}

/** Pain point. */
export interface AuthoredPainPoint extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** A difficulty on the way; or the problem that brings customers. */
  readonly type?: 'friction' | 'demand';
  /** What it is about. */
  readonly category?: 'content' | 'technical' | 'product' | 'process' | 'waiting' | 'price' | 'people' | 'privacy' | 'handoff' | 'other';
  /** Where it hurts. */
  readonly at: readonly string[];
  /** Who it hurts. */
  readonly personas?: readonly string[];
  /** Noticed; costs effort; some give up or lose trust; many do. */
  readonly severity?: 'low' | 'medium' | 'high' | 'critical';
  /** Of the times a customer passes here: under 5 %; under 25 %; under 75 %; more. */
  readonly frequency?: 'rare' | 'occasional' | 'frequent' | 'constant';
  /** Customers affected. */
  readonly affectedShare?: number;
  /** What the customer then does: carries on; finds another way; gives up. */
  readonly outcome?: 'trivial' | 'workaround' | 'abandonment';
  /** Was it expected. */
  readonly anticipated?: boolean;
  /** Root cause. */
  readonly rootCause?: AuthoredText;
  /** Reported; accepted by its owner; being mended; gone; accepted as it is. */
  readonly status?: 'open' | 'acknowledged' | 'in-progress' | 'resolved' | 'wont-fix';
  /** First seen. */
  readonly firstSeen?: string;
  /** Resolved on. */
  readonly resolvedOn?: string;
  /** How we know. */
  readonly evidence?: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** How one persona feels here, where personas differ. */
export interface AuthoredPersonaFeeling extends Extensible {
  /** +2 very good, 0 neither, −2 very bad. */
  readonly score: number;
  /** Words for it. */
  readonly emotions?: readonly AuthoredText[];
  /** What a customer said. */
  readonly quote?: AuthoredText;
  /** How we know. */
  readonly evidence?: readonly string[];
}

/** Persona. */
export interface AuthoredPersona extends Extensible {
  /** What this document is. */
  readonly kind: 'persona';
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Anti: not designed for. */
  readonly type?: 'primary' | 'secondary' | 'anti' | 'employee' | 'partner' | 'system';
  /** Segment. */
  readonly segment?: string;
  /** Ideal customer profile. */
  readonly icp?: boolean;
  /** Evidence level. */
  readonly evidenceLevel?: EvidenceLevel;
  /** Demographics. */
  readonly demographics?: AuthoredDemographics;
  /** Interests. */
  readonly interests?: readonly AuthoredText[];
  /** How they spend their time. */
  readonly timeUse?: readonly AuthoredText[];
  /** Behaviour. */
  readonly behaviour?: readonly AuthoredText[];
  /** Goals. */
  readonly goals?: readonly AuthoredText[];
  /** Jobs to be done. */
  readonly jobs?: readonly AuthoredText[];
  /** Needs. */
  readonly needs?: readonly AuthoredText[];
  /** Expectations. */
  readonly expectations?: readonly AuthoredExpectation[];
  /** Preferences. */
  readonly preferences?: AuthoredPreferences;
  /** Frustrations. */
  readonly frustrations?: readonly AuthoredText[];
  /** What stops the purchase. */
  readonly purchaseBarriers?: readonly AuthoredText[];
  /** Accessibility needs. */
  readonly accessibilityNeeds?: readonly AuthoredText[];
  /** Quote. */
  readonly quote?: AuthoredText;
  /** Evidence. */
  readonly evidence?: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Preferences. */
export interface AuthoredPreferences extends Extensible {
  /** Channels. */
  readonly channels?: readonly string[];
  /** Devices. */
  readonly devices?: readonly Device[];
  /** Languages. */
  readonly languages?: readonly string[];
  /** Contact times. */
  readonly contactTimes?: AuthoredText;
}

/** Range. */
export interface AuthoredRange extends Extensible {
  /** Min. */
  readonly min?: number;
  /** Max. */
  readonly max?: number;
}

/** Response. */
export interface AuthoredResponse extends Extensible {
  /** The first five contact the customer; route passes a request on, task tells a team, suppress holds other rules back. */
  readonly type?: 'information' | 'message' | 'recommendation' | 'offer' | 'guidance' | 'route' | 'task' | 'suppress';
  /** Where the customer is reached. */
  readonly touchpoint?: string;
  /** Content. */
  readonly content?: AuthoredText;
  /** For route and task. */
  readonly routeTo?: string;
  /** Route by. */
  readonly routeBy?: readonly ('workload' | 'touchpoint' | 'ticket-type' | 'channel' | 'language' | 'value')[];
}

/** Result. */
export interface AuthoredResult extends Extensible {
  /** Metric. */
  readonly metric: string;
  /** Before. */
  readonly before?: number;
  /** After. */
  readonly after: number;
  /** When after was measured. */
  readonly date: string;
}

/** Review. */
export interface AuthoredReview extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Date. */
  readonly date: string;
  /** Findings. */
  readonly findings?: readonly AuthoredText[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** A severity, or an object with a severity and the rule's parameters. */
export interface AuthoredRuleSetting {
  /** What the rule's findings count as. */
  readonly severity?: Severity;
  readonly [parameter: string]: unknown;
}

/** Orchestration: the right touchpoint, content and moment (001). A rule counts as automated when it names a system. */
export interface AuthoredRule extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Answers the customer, or acts before they ask. */
  readonly mode?: 'reactive' | 'proactive';
  /** Trigger. */
  readonly trigger: AuthoredTrigger;
  /** Further condition. */
  readonly when?: AuthoredText;
  /** Audience. */
  readonly audience?: AuthoredAudience;
  /** What it serves. */
  readonly addresses?: readonly string[];
  /** Response. */
  readonly response: AuthoredResponse;
  /** Timing. */
  readonly timing?: AuthoredTiming;
  /** Frequency cap. */
  readonly frequencyCap?: AuthoredFrequencyCap;
  /** May we contact without consent. */
  readonly consent?: 'required' | 'not-required';
  /** The higher goes first. */
  readonly priority?: number;
  /** Leaves the rule. */
  readonly stopWhen?: AuthoredText;
  /** What it should move. */
  readonly metrics?: readonly string[];
  /** Who picks the content. */
  readonly decisioning?: 'manual' | 'rules' | 'ai';
  /** Runs it. */
  readonly system?: string;
  /** Owner. */
  readonly owner?: string;
  /** Status. */
  readonly status?: 'planned' | 'live' | 'paused' | 'retired';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Segment. */
export interface AuthoredSegment extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Who belongs to it. */
  readonly criteria?: AuthoredText;
  /** Of all customers. */
  readonly share?: number;
  /** Value tier. */
  readonly valueTier?: 'low' | 'medium' | 'high' | 'strategic';
  /** How it is served. */
  readonly strategy?: AuthoredText;
  /** Icp. */
  readonly icp?: boolean;
  /** Read as the series of this segment. */
  readonly metrics?: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Sla. */
export interface AuthoredSla extends Extensible {
  /** Metric. */
  readonly metric: string;
  /** In the metric's unit; a lower limit when the metric's direction is up, an upper limit when down. */
  readonly limit: number;
}

/** Stage. */
export interface AuthoredStage extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The phase of the relation that it belongs to. */
  readonly lifecycle?: 'awareness' | 'consideration' | 'decision' | 'purchase' | 'onboarding' | 'use' | 'service' | 'retention' | 'advocacy' | 'custom';
  /** Accountable (RACI: A). */
  readonly owner: string;
  /** The other teams (RACI: R, C, I). */
  readonly involved?: readonly AuthoredInvolved[];
  /** What the customer wants here. */
  readonly goals?: readonly AuthoredText[];
  /** Needs. */
  readonly needs?: readonly AuthoredText[];
  /** Mindset. */
  readonly mindset?: AuthoredText;
  /** What mainly happens here. */
  readonly keyNodes?: readonly AuthoredText[];
  /** When the stage begins. */
  readonly entryCriteria?: readonly AuthoredText[];
  /** When it ends. */
  readonly exitCriteria?: readonly AuthoredText[];
  /** Usual length. */
  readonly duration?: string;
  /** Watched in this stage. */
  readonly metrics?: readonly string[];
  /** In time order. */
  readonly steps: readonly AuthoredStep[];
  /** What the customer decides at the end of the stage. */
  readonly decisionPoint?: AuthoredDecisionPoint;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** At least one field. */
export interface AuthoredStandard extends Extensible {
  /** Procedure or playbook. */
  readonly guide?: string;
  /** How the brand appears. */
  readonly brand?: AuthoredText;
  /** What staff is trained in. */
  readonly training?: readonly AuthoredText[];
  /** Promised levels. */
  readonly sla?: readonly AuthoredSla[];
}

/** Step. */
export interface AuthoredStep extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What the customer does, as a short sentence. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Everybody; some, by choice; only when something goes wrong. */
  readonly path?: 'main' | 'alternative' | 'exception';
  /** Behaviour. */
  readonly doing?: readonly AuthoredText[];
  /** Thoughts, in the customer's words. */
  readonly thinking?: readonly AuthoredText[];
  /** Needs. */
  readonly needs?: readonly AuthoredText[];
  /** What the customer expects here. */
  readonly expectations?: readonly AuthoredExpectation[];
  /** Feeling. */
  readonly feeling?: AuthoredFeeling;
  /** Present: this step decides the relation. */
  readonly momentOfTruth?: AuthoredMomentOfTruth;
  /** What the step drives. */
  readonly effect?: AuthoredEffect;
  /** Where the customer is. */
  readonly location?: AuthoredText;
  /** Duration. */
  readonly duration?: string;
  /** Of which waiting. */
  readonly waitTime?: string;
  /** How it differs for some. */
  readonly variants?: readonly AuthoredVariant[];
  /** Touchpoints. */
  readonly touchpoints?: readonly AuthoredTouchpoint[];
  /** Who does what behind it. */
  readonly blueprint?: AuthoredBlueprint;
  /** Where the customer can go from here. */
  readonly next?: readonly AuthoredNext[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** At most one per workspace; it has no id. */
export interface AuthoredStrategy extends Extensible {
  /** What this document is. */
  readonly kind: 'strategy';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales?: readonly string[];
  /** Vision. */
  readonly vision: AuthoredText;
  /** Mission. */
  readonly mission?: AuthoredText;
  /** Objectives. */
  readonly objectives?: readonly AuthoredObjective[];
  /** Inputs. */
  readonly inputs?: AuthoredInputs;
  /** Maturity. */
  readonly maturity?: AuthoredMaturity;
  /** Workstreams. */
  readonly workstreams?: readonly AuthoredWorkstream[];
  /** Collaboration. */
  readonly collaboration?: readonly AuthoredCollaboration[];
  /** Training. */
  readonly training?: readonly AuthoredTraining[];
  /** Of the current service strategy. */
  readonly reviews?: readonly AuthoredReview[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** System. */
export interface AuthoredSystem extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Type. */
  readonly type?: 'crm' | 'cdp' | 'erp' | 'payment' | 'omnichannel-desk' | 'marketing-automation' | 'analytics' | 'cms' | 'knowledge-base' | 'chatbot' | 'survey' | 'other';
  /** How well it does. */
  readonly capabilities?: AuthoredCapabilities;
  /** Source of truth for. */
  readonly sourceOfTruthFor?: readonly AuthoredText[];
  /** Data flows both ways. */
  readonly integratesWith?: readonly string[];
  /** Teams besides the owner that see its data. */
  readonly sharedWith?: readonly string[];
  /** Owner. */
  readonly owner?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Target value. */
export interface AuthoredTargetValue extends Extensible {
  /** Value. */
  readonly value: number;
  /** By. */
  readonly by?: string;
}

/** Team. */
export interface AuthoredTeam extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Partner: outside the company. */
  readonly type?: 'department' | 'team' | 'partner';
  /** Function. */
  readonly function?: 'marketing' | 'sales' | 'product' | 'technology' | 'customer-service' | 'customer-success' | 'operations' | 'finance' | 'legal' | 'other';
  /** Parent. */
  readonly parent?: string;
  /** Accounts that review its changes (@org/team). */
  readonly handles?: readonly string[];
  /** How to reach it. */
  readonly contact?: string;
  /** Hours. */
  readonly hours?: string;
  /** Timezone. */
  readonly timezone?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Entry of kind: glossary. The site ships a base glossary; an entry with the same id replaces it. */
export interface AuthoredTerm extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** The preferred word. */
  readonly name: AuthoredText;
  /** What it means. */
  readonly description?: AuthoredText;
  /** Words that search treats as the same. */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Thresholds. */
export interface AuthoredThresholds extends Extensible {
  /** Worse than this needs attention. */
  readonly warn?: number;
  /** Worse than this is a failure. */
  readonly fail?: number;
}

/** Timing. */
export interface AuthoredTiming extends Extensible {
  /** After the trigger. */
  readonly delay?: string;
  /** Only then. */
  readonly window?: string;
  /** Not then. */
  readonly quietHours?: string;
  /** Dropped when not sent by then. */
  readonly expires?: string;
}

/** Device + channel + task (004). A feeling here overrides the step's. */
export interface AuthoredTouchpoint extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** What it is. */
  readonly type?: 'ad' | 'social-post' | 'review' | 'content' | 'demo' | 'page' | 'chat' | 'call' | 'meeting' | 'ticket' | 'order' | 'delivery' | 'survey' | 'message' | 'portal' | 'other';
  /** Channel. */
  readonly channel: string;
  /** On which it happens. */
  readonly devices?: readonly Device[];
  /** What the customer wants to get done. */
  readonly task?: AuthoredText;
  /** Answers for it. */
  readonly owner?: string;
  /** Who starts the contact. */
  readonly initiator?: 'customer' | 'company' | 'third-party';
  /** Can the customer do it alone: no; as an alternative; as the normal way. */
  readonly selfService?: 'none' | 'available' | 'primary';
  /** Status. */
  readonly status?: 'planned' | 'live' | 'retired';
  /** When someone answers. */
  readonly hours?: string;
  /** How often it happens. */
  readonly volume?: AuthoredVolume;
  /** The situation of the contact. */
  readonly context?: AuthoredText;
  /** Customer data used here. */
  readonly dataUsed?: readonly AuthoredText[];
  /** How the company guides the customer on. */
  readonly nextAction?: AuthoredText;
  /** What good service is here. */
  readonly standard?: AuthoredStandard;
  /** Where the customer is passed on. */
  readonly handoffs?: readonly AuthoredHandoff[];
  /** Feeling. */
  readonly feeling?: AuthoredFeeling;
  /** Systems. */
  readonly systems?: readonly string[];
  /** Tracked here. */
  readonly events?: readonly string[];
  /** Collected here. */
  readonly feedback?: readonly string[];
  /** Metrics. */
  readonly metrics?: readonly string[];
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Training. */
export interface AuthoredTraining extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** Teams. */
  readonly teams?: readonly string[];
  /** Due. */
  readonly due?: string;
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** Exactly one field. */
export interface AuthoredTrigger extends Extensible {
  /** It happens. */
  readonly event?: string;
  /** The customer enters it. */
  readonly segment?: string;
  /** A value passes a limit. */
  readonly metric?: AuthoredMetricLimit;
  /** Every so often. */
  readonly schedule?: string;
  /** A problem is foreseen. */
  readonly prediction?: AuthoredText;
}

/** Exactly one of persona and segment is required. */
export interface AuthoredVariant extends Extensible {
  /** Persona. */
  readonly persona?: string;
  /** Segment. */
  readonly segment?: string;
  /** What is different for them. */
  readonly changes: AuthoredText;
}

/** Volume. */
export interface AuthoredVolume extends Extensible {
  /** Contacts. */
  readonly value: number;
  /** In this time. */
  readonly per: string;
}

/** Workstream. */
export interface AuthoredWorkstream extends Extensible {
  /** Machine name, unique in its scope. */
  readonly id: string;
  /** Earlier ids (renamed in place), or earlier places (moved). References to them resolve and the site redirects. */
  readonly formerly?: readonly string[];
  /** What people read. */
  readonly name: AuthoredText;
  /** What a reader should know, in Markdown; its first paragraph is the summary. */
  readonly description?: AuthoredText;
  /** The four areas of 001. */
  readonly type?: 'capability' | 'team' | 'it-assessment' | 'application';
  /** Owner. */
  readonly owner?: string;
  /** Status. */
  readonly status?: 'planned' | 'in-progress' | 'done';
  /** Pages elsewhere: tickets, boards, documents. */
  readonly links?: readonly AuthoredLink[];
  /** Findings accepted here, and inside this entity. */
  readonly lintIgnore?: readonly AuthoredLintIgnore[];
}

/** A document that holds entries of one sort: team. */
export interface AuthoredTeamsList extends Extensible {
  /** What this document is. */
  readonly kind: 'teams';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales?: readonly string[];
  /** The entries. */
  readonly items: readonly AuthoredTeam[];
}

/** A document that holds entries of one sort: channel. */
export interface AuthoredChannelsList extends Extensible {
  /** What this document is. */
  readonly kind: 'channels';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales?: readonly string[];
  /** The entries. */
  readonly items: readonly AuthoredChannel[];
}

/** A document that holds entries of one sort: segment. */
export interface AuthoredSegmentsList extends Extensible {
  /** What this document is. */
  readonly kind: 'segments';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales?: readonly string[];
  /** The entries. */
  readonly items: readonly AuthoredSegment[];
}

/** A document that holds entries of one sort: metric. */
export interface AuthoredMetricsList extends Extensible {
  /** What this document is. */
  readonly kind: 'metrics';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales?: readonly string[];
  /** The entries. */
  readonly items: readonly AuthoredMetric[];
}

/** A document that holds entries of one sort: event. */
export interface AuthoredEventsList extends Extensible {
  /** What this document is. */
  readonly kind: 'events';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales?: readonly string[];
  /** The entries. */
  readonly items: readonly AuthoredEvent[];
}

/** A document that holds entries of one sort: feedback. */
export interface AuthoredFeedbackList extends Extensible {
  /** What this document is. */
  readonly kind: 'feedback';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales?: readonly string[];
  /** The entries. */
  readonly items: readonly AuthoredFeedback[];
}

/** A document that holds entries of one sort: evidence. */
export interface AuthoredEvidenceList extends Extensible {
  /** What this document is. */
  readonly kind: 'evidence';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales?: readonly string[];
  /** The entries. */
  readonly items: readonly AuthoredEvidence[];
}

/** A document that holds entries of one sort: system. */
export interface AuthoredSystemsList extends Extensible {
  /** What this document is. */
  readonly kind: 'systems';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales?: readonly string[];
  /** The entries. */
  readonly items: readonly AuthoredSystem[];
}

/** A document that holds entries of one sort: term. */
export interface AuthoredGlossaryList extends Extensible {
  /** What this document is. */
  readonly kind: 'glossary';
  /** Languages this document promises; the first is that of its plain strings. */
  readonly locales?: readonly string[];
  /** The entries. */
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
}

/** The object of each definition, as a reader gets it. */
export interface Entities {
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
  readonly 'response': Response;
  readonly 'result': Result;
  readonly 'review': Review;
  readonly 'rule-setting': RuleSetting;
  readonly 'rule': Rule;
  readonly 'segment': Segment;
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
