import type { Rule } from './rule.ts'
import { actPastEnd } from './rules/act-past-end.ts'
import { boundsCrossed } from './rules/bounds-crossed.ts'
import { branchNeverOpened } from './rules/branch-never-opened.ts'
import { calendarDaysInConflict } from './rules/calendar-days-in-conflict.ts'
import { calendarTooShort } from './rules/calendar-too-short.ts'
import { calendarTotalDiffers } from './rules/calendar-total-differs.ts'
import { caseCannotClose } from './rules/case-cannot-close.ts'
import { choiceNeverMatched } from './rules/choice-never-matched.ts'
import { clauseNotLookedAt } from './rules/clause-not-looked-at.ts'
import { clauseNumberingGap } from './rules/clause-numbering-gap.ts'
import { comparisonOfTypes } from './rules/comparison-of-types.ts'
import { conditionAlwaysFalse } from './rules/condition-always-false.ts'
import { conditionAlwaysTrue } from './rules/condition-always-true.ts'
import { deadlineStartMaybe } from './rules/deadline-start-maybe.ts'
import { deadlineStartNever } from './rules/deadline-start-never.ts'
import { dutyOfTwoAgencies } from './rules/duty-of-two-agencies.ts'
import { emptyList } from './rules/empty-list.ts'
import { expiryUnsaid } from './rules/expiry-unsaid.ts'
import { fieldHiddenByItself } from './rules/field-hidden-by-itself.ts'
import { fieldNameReserved } from './rules/field-name-reserved.ts'
import { fieldNotComputable } from './rules/field-not-computable.ts'
import { fieldsInCircle } from './rules/fields-in-circle.ts'
import { formHiddenFromRole } from './rules/form-hidden-from-role.ts'
import { handsToNobody } from './rules/hands-to-nobody.ts'
import { lineNamesNothing } from './rules/line-names-nothing.ts'
import { notYetFilled } from './rules/not-yet-filled.ts'
import { parameterStartsLate } from './rules/parameter-starts-late.ts'
import { partyWithoutDuties } from './rules/party-without-duties.ts'
import { periodOutlivesAct } from './rules/period-outlives-act.ts'
import { prefillDropsClass } from './rules/prefill-drops-class.ts'
import { prefillShowsHidden } from './rules/prefill-shows-hidden.ts'
import { recurrenceWithoutEnd } from './rules/recurrence-without-end.ts'
import { repeatedCode } from './rules/repeated-code.ts'
import { roleBesideClause } from './rules/role-beside-clause.ts'
import { roleNoParty } from './rules/role-no-party.ts'
import { stageWithoutExit } from './rules/stage-without-exit.ts'
import { taskNeverReady } from './rules/task-never-ready.ts'
import { taskWithoutAgency } from './rules/task-without-agency.ts'
import { termBesideClause } from './rules/term-beside-clause.ts'
import { termTheChainCannotKeep } from './rules/term-the-chain-cannot-keep.ts'
import { termWithoutSlack } from './rules/term-without-slack.ts'
import { textInOneLanguage } from './rules/text-in-one-language.ts'
import { transitionShadowed } from './rules/transition-shadowed.ts'
import { transitionsGap } from './rules/transitions-gap.ts'
import { transitionsOverlap } from './rules/transitions-overlap.ts'
import { unknownCheck } from './rules/unknown-check.ts'
import { unreachableStage } from './rules/unreachable-stage.ts'
import { unusedAgency } from './rules/unused-agency.ts'
import { unusedCalendar } from './rules/unused-calendar.ts'
import { unusedCatalogue } from './rules/unused-catalogue.ts'
import { unusedConsent } from './rules/unused-consent.ts'
import { unusedForm } from './rules/unused-form.ts'
import { unusedParameter } from './rules/unused-parameter.ts'
import { unusedRole } from './rules/unused-role.ts'
import { unusedWorkflow } from './rules/unused-workflow.ts'
import { validityUnchecked } from './rules/validity-unchecked.ts'
import { volumeAgainstFrequency } from './rules/volume-against-frequency.ts'

const listed = [
  actPastEnd,
  boundsCrossed,
  branchNeverOpened,
  calendarDaysInConflict,
  calendarTooShort,
  calendarTotalDiffers,
  caseCannotClose,
  choiceNeverMatched,
  clauseNotLookedAt,
  clauseNumberingGap,
  comparisonOfTypes,
  conditionAlwaysFalse,
  conditionAlwaysTrue,
  deadlineStartMaybe,
  deadlineStartNever,
  dutyOfTwoAgencies,
  expiryUnsaid,
  fieldHiddenByItself,
  fieldNameReserved,
  fieldNotComputable,
  fieldsInCircle,
  formHiddenFromRole,
  handsToNobody,
  lineNamesNothing,
  emptyList,
  notYetFilled,
  parameterStartsLate,
  partyWithoutDuties,
  periodOutlivesAct,
  prefillDropsClass,
  prefillShowsHidden,
  recurrenceWithoutEnd,
  repeatedCode,
  roleNoParty,
  roleBesideClause,
  stageWithoutExit,
  termBesideClause,
  taskNeverReady,
  taskWithoutAgency,
  termTheChainCannotKeep,
  termWithoutSlack,
  textInOneLanguage,
  transitionShadowed,
  transitionsGap,
  transitionsOverlap,
  unreachableStage,
  unusedAgency,
  unusedCalendar,
  unusedCatalogue,
  unusedConsent,
  unusedForm,
  unusedParameter,
  unusedRole,
  unusedWorkflow,
  validityUnchecked,
  volumeAgainstFrequency,
] as const satisfies readonly Rule[]

/** Every rule, one file each. */
export const rules = [...listed, unknownCheck(listed.map(({ code }) => code))] as const satisfies readonly Rule[]
