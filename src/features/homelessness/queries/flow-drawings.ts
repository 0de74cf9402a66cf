import { createTranslator } from 'use-intl/core'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { monthNames } from '../../../foundation/typography.ts'
import {
	drawInOut,
	drawStock,
	type InOutChart,
	type MonthLabel,
	type StockChart,
} from '../../../platform/documents/flow-chart.ts'
import type { Locale } from '../../../platform/words/locales.ts'
import type { Told } from '../rules/board/told.ts'
import type { ToldFigures } from '../rules/board/told-board.ts'
import { flowWords as en } from '../words/flow.en.ts'
import { flowWords as sv } from '../words/flow.sv.ts'
import type { AskedFlow } from './flow-question.ts'

type Drawn = {
	readonly title: string
	readonly alt: string
	readonly svg: string
	readonly svgNarrow: string
}

type Board = ToldFigures & {
	readonly asked: AskedFlow
	readonly jumps: readonly { readonly key: string; readonly before: Told; readonly after: Told }[]
}

/** The board's two charts, wide and narrow, each with its finding and its words. */
export function drawBoard(board: Board, locale: Locale): { stock: Drawn; inOut: Drawn } {
	const stock = stockChart(board, locale)
	const inOut = inOutChart(board, locale)
	return {
		stock: {
			...{ title: stock.title, alt: stock.description },
			svg: drawStock(stock, { width: 760, height: 350 }),
			svgNarrow: drawStock(narrow(stock), { width: 440, height: 340 }),
		},
		inOut: {
			...{ title: inOut.title, alt: inOut.description },
			svg: drawInOut(inOut, { width: 760, height: 300 }),
			svgNarrow: drawInOut(narrow(inOut), { width: 440, height: 300 }),
		},
	}
}

function wordsIn(locale: Locale) {
	return createTranslator({ locale, messages: { sv, en }[locale] })
}

function stockChart({ months, asked, jumps }: Board, locale: Locale): StockChart {
	const say = wordsIn(locale)
	const categories = asked.definition.categories.filter(({ number }) => asked.categories.includes(number))
	const series = categories.map(({ number, key }) => ({
		number,
		label: say(`short.${key as keyof typeof sv.short}`),
		values: months.map(({ stock }) => asNumber(stock[asked.categories.indexOf(number)] ?? null)),
	}))
	const cut = asked.before
	const at = cut === null ? -1 : months.findIndex(({ month }) => month === cut.until)
	const [largest] = jumps
		.filter((jump) => typeof jump.before === 'number' && typeof jump.after === 'number')
		.toSorted((a, b) => sizeOf(b) - sizeOf(a))
	return {
		title: stockFinding(categories, series, Math.max(0, at), say),
		description: series
			.map(({ number, label, values }) =>
				say('stockAlt', {
					...{ number: String(number), label, from: told(values[0]), to: told(values.at(-1)) },
				}),
			)
			.join(' '),
		months: labelsOf(months, locale),
		series,
		cut:
			cut === null || at <= 0
				? null
				: {
						at,
						before: say('definitionShort', { key: say(`years.${cut.definition.key}`) }),
						after: say('definitionFrom', {
							...{ key: say(`years.${asked.definition.key}`), day: monthAndYear(cut.until, locale) },
						}),
						jump:
							largest === undefined
								? ''
								: `${largest.before} → ${largest.after}: ${say(`short.${largest.key as keyof typeof sv.short}`)}`,
					},
	}
}

const sizeOf = (jump: { before: Told; after: Told }) =>
	Math.abs((asNumber(jump.after) ?? 0) - (asNumber(jump.before) ?? 0))

type Say = ReturnType<typeof wordsIn>

/** Which situation grew most and which shrank most since the definition that is shown began to hold. */
function stockFinding(
	categories: readonly { readonly key: string }[],
	series: StockChart['series'],
	start: number,
	say: Say,
): string {
	const changes = series.flatMap(({ label, values }, at) => {
		const key = `nouns.${categories[at]?.key ?? ''}` as 'nouns.acute'
		const [first, last] = [values[start], values.at(-1)]
		const name = say.has(key) ? say(key) : label
		return typeof first === 'number' && typeof last === 'number' ? [{ label: name, by: last - first }] : []
	})
	const sorted = changes.toSorted((a, b) => a.by - b.by)
	const [down, up] = [sorted[0], sorted.at(-1)]
	const grows = up !== undefined && up.by > 0 ? up.label : null
	const shrinks = down !== undefined && down.by < 0 ? down.label : null
	if (grows !== null && shrinks !== null) return say('findings.both', { grows, shrinks: lower(shrinks) })
	if (grows !== null) return say('findings.grows', { grows })
	return shrinks === null ? say('findings.level') : say('findings.shrinks', { shrinks })
}

function inOutChart({ months }: Board, locale: Locale): InOutChart {
	const say = wordsIn(locale)
	const [coming, leaving] = [months.map((one) => asNumber(one.in)), months.map((one) => asNumber(one.out))]
	const sum = (values: readonly (number | null)[]) =>
		values.slice(-12).reduce<number>((all, one) => all + (one ?? 0), 0)
	const [inSum, outSum] = [sum(coming), sum(leaving)]
	const whole = [...coming, ...leaving].every((value) => value !== null)
	const finding = !whole ? 'told' : inSum > outSum ? 'moreIn' : inSum < outSum ? 'moreOut' : 'even'
	return {
		title: say(`findings.${finding}`),
		description: say('inOutAlt', {
			...{
				months: Math.min(12, months.length),
				in: whole ? String(inSum) : '–',
				out: whole ? String(outSum) : '–',
			},
		}),
		months: labelsOf(months, locale),
		...{ in: coming, out: leaving, inLabel: say('inLabel'), outLabel: say('outLabel') },
	}
}

/** On a phone the last nine months, so that letters can be read. */
const shownOnPhone = 9

function narrow<Chart extends StockChart | InOutChart>(chart: Chart): Chart {
	const skip = Math.max(0, chart.months.length - shownOnPhone)
	const months = chart.months.slice(skip)
	if ('series' in chart) {
		const series = chart.series.map((one) => ({ ...one, values: one.values.slice(skip) }))
		const cut = chart.cut === null || chart.cut.at <= skip ? null : { ...chart.cut, at: chart.cut.at - skip }
		return { ...chart, months, series, cut }
	}
	return { ...chart, months, in: chart.in.slice(skip), out: chart.out.slice(skip) }
}

function labelsOf(months: readonly { readonly month: PlainDate }[], locale: Locale): MonthLabel[] {
	return months.map(({ month }, at) => ({
		month: monthName(month, locale),
		year: at === 0 || month.slice(5, 7) === '01' ? month.slice(0, 4) : null,
	}))
}

function monthAndYear(day: PlainDate, locale: Locale): string {
	return `${monthName(day, locale)} ${day.slice(0, 4)}`
}

const monthName = (day: PlainDate, locale: Locale) =>
	monthNames[locale][Number(day.slice(5, 7)) - 1]?.slice(0, 3) ?? ''
const asNumber = (value: Told): number | null => (typeof value === 'number' ? value : null)
const told = (value: number | null | undefined) =>
	value === null || value === undefined ? '–' : String(value)
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
