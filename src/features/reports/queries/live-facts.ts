import { addDays, dayOf, firstDayOf, instant } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { planFacts } from '../../action-plan/index.ts'
import { countEvictedWithoutHome } from '../../eviction-prevention/counts.ts'
import { type Measured, measureTo, type Standing, statuses } from '../../indicators/index.ts'
import {
	type ActivityFacts,
	activityStatuses,
	type Figure,
	type IndicatorFacts,
	type PeriodFigure,
} from '../rules/facts.ts'
import { judgeInPart } from '../rules/in-period.ts'
import { lastDayOf, type Period, yearBefore } from '../rules/period.ts'
import { type Item, listItems } from '../store/items.ts'
import { listFollowUpsOf } from '../store/rounds.ts'

export const timeZone = 'Europe/Stockholm'

type Asked = Period & { readonly planId: string }

/** A plan as it stands now in a period, with exact facts and what is said in its round; null when there is no such plan. */
export async function liveFacts(act: Act, asked: Asked) {
	const { planId, year, part } = asked
	const answer = await planFacts.within(act, { planId, year })
	if (answer.is !== 'done') return null
	const page = answer.value
	const said = await saidIn(act, asked)
	const counted = part === 'year' ? null : await countedIn(act, page.indicators, asked)
	const indicators = page.indicators.map((one): IndicatorFacts => {
		const { direction, base, target } = one
		const promised = { direction, base, target }
		const item = said.now.find(({ subjectId }) => subjectId === one.id) ?? null
		const round = { year: one.round, dueYears: one.dueYears }
		const { shown: _, override, ...judgement } = one.standing
		const comment = part === 'year' ? one.comments.find((comment) => comment.year === year)?.text : undefined
		return {
			...{ id: one.id, key: one.key, name: one.name, unit: one.unit, isShare: one.percent },
			...{ things: one.things, official: one.officialSource, promised, round },
			goal: page.goals.find((goal) => goal.id === one.goalId)?.text ?? null,
			figures: one.years.flatMap(({ year: of, official }) =>
				official === null || of > year || (part !== 'year' && of === year) ? [] : [figureOf(official)],
			),
			inPeriod:
				counted === null
					? yearsOf(one.years, asked)
					: [...(counted.get(one.id) ?? []), ...typedIn(one.id, said, asked)],
			judgement: part === 'year' ? judgement : judgeInPart(promised, asked, round),
			override: overrideIn(item, part === 'year' ? override : null),
			comment: item === null || item.comment === '' ? (comment ?? '') : item.comment,
			decision: item?.decision ?? null,
		}
	})
	const activities = page.activities.map((one): ActivityFacts => {
		const item = said.now.find(({ subjectId }) => subjectId === one.id) ?? null
		return {
			...{ id: one.id, key: one.key, area: one.area, text: one.text, owner: one.owner },
			...{ costClass: one.costClass, periodFrom: one.periodFrom, periodTo: one.periodTo },
			status: activityStatuses.find((status) => status === item?.status) ?? one.status,
			comment: item?.comment ?? '',
			decision: item?.decision ?? null,
		}
	})
	const span = { from: firstDayOf(year), until: addDays(lastDayOf(asked), 1) }
	const withoutHome = await countEvictedWithoutHome(act, span)
	return { page, indicators, activities, items: said.now, withoutHome }
}

type Said = { readonly now: readonly Item[]; readonly before: readonly Item[] }

/** What is said in the period's round and in the same a year before. */
async function saidIn({ db }: Act, asked: Asked): Promise<Said> {
	const rounds = await listFollowUpsOf(db, asked.planId)
	const idIn = ({ year, part }: Period) => rounds.find((one) => one.year === year && one.part === part)?.id
	const ids = { now: idIn(asked), before: idIn(yearBefore(asked)) }
	const items = await listItems(
		db,
		[ids.now, ids.before].filter((id) => id !== undefined),
	)
	const of = (id: string | undefined) => items.filter(({ followUpId }) => followUpId === id)
	return { now: of(ids.now), before: of(ids.before) }
}

/** Counted to the period's last day, and to the same day a year before. */
async function countedIn(act: Act, indicators: readonly { readonly id: string }[], asked: Period) {
	const figures = new Map<string, PeriodFigure[]>()
	for (const period of [yearBefore(asked), asked]) {
		const given = { indicatorIds: indicators.map(({ id }) => id), day: lastDayOf(period) }
		for (const one of valueIn(await measureTo.within(act, given))) {
			const { indicatorId, until, ...measured } = one
			figures.set(indicatorId, [...(figures.get(indicatorId) ?? []), { ...figureOf(measured), until }])
		}
	}
	return figures
}

/** What is written by hand in the rounds of a part of a year. */
function typedIn(indicatorId: string, { now, before }: Said, asked: Period): PeriodFigure[] {
	const typed = (items: readonly Item[], period: Period): PeriodFigure[] => {
		const item = items.find(({ subjectId }) => subjectId === indicatorId)
		if (item === undefined || item.value === null || item.toldAt === null) return []
		return [
			{
				...{ year: period.year, value: item.value, source: 'typed', until: lastDayOf(period) },
				...{ definition: null, filter: null, asOf: item.toldAt, share: null },
			},
		]
	}
	return [...typed(before, yearBefore(asked)), ...typed(now, asked)]
}

type YearOutcome = {
	readonly year: number
	readonly official: Measured | null
	readonly others: readonly { readonly measured: Measured }[]
}

/** Every source's figure of the year and of the one before. */
function yearsOf(years: readonly YearOutcome[], asked: Period): PeriodFigure[] {
	return [yearBefore(asked), asked].flatMap((period) =>
		years
			.filter(({ year }) => year === period.year)
			.flatMap(({ official, others }) => [official, ...others.map(({ measured }) => measured)])
			.flatMap((one) => (one === null ? [] : [{ ...figureOf(one), until: lastDayOf(period) }])),
	)
}

function overrideIn(item: Item | null, elsewhere: Standing['override']): Standing['override'] {
	if (item?.status === 'computed') return null
	const status = statuses.find((one) => one === item?.status)
	if (item === null || item.toldAt === null || status === undefined) return elsewhere
	return { status, reason: item.reason ?? '', by: item.toldBy ?? '', on: dayOf(item.toldAt, timeZone) }
}

function figureOf({ year, value, source, definition, filter, asOf, share }: Measured): Figure {
	return { year, value, source, definition, filter, asOf: instant(asOf), share }
}
