import { type Chart, type ChartPoint, type ChartSegment, plannedLine } from '../../foundation/chart.ts'
import { type Language, writeTarget, writeValue } from '../../foundation/typography.ts'

const words = {
	sv: {
		base: 'bas',
		baseYear: 'basår',
		target: 'mål',
		targetYear: 'målår',
		plan: 'planens linje',
		counted: 'räknat värde',
		typed: 'inskrivet värde',
		authority: 'myndighetens värde',
		chart: 'Diagram',
		baseIs: (year: number, value: string) => `Basåret ${year}: ${value}.`,
		targetIs: (year: number, value: string) => `Målet för ${year}: ${value}.`,
		definition: (name: string) => `Enligt ${name}:`,
		line: 'Den streckade linjen är planens väg från bas till mål.',
		cut: 'Linjen är bruten där definitionen byts; värdena före och efter går inte att jämföra.',
		nothing: 'Inga utfall finns än.',
	},
	en: {
		base: 'base',
		baseYear: 'base year',
		target: 'target',
		targetYear: 'target year',
		plan: 'the plan’s line',
		counted: 'counted value',
		typed: 'typed value',
		authority: 'the authority’s value',
		chart: 'Chart',
		baseIs: (year: number, value: string) => `Base year ${year}: ${value}.`,
		targetIs: (year: number, value: string) => `Target for ${year}: ${value}.`,
		definition: (name: string) => `By ${name}:`,
		line: 'The dashed line is the plan’s way from base to target.',
		cut: 'The line is cut where the definition changes; values before and after cannot be compared.',
		nothing: 'There are no outcomes yet.',
	},
} as const

export function chartWords(language: Language) {
	return words[language]
}

/** Everything the chart shows, as sentences: for who listens to the page and for the image's alternative text. */
export function textAlternative(chart: Chart, language: Language): string {
	const say = words[language]
	const points = chart.segments.filter((segment) => segment.points.length > 0)
	const sentences = [
		`${say.chart}: ${withFullStop(chart.title)}`,
		withFullStop(chart.deck),
		...(points.length === 0
			? [say.nothing]
			: points.map((segment) => segmentInWords(segment, chart, language, points.length > 1))),
		...(points.length > 1 ? [say.cut] : []),
		...(chart.base === null
			? []
			: [say.baseIs(chart.base.year, writeValue(chart.base.value, chart.unit, language))]),
		...(chart.target === null
			? []
			: [say.targetIs(chart.target.year, writeTarget(chart.target, chart.unit, language))]),
		...(plannedLine(chart) === null ? [] : [say.line]),
	]
	return sentences.filter((sentence) => sentence !== '').join(' ')
}

function segmentInWords(segment: ChartSegment, chart: Chart, language: Language, named: boolean): string {
	const lead = named ? `${words[language].definition(segment.definition)} ` : ''
	return `${lead}${segment.points.map((point) => pointInWords(point, chart, language)).join('; ')}.`
}

function pointInWords(point: ChartPoint, chart: Chart, language: Language): string {
	const value = `${point.year} ${writeValue(point.value, chart.unit, language)}`
	return point.from === 'counted' ? value : `${value} (${words[language][point.from]})`
}

function withFullStop(sentence: string): string {
	return sentence === '' || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
