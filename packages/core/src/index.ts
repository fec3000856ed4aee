export { isOver } from './accepted/acceptance.js';
export { placeOf } from './accepted/findings.js';
export { type Checked, type CheckOptions, check, checkWorkspace } from './check.js';
export { checkAcceptances } from './check-acceptances.js';
export { type Codeowners, codeowners } from './codeowners.js';
export { actionsOf, isOverdue, mostUrgentFirst } from './derive/actions.js';
export { arrivalsAt } from './derive/arrivals.js';
export { blueprintOf, hasBlueprint, type StepBlueprint } from './derive/blueprint.js';
export { daysOf } from './derive/calendar.js';
export { type ChannelUse, channelUses } from './derive/channel-use.js';
export { type Completeness, completeness } from './derive/completeness.js';
export { mixedColours } from './derive/contrast.js';
export { devicesOf } from './derive/devices.js';
export { headline } from './derive/headline.js';
export { type Difference, type Improvement, improvement } from './derive/improvement.js';
export { levelWords, scoreInWords } from './derive/level-words.js';
export { measuredAt, type Promised, promisesAt } from './derive/measured.js';
export { directionOf, unitOf } from './derive/metric-types.js';
export {
  farthestFirst,
  type JudgedMetric,
  type MetricState,
  metricState,
  type Verdict,
  verdicts,
} from './derive/metrics.js';
export {
  backlog,
  isPending,
  opportunitiesOf,
  opportunityValue,
  type Quadrant,
  quadrantOf,
  quadrants,
} from './derive/opportunities.js';
export {
  isOpen,
  journeyFriction,
  painsAt,
  stageFriction,
  stepFriction,
  touches,
  touchpointFriction,
  weightOf,
} from './derive/pain.js';
export {
  entryOwner,
  hoursOf,
  isHuman,
  isLive,
  ownerOf,
  rolesOf,
  type StageRole,
  teamsOf,
} from './derive/responsibility.js';
export {
  channelScore,
  highPoint,
  journeyScore,
  type Level,
  levelOf,
  lowPoint,
  personasApart,
  type Sentiment,
  sentimentOf,
  stageScore,
  stepScore,
  touchpointScore,
} from './derive/scores.js';
export { addressing, type PlacedItem, type Served, serving } from './derive/serving.js';
export { type StageBeside, stagesSideBySide } from './derive/side-by-side.js';
export {
  type ElementState,
  type Lacking,
  type StrategyElement,
  strategyChecklist,
  strategyElements,
} from './derive/strategy.js';
export { compareText, type Diagnostic, type Range, type Severity, severities } from './diagnostic.js';
export {
  type Diagram,
  diagramNamed,
  diagrams,
  drawingSettings,
  renderMarkdown,
  type Subject,
  type SubjectKind,
  type Table,
} from './diagrams/index.js';
export {
  type Bump,
  bumps,
  type Change,
  type ChangedTexts,
  type ChangeKind,
  type Comparison,
  type Contract,
  changedTexts,
  changeKinds,
  contracts,
  type DiffOptions,
  diff,
  type Entity,
  entitiesOf,
  inLetters,
  journeyOfChange,
  type Kind,
  kinds,
  type Level as ChangeLevel,
  levels as changeLevels,
  type Matching,
  match,
  type Note,
  originOf,
  type Source,
  type Value,
} from './diff/index.js';
export { NotAModel } from './from-json/not-a-model.js';
export { workspaceFromJSON } from './from-json.js';
export type * from './generated/types.js';
export { documentKinds } from './generated/types.js';
export { siteAddress } from './help.js';
export {
  allThings,
  type BlamedField,
  blameOf,
  type CurvePoint,
  changesTo,
  type FeelingThen,
  type Former,
  feelingsOver,
  fieldsOf,
  fileOf,
  formerOf,
  goneUnder,
  type HistoryEntry,
  type HistoryOptions,
  historyOf,
  keptFields,
  kindsOfPath,
  mayBeUnread,
  nameOf,
  openSince,
  type PathsThen,
  pathsBack,
  pathsOver,
  pathsSaidBy,
  type State,
  standsWithin,
  type Thing,
  thingsAt,
  thingsInFile,
  type WrittenField,
} from './history/index.js';
export { buildWorkspace } from './model/build.js';
export { type Counterparts, counterpartsOf } from './model/improvements.js';
export {
  handoffsOf,
  journeysOf,
  type PlacedHandoff,
  type PlacedStage,
  type PlacedStep,
  type PlacedTouchpoint,
  stagesOf,
  stepsOf,
  touchpointsOf,
  usersOf,
} from './model/walk.js';
export type * from './model/workspace.js';
export { nearest } from './nearest.js';
export type { ParsedDocument } from './parse/document.js';
export type { Origin } from './parse/origin.js';
export type { SourceFile } from './parse/parsed-file.js';
export { problemIds, problemWords } from './parse/problem-words.js';
export { rangeOf } from './parse/range.js';
export {
  acceptedName,
  configName,
  type DocumentOptions,
  readDocument,
  schemaVersionOf,
} from './parse/read-document.js';
export { isId, type Place, printPlace, readPlace } from './place.js';
export { type DocumentReader, inclusion, readWorkspace } from './read-workspace.js';
export { type Report, reportOf } from './report.js';
export {
  type Answered,
  baseName,
  type Changeset,
  changesetOf,
  type Findings,
  type FreshFindings,
  freshFindings,
  type Judged,
  type JudgedChange,
  judged,
  levelNames as changeLevelNames,
  type Review,
  type ReviewRule,
  type ReviewTarget,
  reviewComment,
  reviewRules,
  reviewTargets,
  settle,
  severityNames,
  usualBudget,
} from './review/index.js';
export { exampleSources, exampleText } from './rules/example.js';
export { rules } from './rules/index.js';
export type { Finding, Parameters, Rule, RuleExample } from './rules/rule.js';
export { type Settled, settledInWords } from './settled.js';
export {
  fill,
  findText,
  type Language,
  languageFor,
  languages,
  type Message,
  type Text,
  type TextInLanguage,
  tagsMatch,
  textIn,
} from './text.js';
export type { DerivedValues } from './to-json/derived.js';
export type { Edition, Envelope } from './to-json/edition.js';
export { type JourneyJson, journeyJSON } from './to-json/journey.js';
export { type JourneyAddresses, type JourneyEntry, type JourneysJson, journeysJSON } from './to-json/journeys.js';
export type { Plain } from './to-json/plain.js';
export { type ModelJson, toJSON } from './to-json.js';
