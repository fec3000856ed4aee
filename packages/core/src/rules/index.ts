import { accentWithoutContrast } from './accent-without-contrast.js';
import { acceptanceExpired } from './acceptance-expired.js';
import { acceptanceUnused } from './acceptance-unused.js';
import { actionAddressingNothing } from './action-addressing-nothing.js';
import { actionDatesReversed } from './action-dates-reversed.js';
import { actionDependencyCycle } from './action-dependency-cycle.js';
import { actionDoneWithOpenStep } from './action-done-with-open-step.js';
import { actionOverdue } from './action-overdue.js';
import { actionStepAfterAction } from './action-step-after-action.js';
import { actionStepOverdue } from './action-step-overdue.js';
import { actionWithoutDue } from './action-without-due.js';
import { actionWithoutOwner } from './action-without-owner.js';
import { afterHoursGap } from './after-hours-gap.js';
import { approvedWithoutReview } from './approved-without-review.js';
import { asIsWithoutToBe } from './as-is-without-to-be.js';
import { branchWithoutCondition } from './branch-without-condition.js';
import { buyerJourneyAfterPurchase } from './buyer-journey-after-purchase.js';
import { coldHandoff } from './cold-handoff.js';
import { criticalPainPointUnattended } from './critical-pain-point-unattended.js';
import { decisionWithOneOutcome } from './decision-with-one-outcome.js';
import { deprecatedJourneyInUse } from './deprecated-journey-in-use.js';
import { documentWithoutKind } from './document-without-kind.js';
import { duplicateEntry } from './duplicate-entry.js';
import { duplicateId } from './duplicate-id.js';
import { duplicateStrategy } from './duplicate-strategy.js';
import { duplicateTouchpoint } from './duplicate-touchpoint.js';
import { fileNameUnconventional } from './file-name-unconventional.js';
import { flatEmotion } from './flat-emotion.js';
import { formerIdUsed } from './former-id-used.js';
import { handoffToSelf } from './handoff-to-self.js';
import { improvesWrongState } from './improves-wrong-state.js';
import { journeyStartsLate } from './journey-starts-late.js';
import { journeyWithoutBoundary } from './journey-without-boundary.js';
import { journeyWithoutCodeowner } from './journey-without-codeowner.js';
import { journeyWithoutFunction } from './journey-without-function.js';
import { journeyWithoutMomentOfTruth } from './journey-without-moment-of-truth.js';
import { lifecycleGap } from './lifecycle-gap.js';
import { lintIgnoreExpired } from './lint-ignore-expired.js';
import { lintIgnoreUnused } from './lint-ignore-unused.js';
import { liveOnAssumptions } from './live-on-assumptions.js';
import { lowPointWithoutPainPoint } from './low-point-without-pain-point.js';
import { missingHandoff } from './missing-handoff.js';
import { momentWithoutStandard } from './moment-without-standard.js';
import { oldSchemaVersion } from './old-schema-version.js';
import { oneSidedStage } from './one-sided-stage.js';
import { opportunityAddressingNothing } from './opportunity-addressing-nothing.js';
import { opportunitySolvedWithOpenPainPoint } from './opportunity-solved-with-open-pain-point.js';
import { opportunityWithoutAction } from './opportunity-without-action.js';
import { opportunityWithoutOwner } from './opportunity-without-owner.js';
import { opportunityWithoutScore } from './opportunity-without-score.js';
import { painPointAtHighPoint } from './pain-point-at-high-point.js';
import { painPointResolvedAtLowPoint } from './pain-point-resolved-at-low-point.js';
import { painPointResolvedWithoutAction } from './pain-point-resolved-without-action.js';
import { painPointWithoutOpportunity } from './pain-point-without-opportunity.js';
import { parentCycle } from './parent-cycle.js';
import { personaOutsideJourney } from './persona-outside-journey.js';
import { personaWithoutGoal } from './persona-without-goal.js';
import { personaWithoutNeed } from './persona-without-need.js';
import { preferredChannelMissing } from './preferred-channel-missing.js';
import { retiredChannelInUse } from './retired-channel-in-use.js';
import { reviewOverdue } from './review-overdue.js';
import type { Rule } from './rule.js';
import { segmentSharesOver100 } from './segment-shares-over-100.js';
import { serviceStageWithoutSelfService } from './service-stage-without-self-service.js';
import { sharesNot100 } from './shares-not-100.js';
import { stageNamedAfterTeam } from './stage-named-after-team.js';
import { stageWithoutDecisionPoint } from './stage-without-decision-point.js';
import { stageWithoutGoal } from './stage-without-goal.js';
import { stageWithoutKeyNode } from './stage-without-key-node.js';
import { stageWithoutStep } from './stage-without-step.js';
import { steepEmotionDrop } from './steep-emotion-drop.js';
import { stepWithoutBehaviour } from './step-without-behaviour.js';
import { stepWithoutScore } from './step-without-score.js';
import { stepWithoutTouchpoint } from './step-without-touchpoint.js';
import { stepWithoutWayOut } from './step-without-way-out.js';
import { teamOverloaded } from './team-overloaded.js';
import { textInUnlistedLanguage } from './text-in-unlisted-language.js';
import { textInWrongLanguage } from './text-in-wrong-language.js';
import { textWithJargon } from './text-with-jargon.js';
import { textWithoutTranslation } from './text-without-translation.js';
import { toBeNotBetter } from './to-be-not-better.js';
import { toBePersonaMismatch } from './to-be-persona-mismatch.js';
import { toBeSkeleton } from './to-be-skeleton.js';
import { toBeWithoutAsIs } from './to-be-without-as-is.js';
import { tooManyCompanyContacts } from './too-many-company-contacts.js';
import { touchpointOwnerNotInvolved } from './touchpoint-owner-not-involved.js';
import { touchpointWithoutDevice } from './touchpoint-without-device.js';
import { touchpointWithoutOwner } from './touchpoint-without-owner.js';
import { touchpointWithoutStandard } from './touchpoint-without-standard.js';
import { touchpointWithoutTask } from './touchpoint-without-task.js';
import { translationUnchanged } from './translation-unchanged.js';
import { unknownKind } from './unknown-kind.js';
import { unknownReference } from './unknown-reference.js';
import { unknownRule } from './unknown-rule.js';
import { unreachableStep } from './unreachable-step.js';
import { unsupportedDevice } from './unsupported-device.js';
import { unusedEntry } from './unused-entry.js';
import { warmHandoffWithoutContext } from './warm-handoff-without-context.js';

