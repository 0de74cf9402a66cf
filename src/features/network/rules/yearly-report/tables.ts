import type { Cell, Table } from '../../../../foundation/document.ts'
import { type Language, writeNumber } from '../../../../foundation/typography.ts'
import { methodAnswered } from '../comparison/methods.ts'
import { measureIn, saidAtLeast, saidNational, saidOf, wordIn } from './figures.ts'
import type { ReportSay } from './say.ts'
import type { Aggregate, NationalFigure, Reform, ReportFacts } from './sources.ts'

type In = { readonly language: Language; readonly say: ReportSay }

const start = (heading: string, width: number) => ({ heading, align: 'start', width }) as const
const end = (heading: string, width: number) => ({ heading, align: 'end', width }) as const

/** Of each measure the latest figure and the one before it. */
export function nationalTable(
	national: readonly NationalFigure[],
	year: number,
	{ language, say }: In,
): Table | null {
	const known = national.filter((one) => one.year <= year)
	if (known.length === 0) return null
	const measures = distinct(known.map(({ measure }) => measure))
	return {
		is: 'table',
		caption: say('nationalCaption', { year: String(year) }),
		columns: [start(say('measure'), 6), end(say('latest'), 3), end(say('before'), 3)],
		rows: measures.map((measure) => {
			const [latest, before] = known
				.filter((one) => one.measure === measure)
				.toSorted((a, b) => b.year - a.year)
			const cell = (one: NationalFigure | undefined): Cell => nationalCell(one, { language, say })
			return { is: 'cells', cells: [{ text: measureIn(measure, say) }, cell(latest), cell(before)] }
		}),
		note: say('nationalNote'),
	}
}

function nationalCell(one: NationalFigure | undefined, { language, say }: In): Cell {
	if (one === undefined) return { text: '–', tone: 'quiet' }
	const text = say('ofYear', { value: saidNational(one, language, say), year: String(one.year) })
	return one.status === 'verified' ? { text } : { text, after: say(`status-${one.status}`) }
}

/** What municipalities have told of one year: the sum and, apart, those who gave none. */
export function submittedTable(
	aggregates: readonly Aggregate[],
	of: { readonly year: number; readonly municipalities: number },
	{ language, say }: In,
): Table | null {
	const whole = aggregates.filter((one) => one.year === of.year && one.part === '')
	if (whole.length === 0) return null
	return {
		is: 'table',
		caption: say('submittedCaption', { year: String(of.year), all: String(of.municipalities) }),
		columns: [start(say('indicator'), 6), ...statesIn(say)],
		rows: whole.map((one) => ({
			is: 'cells',
			cells: [{ text: versioned(one, { language, say }) }, ...stateCells(one, { language, say })],
		})),
		note: say('submittedNote'),
	}
}

/** The same, narrowed. */
export function partsTable(
	aggregates: readonly Aggregate[],
	year: number,
	{ language, say }: In,
): Table | null {
	const narrowed = aggregates.filter((one) => one.year === year && one.part !== '')
	if (narrowed.length === 0) return null
	return {
		is: 'table',
		caption: say('partsCaption', { year: String(year) }),
		columns: [start(say('indicator'), 6), ...statesIn(say)],
		rows: narrowed.map((one) => ({
			is: 'cells',
			cells: [
				{
					text: say('narrowed', {
						name: versioned(one, { language, say }),
						part: wordIn(one.part, one.part, say),
					}),
				},
				...stateCells(one, { language, say }),
			],
		})),
		note: say('partsNote'),
	}
}

const statesIn = (say: ReportSay) => [
	end(say('atLeastHead'), 4),
	...(['told', 'withheld', 'notCounted', 'noAnswer'] as const).map((word) => end(say(word), 2)),
]

