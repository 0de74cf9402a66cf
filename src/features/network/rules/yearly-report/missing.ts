import { type FigureChoice, unknownFigures } from './figures.ts'
import { type ReportPart, reportParts } from './layout.ts'
import type { Report, Written } from './report.ts'
import type { ReportFacts } from './sources.ts'

/** What a draft does not have. What stops it must be mended before the report can be frozen; the rest may be so. */
export type Missing = {
	readonly what: (typeof whatIsMissing)[number]
	readonly part: ReportPart
	readonly stops: boolean
	/** How many, where it is counted. */
	readonly count: number
}

const whatIsMissing = [
	'not-built',
	'no-summary',
	'unknown-figures',
	'no-submissions',
	'few-submissions',
	'no-methods',
	'no-reflections',
	'no-inputs',
	'no-reform',
	'no-examples',
	'no-proposals',
	'unverified-figures',
] as const

export function missingIn(
	report: Pick<Report, 'year' | 'layout'>,
	written: Written,
	facts: ReportFacts | null,
	choices: readonly FigureChoice[],
): Missing[] {
	const shown = report.layout.flatMap((one) => (one.shown ? [one.part] : []))
	const stops = (what: Missing['what'], part: ReportPart, count = 1): Missing => ({
		...{ what, part, count, stops: true },
	})
	const notes = (what: Missing['what'], part: ReportPart, count = 1): Missing => ({
		...{ what, part, count, stops: false },
	})
	const unknown = reportParts.flatMap((part) => {
		const found = unknownFigures(written[part] ?? '', choices).length
		return found === 0 || facts === null ? [] : [stops('unknown-figures', part, found)]
	})
	return [
		...(facts === null ? [stops('not-built', 'data')] : []),
		...((written.summary ?? '') === '' ? [stops('no-summary', 'summary')] : []),
		...unknown,
		...(facts === null ? [] : gathered(report.year, facts).map(([what, part, n]) => notes(what, part, n))),
		...((written.proposals ?? '') === '' ? [notes('no-proposals', 'proposals')] : []),
	].filter(({ part }) => shown.includes(part))
}

type Lacking = readonly [Missing['what'], ReportPart, number?]

function gathered(year: number, facts: ReportFacts): Lacking[] {
	const answered = facts.answered.find((one) => one.year === year)?.municipalities ?? 0
	const silent = facts.municipalities - answered
	const unverified = facts.national.filter((one) => one.year <= year && one.status !== 'verified').length
	return [
		...(answered === 0 ? [['no-submissions', 'data'] as const] : []),
		...(answered > 0 && silent > 0 ? [['few-submissions', 'data', silent] as const] : []),
		...(facts.methods.answered === 0 ? [['no-methods', 'data'] as const] : []),
		...(facts.reflections.length === 0 ? [['no-reflections', 'reflections'] as const] : []),
		...(facts.inputs.length === 0 ? [['no-inputs', 'voices'] as const] : []),
		...(facts.reforms.length === 0 ? [['no-reform', 'reform'] as const] : []),
		...(facts.examples.length === 0 ? [['no-examples', 'examples'] as const] : []),
		...(unverified > 0 ? [['unverified-figures', 'sources', unverified] as const] : []),
	]
}