/** Every rule, in order of id. */
export const rules: readonly Rule[] = [
  accentWithoutContrast,
  acceptanceExpired,
  acceptanceUnused,
  actionAddressingNothing,
  actionDatesReversed,
  actionDependencyCycle,
  actionDoneWithOpenStep,
  actionOverdue,
  actionStepAfterAction,
  actionStepOverdue,
  actionWithoutDue,
  actionWithoutOwner,
  afterHoursGap,
  approvedWithoutReview,
  asIsWithoutToBe,
  branchWithoutCondition,
  buyerJourneyAfterPurchase,
  coldHandoff,
  criticalPainPointUnattended,
  decisionWithOneOutcome,
  deprecatedJourneyInUse,
  documentWithoutKind,
  duplicateEntry,
  duplicateId,
  duplicateStrategy,
  duplicateTouchpoint,
  fileNameUnconventional,
  flatEmotion,
  formerIdUsed,
  handoffToSelf,
  improvesWrongState,
  journeyStartsLate,
  journeyWithoutBoundary,
  journeyWithoutCodeowner,
  journeyWithoutFunction,
  journeyWithoutMomentOfTruth,
  lifecycleGap,
  lintIgnoreExpired,
  lintIgnoreUnused,
  liveOnAssumptions,
  lowPointWithoutPainPoint,
  missingHandoff,
  momentWithoutStandard,
  oldSchemaVersion,
  oneSidedStage,
  opportunityAddressingNothing,
  opportunitySolvedWithOpenPainPoint,
  opportunityWithoutAction,
  opportunityWithoutOwner,
  opportunityWithoutScore,
  painPointAtHighPoint,
  painPointResolvedAtLowPoint,
  painPointResolvedWithoutAction,
  painPointWithoutOpportunity,
  parentCycle,
  personaOutsideJourney,
  personaWithoutGoal,
  personaWithoutNeed,
  preferredChannelMissing,
  retiredChannelInUse,
  reviewOverdue,
  segmentSharesOver100,
  serviceStageWithoutSelfService,
  sharesNot100,
  stageNamedAfterTeam,
  stageWithoutDecisionPoint,
  stageWithoutGoal,
  stageWithoutKeyNode,
  stageWithoutStep,
  steepEmotionDrop,
  stepWithoutBehaviour,
  stepWithoutScore,
  stepWithoutTouchpoint,
  stepWithoutWayOut,
  teamOverloaded,
  textInUnlistedLanguage,
  textInWrongLanguage,
  textWithJargon,
  textWithoutTranslation,
  toBeNotBetter,
  toBePersonaMismatch,
  toBeSkeleton,
  toBeWithoutAsIs,
  tooManyCompanyContacts,
  touchpointOwnerNotInvolved,
  touchpointWithoutDevice,
  touchpointWithoutOwner,
  touchpointWithoutStandard,
  touchpointWithoutTask,
  translationUnchanged,
  unknownKind,
  unknownReference,
  unknownRule,
  unreachableStep,
  unsupportedDevice,
  unusedEntry,
  warmHandoffWithoutContext,
];