function stateCells(one: Aggregate, { language, say }: In): Cell[] {
	return [
		one.kind === 'share'
			? { text: say('neverSummed'), tone: 'quiet' }
			: { text: saidAtLeast(one, language, say), tone: one.atLeast === null ? 'quiet' : 'strong' },
		...[one.told, one.withheld, one.notCounted, one.noAnswer].map((count) => ({
			text: writeNumber(count, language),
		})),
	]
}

/** Every year of every definition, each version by itself, with how many told a number; for the annex. */
export function seriesTable(
	aggregates: readonly Aggregate[],
	[first, last]: readonly [number, number],
	{ language, say }: In,
): Table | null {
	const summed = aggregates.filter((one) => one.part === '' && one.kind === 'count')
	if (summed.length === 0) return null
	const years = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) =>
		summed.some((one) => one.year === year),
	)
	const rows = Map.groupBy(summed, (one) => versioned(one, { language, say }))
	return {
		is: 'table',
		caption: say('seriesCaption', { first: String(first), last: String(last) }),
		columns: [start(say('indicator'), 5), ...years.map((year) => end(String(year), 2))],
		rows: [...rows].map(([name, told]) => ({
			is: 'cells',
			cells: [
				{ text: name },
				...years.map((year): Cell => {
					const one = told.find((ofYear) => ofYear.year === year)
					if (one === undefined || one.atLeast === null) return { text: '–', tone: 'quiet' }
					return { text: writeNumber(one.atLeast, language), after: writeNumber(one.told, language) }
				}),
			],
		})),
		note: say('seriesNote'),
	}
}

/** How those who answered say that they work: a question a row, and how many gave each answer. */
export function methodTable(
	{ methods, municipalities }: Pick<ReportFacts, 'methods' | 'municipalities'>,
	year: number,
	{ language, say }: In,
): Table | null {
	if (methods.rows.length === 0) return null
	const answered = { answered: writeNumber(methods.answered, language), all: String(municipalities) }
	return {
		is: 'table',
		caption: say('methodsCaption', { ...answered, year: String(year) }),
		columns: [
			start(say('method'), 6),
			...methodAnswered.map((answer) => end(say(`answer-${answer}`), answer === 'yes' ? 4 : 2)),
		],
		rows: methods.rows.map(({ question, counts }) => ({
			is: 'cells',
			cells: [
				{ text: wordIn(`method-${question}`, question, say) },
				...methodAnswered.map((answer): Cell => {
					const count = writeNumber(counts[answer], language)
					if (answer !== 'yes') return { text: count }
					return { text: say('methodTold', { ...answered, count }), tone: 'strong' }
				}),
			],
		})),
		note: say('methodsNote'),
	}
}

const versioned = ({ name, version }: Aggregate, { language, say }: In): string =>
	say('versioned', { name: name[language], version: String(version) })

/** A reform's indicators, a column each, year by year. */
export function reformTable({ name, indicators }: Reform, year: number, { language, say }: In): Table | null {
	const years = distinct(indicators.flatMap(({ values }) => values.map((one) => one.year)))
		.filter((one) => one <= year)
		.toSorted((a, b) => a - b)
	if (years.length === 0) return null
	return {
		is: 'table',
		caption: say('reformCaption', { reform: name }),
		columns: [start(say('year'), 2), ...indicators.map((one) => end(one.name, 4))],
		rows: years.map((ofYear) => ({
			is: 'cells',
			cells: [
				{ text: String(ofYear) },
				...indicators.map(({ unit, values }): Cell => {
					const found = values.find((one) => one.year === ofYear)
					if (found === undefined) return { text: '–', tone: 'quiet' }
					if (found.value === null)
						return {
							text: say(found.state === 'withheld' ? 'stateWithheld' : 'stateNotCounted'),
							tone: 'quiet',
						}
					const text = saidOf(found.value, unit, language, say)
					return found.status === 'verified' ? { text } : { text, after: say(found.status) }
				}),
			],
		})),
		note: say('reformNote'),
	}
}

export function distinct<One>(all: readonly One[]): One[] {
	return [...new Set(all)]
}
