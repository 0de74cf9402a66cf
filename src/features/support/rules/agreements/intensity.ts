import { addDays, daysBetween, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { Days } from './agreement.ts'

export type Intensity = { readonly fromDay: PlainDate; readonly minutesAWeek: number }

/** Days with one and the same support; `untilDay` is the first of the next, null where it goes on. */
export type IntensityStep = Intensity & { readonly untilDay: PlainDate | null }

/** One step for each change, within the days of the agreement, the earliest first. */
export function intensitySteps(changes: readonly Intensity[], { startsOn, endsOn }: Days): IntensityStep[] {
	const inOrder = changes.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))
	return inOrder.flatMap(({ minutesAWeek, ...change }, at) => {
		const fromDay = change.fromDay < startsOn ? startsOn : change.fromDay
		const next = inOrder[at + 1]?.fromDay ?? null
		const untilDay = next === null ? endsOn : endsOn === null || next < endsOn ? next : endsOn
		return untilDay !== null && untilDay <= fromDay ? [] : [{ fromDay, untilDay, minutesAWeek }]
	})
}

export const minutesOn = (steps: readonly IntensityStep[], day: PlainDate): number =>
	steps.find(({ fromDay, untilDay }) => fromDay <= day && (untilDay === null || day < untilDay))
		?.minutesAWeek ?? 0

const daysInAWeek = 7

/** Minutes a week at the beginning of each week until a day: what a small line is drawn from. */
export function weekly(steps: readonly IntensityStep[], until: PlainDate): number[] {
	const [first] = steps
	if (first === undefined || until < first.fromDay) return []
	const weeks = Math.floor(daysBetween(first.fromDay, until) / daysInAWeek) + 1
	return Array.from({ length: weeks }, (_, week) =>
		minutesOn(steps, addDays(first.fromDay, week * daysInAWeek)),
	)
}
