export { assignEntry } from './commands/assign-entry.ts'
export { compactFlow } from './commands/compact-flow.ts'
export { correctSpell } from './commands/correct-spell.ts'
export { endFactor } from './commands/end-factor.ts'
export { endSpell } from './commands/end-spell.ts'
export { liftOverride } from './commands/lift-override.ts'
export { linkSpellToEviction } from './commands/link-spell-to-eviction.ts'
export { mayHold } from './commands/matters-of.ts'
export { noteFactor } from './commands/note-factor.ts'
export { overrideSituation } from './commands/override-situation.ts'
export { rebuildFlow } from './commands/rebuild-flow.ts'
export { recordContact } from './commands/record-contact.ts'
export { refuseUntold } from './commands/refuse-hidden-places.ts'
export { removeContact } from './commands/remove-contact.ts'
export { removeSpell } from './commands/remove-spell.ts'
export { reopenSpell } from './commands/reopen-spell.ts'
export { startSpell } from './commands/start-spell.ts'
export { workOnFlowRun } from './commands/work-on-flow-run.ts'
export { conferenceTaskDays } from './queries/conference-task-days.ts'
export { hotelNights } from './queries/hotel-nights.ts'
export { myConferenceTasks } from './queries/my-conference-tasks.ts'
export { type PersonCourse, personCourse } from './queries/person-course.ts'
export { plannedDischarges } from './queries/planned-discharges.ts'
export { workChoices } from './queries/work-choices.ts'
export { type Bond, type Told, toldToReaders } from './rules/board/told.ts'
export { contactKinds } from './rules/codes/contacts.ts'
export { classOf, type Destination, destinations } from './rules/codes/destinations.ts'
export { factorsOn } from './rules/codes/factors.ts'
export { type PlaceType, places } from './rules/codes/places.ts'
export {
	arrangers,
	childrenAnswers,
	contracts,
	homesAfter,
	spellPopulations,
	tellers,
} from './rules/codes/spell-choices.ts'
export type { YearsAnswersAreKept } from './rules/count-week/answers-gone.ts'
export { flowByMonth, type MonthOfFlow } from './rules/flow/by-month.ts'
export { flowParameters } from './rules/flow/contribution.ts'
export type { Stay as FileStay } from './rules/flow/stays.ts'
export {
	type Exit,
	exitStatuses,
	exitsAndReturns,
	usualExitRule,
} from './rules/measures/exits-and-returns.ts'
export {
	homelessNights,
	type NightsRule,
	type PlacedStay,
	placeClasses,
	summaryOfNights,
} from './rules/measures/nights.ts'
export { type ExitClass, exitClasses, type Stay } from './rules/measures/stay.ts'
