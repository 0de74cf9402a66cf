export { mayReadExactFigures } from './access.ts'
export { commentIndicator } from './commands/comment-indicator.ts'
export { defineIndicator } from './commands/define-indicator.ts'
export { figure, indicatorFields, year } from './commands/indicator-fields.ts'
export { overrideStatus } from './commands/override-status.ts'
export { promiseAnew } from './commands/promise-anew.ts'
export { promiseIn } from './commands/promise-in.ts'
export { setOfficialSource } from './commands/set-official-source.ts'
export { typeValue } from './commands/type-value.ts'
export { definitionInWords } from './queries/definition-in-words.ts'
export { explainFigure } from './queries/explain-figure.ts'
export { measure } from './queries/measure.ts'
export { measureTo } from './queries/measure-to.ts'
export { valuesDue } from './queries/values-due.ts'
export { definitions } from './rules/definitions.ts'
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
