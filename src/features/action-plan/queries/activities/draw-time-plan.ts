import { createTranslator } from 'use-intl/core'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { writeDate } from '../../../../foundation/typography.ts'
import { drawTimes, type TimeChart, type TimeRow } from '../../../../platform/documents/time-chart.ts'
import { en as platformEn } from '../../../../platform/words/en.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import { sv as platformSv } from '../../../../platform/words/sv.ts'
import type { TimedActivity, TimedTask, TimePlan } from '../../rules/activities/time-plan.ts'
import { activities as en } from '../../words/activities/en.ts'
import { activities as sv } from '../../words/activities/sv.ts'

type Group = TimePlan['groups'][number]
type Years = Pick<TimePlan, 'fromYear' | 'throughYear'>

export type DrawnTimes = {
	readonly title: string
	readonly alt: string
	readonly svg: string
	readonly svgNarrow: string
}

/** One area's activities and tasks as bars over the plan's years, wide and for a phone, with all of it in words. */
export function drawTimePlan(
	{ area, activities }: Group,
	{ fromYear, throughYear }: Years,
	{ today, locale }: { readonly today: PlainDate; readonly locale: Locale },
): DrawnTimes {
	const say = createTranslator({ locale, messages: { sv, en }[locale].time })
	const states = createTranslator({ locale, messages: { sv: platformSv, en: platformEn }[locale].ui.status })
	const stateOf = (row: TimedActivity | TimedTask) =>
		'what' in row && row.state === 'ongoing' ? say('openTask') : states(row.state)
	const rows = activities.flatMap((one): TimeRow[] => [
		{ ...timesOf(one), label: `${one.key} ${one.text}`, due: one.due, told: stateOf(one), part: false },
		...one.tasks.map((task) => ({
			...{ ...timesOf(task), label: task.what, due: task.dueOn, told: stateOf(task), part: true },
		})),
	])
	const chart: TimeChart = {
		title: say('finding', {
			area: area === '' ? say('noArea') : area,
			late: activities.filter(({ state }) => state === 'late').length,
			count: activities.length,
		}),
		description: rows.map((row) => inWords(row, say, locale)).join(' '),
		...{ fromYear, throughYear, rows },
		today: Number(today.slice(0, 4)) > throughYear ? null : { day: today, label: say('today') },
	}
	return {
		...{ title: chart.title, alt: chart.description },
		svg: drawTimes(chart, 1160),
		svgNarrow: drawTimes(chart, 400),
	}
}

const timesOf = ({ from, through, state }: TimedActivity | TimedTask) => ({ from, through, state })

type Say = ReturnType<typeof createTranslator<(typeof sv)['time']>>

function inWords({ label, from, through, told }: TimeRow, say: Say, locale: Locale): string {
	const said = { what: label, through: writeDate(through, locale), status: told.toLocaleLowerCase(locale) }
	return from === null ? say('rowUntil', said) : say('row', { ...said, from: writeDate(from, locale) })
}
