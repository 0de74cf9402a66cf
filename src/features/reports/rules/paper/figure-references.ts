import { targetInWords, writeShown } from '../figure-words.ts'
import type { PaperFacts } from '../paper-facts.ts'
import { lastDayOf, type Part, parts } from '../period.ts'
import { periodInWords } from '../period-words.ts'
import type { Say } from '../say.ts'
import type { PublicIndicator } from '../small-numbers.ts'

type Told = Pick<PaperFacts, 'language' | 'indicators'>

/** `{figure:I3:2025}`, `{figure:I3:2026-tertial-2}`, `{figure:I3:base}`, `{figure:I3:target}`. */
const reference = /\{figure:([^{}:]+):([^{}:]+)\}/g

/** The text with each reference as the paper prints it: the frozen figure, the small in words. What leads nowhere says so. */
export function placeFigures(text: string, facts: Told, say: Say): string {
	return text.replace(reference, (whole, key: string, what: string) => {
		return (
			figureOf(key.trim(), what.trim(), facts, say) ?? say('unknownFigure', { reference: whole.slice(1, -1) })
		)
	})
}

/** References in the text that lead to no figure, by name, each once. */
export function unknownFigures(text: string, facts: Told, say: Say): string[] {
	const unknown = [...text.matchAll(reference)].flatMap(([whole, key = '', what = '']) =>
		figureOf(key.trim(), what.trim(), facts, say) === null ? [whole] : [],
	)
	// What begins as a reference and is none would be printed as it stands.
	const broken = [...text.matchAll(/\{figure\b[^}]*\}?/g)].flatMap(([whole]) =>
		new RegExp(`^${reference.source}$`).test(whole) ? [] : [whole],
	)
	return [...new Set([...unknown, ...broken])]
}

function figureOf(key: string, what: string, { indicators, language }: Told, say: Say): string | null {
	const indicator = indicators.find((one) => one.key.toLowerCase() === key.toLowerCase())
	if (indicator === undefined) return null
	if (what === 'base')
		return indicator.base.value === null ? null : writeShown(indicator.base.value, indicator, language, say)
	if (what === 'target') return indicator.target.is === 'missing' ? null : targetInWords(indicator, language)
	const [, year = '', part = 'year'] = /^(\d{4})(?:-(.+))?$/.exec(what) ?? []
	const value = year === '' ? null : valueIn(indicator, Number(year), part)
	return value === null ? null : writeShown(value, indicator, language, say)
}

function valueIn({ figures, inPeriod, official }: PublicIndicator, year: number, part: string) {
	if (part === 'year') return figures.find((figure) => figure.year === year)?.value ?? null
	const known = parts.find((one) => one === part)
	if (known === undefined) return null
	const until = lastDayOf({ year, part: known })
	const given = inPeriod.filter((figure) => figure.until === until)
	return (given.find(({ source }) => source === official) ?? given[0])?.value ?? null
}

/** One figure that can be placed in a text. */
export type FigureChoice = {
	readonly reference: string
	readonly name: string
	readonly when: string
	readonly says: string
}

/** Every figure that the paper rests on, newest first, to choose from. */
export function figureChoices({ indicators, language }: Told, say: Say): FigureChoice[] {
	return indicators.flatMap((indicator) => {
		const { key, name, base, target } = indicator
		const choice = (what: string, when: string): FigureChoice => {
			const placed = `{figure:${key}:${what}}`
			return { reference: placed, name, when, says: placeFigures(placed, { indicators, language }, say) }
		}
		const partsOfYears = new Map(
			indicator.inPeriod.flatMap(({ year, until }) => {
				const part = partEnding(year, until)
				return part === null || part === 'year' ? [] : [[`${year}-${part}`, { year, part }] as const]
			}),
		)
		return [
			...[...partsOfYears].map(([what, period]) => choice(what, periodInWords(period, say))).toReversed(),
			...indicator.figures.map(({ year }) => choice(String(year), String(year))).toReversed(),
			...(base.value === null ? [] : [choice('base', say('tableBase').toLowerCase())]),
			...(target.is === 'missing' ? [] : [choice('target', say('tableTarget').toLowerCase())]),
		]
	})
}

function partEnding(year: number, until: string): Part | null {
	return parts.find((part) => lastDayOf({ year, part }) === until) ?? null
}

/** A mark where a figure is to stand; the first of them gives way to the figure that was chosen, else it comes last. */
export function withFigure(text: string, chosen: string): string {
	if (text.includes('{}')) return text.replace('{}', chosen)
	return text === '' ? chosen : `${text} ${chosen}`
}
