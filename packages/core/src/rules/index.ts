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
import { branchWithoutCondition } from './branch-without-condition.js';
import { coldHandoff } from './cold-handoff.js';
import { criticalPainPointUnattended } from './critical-pain-point-unattended.js';
import { duplicateTouchpoint } from './duplicate-touchpoint.js';
import { flatEmotion } from './flat-emotion.js';
import { handoffToSelf } from './handoff-to-self.js';
import { lowPointWithoutPainPoint } from './low-point-without-pain-point.js';
import { missingHandoff } from './missing-handoff.js';
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
import { personaOutsideJourney } from './persona-outside-journey.js';
import { preferredChannelMissing } from './preferred-channel-missing.js';
import { retiredChannelInUse } from './retired-channel-in-use.js';
import type { Rule } from './rule.js';
import { serviceStageWithoutSelfService } from './service-stage-without-self-service.js';
import { sharesNot100 } from './shares-not-100.js';
import { steepEmotionDrop } from './steep-emotion-drop.js';
import { stepWithoutWayOut } from './step-without-way-out.js';
import { teamOverloaded } from './team-overloaded.js';
import { tooManyCompanyContacts } from './too-many-company-contacts.js';
import { touchpointOwnerNotInvolved } from './touchpoint-owner-not-involved.js';
import { unreachableStep } from './unreachable-step.js';
import { unsupportedDevice } from './unsupported-device.js';
import { warmHandoffWithoutContext } from './warm-handoff-without-context.js';

/** Every rule, in order of id. */
export const rules: readonly Rule[] = [
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
  branchWithoutCondition,
  coldHandoff,
  criticalPainPointUnattended,
  duplicateTouchpoint,
  flatEmotion,
  handoffToSelf,
  lowPointWithoutPainPoint,
  missingHandoff,
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
  personaOutsideJourney,
  preferredChannelMissing,
  retiredChannelInUse,
  serviceStageWithoutSelfService,
  sharesNot100,
  steepEmotionDrop,
  stepWithoutWayOut,
  teamOverloaded,
  tooManyCompanyContacts,
  touchpointOwnerNotInvolved,
  unreachableStep,
  unsupportedDevice,
  warmHandoffWithoutContext,
];
