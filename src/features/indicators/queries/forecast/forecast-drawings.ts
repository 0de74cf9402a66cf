import { createTranslator } from 'use-intl/core'
import { wordedBelow } from '../../../../foundation/small-counts.ts'
import { monthNames } from '../../../../foundation/typography.ts'
import { drawFan, drawTornado, type FanChart } from '../../../../platform/documents/fan-chart.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import { oddsOf } from '../../rules/forecast/odds.ts'
import type { ToldFigure } from '../../rules/forecast/told.ts'
import { forecast as en } from '../../words/forecast/en.ts'
import { forecast as sv } from '../../words/forecast/sv.ts'

type Drawn = {
	readonly title: string
	readonly alt: string
	readonly svg: string
	readonly svgNarrow: string
}
type DrawnFigure = { readonly fan: Drawn; readonly tornado: Drawn | null }

/** A figure's fan with its finding as the title, and what its answer hangs on. */
export function drawFigure(one: ToldFigure, locale: Locale): DrawnFigure {
	const say = createTranslator({ locale, messages: { sv, en }[locale] })
	const name = say(`nouns.${one.figure}`)
	const goal = one.goals[0] ?? null
	const last =
		(goal === null ? null : one.points.find(({ month }) => month.startsWith(`${goal.year}-12`))) ??
		one.points.at(-1)
	const facts = {
		...{
			name,
			middle: String(last?.middle ?? 0),
			low: String(last?.low80 ?? 0),
			high: String(last?.high80 ?? 0),
		},
		when:
			last === undefined
				? ''
				: one.by === 'year'
					? last.month.slice(0, 4)
					: say('inMonth', { month: monthAndYear(last.month, locale) }),
	}
	const odds = oddsOf(goal?.share ?? 0)
	const pace = one.asToday === null ? 'today' : 'changed'
	const title =
		goal === null
			? say('finding.noGoal', { pace, ...facts })
			: say('finding.goal', {
					pace,
					...facts,
					goal: String(goal.value),
					odds: say(`odds.${odds.key}`, { runs: String(odds.runs) }),
				})
	const history = one.history.map(({ month, value }) => ({
		at: placeOf(month),
		value: typeof value === 'number' ? value : null,
	}))
	const description = say('alt', {
		...{
			first: String(history[0]?.value ?? '–'),
			last: String(history.at(-1)?.value ?? '–'),
			...facts,
		},
	})
	const chart: FanChart = {
		...{ title, description, history, hiddenTop: wordedBelow - 1, dots: one.by === 'year' },
		fan: one.points.map(({ month, ...point }) => ({ at: placeOf(month), ...point })),
		beside: (one.asToday ?? []).map(({ month, middle }) => ({ at: placeOf(month), middle })),
		besideLabel: say('ifNothing'),
		target:
			goal === null
				? null
				: {
						at: goal.year * 12 + 11,
						value: goal.value,
						label: say('goalLabel', { value: String(goal.value) }),
					},
		nowLabel: say('now'),
	}
	return {
		fan: {
			...{ title, alt: description },
			svg: drawFan(chart, { width: 760, height: 350 }),
			svgNarrow: drawFan({ ...chart, history: history.slice(-24) }, { width: 440, height: 320 }),
		},
		tornado: tornadoOf(one, locale),
	}
}

function tornadoOf(one: ToldFigure, locale: Locale): Drawn | null {
	const say = createTranslator({ locale, messages: { sv, en }[locale] })
	const { tried, sensitivity } = one
	const [most] = sensitivity
	if (tried === null || most === undefined) return null
	const title = say('tornado.finding', { what: say(`tried.${most.tried}`).toLowerCase() })
	const rows = sensitivity.map(({ tried: key, lower, higher }) => ({
		label: say(`tried.${key}`),
		lower,
		higher,
	}))
	const when = say('inMonth', { month: monthAndYear(tried.month, locale) })
	const description = rows
		.map(({ label, lower, higher }) =>
			say('tornado.alt', {
				label,
				lower: String(lower),
				higher: String(higher),
				middle: String(tried.middle),
				when,
			}),
		)
		.join(' ')
	const chart = {
		...{ title, description, rows, middle: tried.middle },
		middleLabel: say('tornado.middle', { value: String(tried.middle), when }),
	}
	return { title, alt: description, svg: drawTornado(chart, 760), svgNarrow: drawTornado(chart, 440) }
}

const placeOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

function monthAndYear(month: string, locale: Locale): string {
	return `${monthNames[locale][Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`
}
