import { type Language, writeNumber, writeValue } from '../../../../foundation/typography.ts'
import { type ReportSay, reportWords } from './say.ts'
import type { Aggregate, NationalFigure, Reform, ReportFacts } from './sources.ts'

/** A figure that can stand in a text by reference: what it is called there, and what it says when it is printed. */
export type FigureChoice = {
	readonly reference: string
	readonly name: string
	readonly year: number
	readonly says: string
}

type FiguresToChoose = Pick<ReportFacts, 'national' | 'aggregates' | 'reforms'>

const reference = /\{figure:[^{}]*\}/g

/** Every figure that the report rests on, the newest first. */
export function figureChoices(facts: FiguresToChoose, language: Language, say: ReportSay): FigureChoice[] {
	return [
		...facts.national.map((one) => ({
			reference: `{figure:${one.id}}`,
			name: say('ofCountry', { country: say(one.country), name: measureIn(one.measure, say) }),
			year: one.year,
			says: saidNational(one, language, say),
		})),
		...facts.aggregates.flatMap((one) =>
			one.atLeast === null || one.part !== ''
				? []
				: [
						{
							reference: `{figure:${one.definition} v${one.version} ${one.year}}`,
							name: say('versioned', { name: one.name[language], version: String(one.version) }),
							year: one.year,
							says: saidAtLeast(one, language, say),
						},
					],
		),
		...facts.reforms.flatMap(({ name: reform, indicators }) =>
			indicators.flatMap(({ name, unit, values }) =>
				values.flatMap(({ year, value }) =>
					value === null
						? []
						: [
								{
									reference: `{figure:${reform} ${name} ${year}}`,
									name: `${reform}: ${name}`,
									year,
									says: saidOf(value, unit, language, say),
								},
							],
				),
			),
		),
	].toSorted((a, b) => b.year - a.year || a.name.localeCompare(b.name, language))
}

/** The text with each reference as it is printed; what leads nowhere says so. */
export function placeFigures(text: string, choices: readonly FigureChoice[], say: ReportSay): string {
	const known = new Map(choices.map((one) => [one.reference, one.says]))
	return text.replace(
		reference,
		(whole) => known.get(whole) ?? say('unknownFigure', { reference: whole.slice(8, -1) }),
	)
}

/** References that lead to no figure, each once; what begins as one and is none would be printed as it stands. */
export function unknownFigures(text: string, choices: readonly FigureChoice[]): string[] {
	const known = new Set(choices.map((one) => one.reference))
	const found = [...text.matchAll(/\{figure\b[^{}]*\}?/g)].map(([whole]) => whole)
	return [...new Set(found.filter((one) => !known.has(one)))]
}

/** A mark `{}` gives way to the figure that was chosen, else it comes last. */
export function withFigure(text: string, chosen: string): string {
	if (text.includes('{}')) return text.replace('{}', chosen)
	return text === '' ? chosen : `${text} ${chosen}`
}

export function saidNational({ value, unit }: NationalFigure, language: Language, say: ReportSay): string {
	if (unit === 'share') return writeValue(Math.round(value * 1000) / 10, 'percent', language)
	const number = writeNumber(value, language)
	return unit === 'per-10000' ? say('perTenThousand', { value: number }) : number
}

export function measureIn(measure: string, say: ReportSay): string {
	return wordIn(`measure-${measure}`, measure, say)
}

/** What has a word of its own is told by it, the rest by its code. */
export function wordIn(word: string, code: string, say: ReportSay): string {
	const known = reportWords.find((one) => one === word)
	return known === undefined ? code : say(known)
}

export function saidAtLeast({ atLeast }: Aggregate, language: Language, say: ReportSay): string {
	return atLeast === null ? say('noneTold') : say('atLeast', { value: writeNumber(atLeast, language) })
}

export function saidOf(
	value: number,
	unit: Reform['indicators'][number]['unit'],
	language: Language,
	say: ReportSay,
): string {
	return unit === 'share'
		? writeValue(value, 'percent', language)
		: say(`unit-${unit}`, { value: writeNumber(value, language) })
}
