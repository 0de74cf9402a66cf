export { compactFlow } from './commands/compact-flow.ts'
export { rebuildFlow } from './commands/rebuild-flow.ts'
export { startSpell } from './commands/start-spell.ts'
export { workOnFlowRun } from './commands/work-on-flow-run.ts'
export { type PlaceType, places } from './rules/codes/places.ts'
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
