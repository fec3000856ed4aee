export { type Checked, type CheckOptions, check, checkWorkspace, readWorkspace } from './check.js';
export { compareText, type Diagnostic, type Range, type Severity, severities } from './diagnostic.js';
export { documentKinds } from './generated/types.js';
export type * from './generated/types.js';
export { buildWorkspace } from './model/build.js';
export { nearest } from './model/nearest.js';
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
export type { ParsedDocument } from './parse/document.js';
export type { Origin } from './parse/origin.js';
export type { SourceFile } from './parse/parsed-file.js';
export { rangeOf } from './parse/range.js';
export { configName, readDocument } from './parse/read-document.js';
export { isId, type Place, printPlace, readPlace } from './place.js';
export { type Report, reportOf } from './report.js';
export { rules } from './rules/index.js';
export type { Finding, Parameters, Rule, RuleExample } from './rules/rule.js';
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
