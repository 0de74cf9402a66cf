export { mayReadExactFigures } from './access.ts'
export { commentIndicator } from './commands/comment-indicator.ts'
export { defineIndicator } from './commands/define-indicator.ts'
export {
	type Hidden,
	type HidingStep,
	hideAndProve,
} from './commands/disclosure/hide-and-prove.ts'
export { countForecast, workOnForecast } from './commands/forecast/work-on-forecast.ts'
export { figure, indicatorFields, year } from './commands/indicator-fields.ts'
export { workOnFigureFetch } from './commands/outside/work-on-figure-fetch.ts'
export { overrideStatus } from './commands/override-status.ts'
export { promiseAnew } from './commands/promise-anew.ts'
export { promiseIn } from './commands/promise-in.ts'
export { setOfficialSource } from './commands/set-official-source.ts'
export { typeValue } from './commands/type-value.ts'
export { breakdownPage } from './queries/breakdown/breakdown-page.ts'
export { definitionInWords } from './queries/definition-in-words.ts'
export { explainFigure } from './queries/explain-figure.ts'
export { latestForecast } from './queries/forecast/latest-forecast.ts'
export { type Recounted, recounted, thenAt } from './queries/known/recounted.ts'
export { measure } from './queries/measure.ts'
export { measureTo } from './queries/measure-to.ts'
export { populationByYear } from './queries/outside/population-by-year.ts'
export { type Weakness, weaknesses } from './queries/quality/weaknesses.ts'
export { valuesDue } from './queries/values-due.ts'
export { canBeBrokenDown } from './rules/breakdown/can-be-broken-down.ts'
export { definitions } from './rules/definitions.ts'
export type { Bounds } from './rules/disclosure/attack.ts'
export {
	type Dimension,
	dimensionOf,
	type Hierarchy,
	type HierarchyFault,
	totalLabel,
} from './rules/disclosure/dimension.ts'
export {
	afterEarlier,
	type Earlier,
} from './rules/disclosure/earlier.ts'
export { type Facts, factsOf } from './rules/disclosure/facts.ts'
export { keptOf } from './rules/disclosure/kept.ts'
export { type Proof, prove } from './rules/disclosure/proof.ts'
export type { Rule } from './rules/disclosure/release.ts'
export { type Suppression, suppress } from './rules/disclosure/suppress.ts'
export { type LinkedTables, linkTables } from './rules/disclosure/tables.ts'
export type { IndicatorPromise } from './rules/indicator.ts'
export type { Measurement } from './rules/measurement.ts'
export type { Measured, Source, YearOutcome } from './rules/outcome.ts'
export {
	exactVersion,
	type HiddenFigure,
	type ReaderMeasurement,
	readerVersion,
} from './rules/reader-version.ts'
export { readersPromise } from './rules/readers-promise.ts'
export type {
	Direction,
	Judgement,
	Operator,
	Promised,
	Reason,
	Round,
	Standing,
	Status,
	Target,
	YearValue,
} from './rules/status.ts'
export { judge, operators, statuses } from './rules/status.ts'
