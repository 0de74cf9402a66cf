import type { PlainDate } from '../foundation/plain-date.ts'
import { daysFrom } from './format.ts'

/** The days that are drawn, half-open. */
export type Axis = { readonly from: PlainDate; readonly until: PlainDate }

type Stretch = { readonly from: PlainDate; readonly until: PlainDate }

export type Placed = {
	/** Shares of the axis in percent. */
	readonly left: number
	readonly width: number
	/** It began before the axis does, or lasts longer. */
	readonly cutLeft: boolean
	readonly cutRight: boolean
}

type AxisTick = {
	readonly day: PlainDate
	readonly left: number
	readonly label: 'year' | 'month' | 'none'
}

export function placeOn(axis: Axis, day: PlainDate): number {
	return (daysFrom(axis.from, day) / daysFrom(axis.from, axis.until)) * 100
}

/** Where a stretch stands on the axis; null when it lies beside it. */
export function placeStretch(axis: Axis, { from, until }: Stretch): Placed | null {
	if (until <= axis.from || from >= axis.until) return null
	const left = Math.max(0, placeOn(axis, from))
	return {
		left,
		width: Math.min(100, placeOn(axis, until)) - left,
		cutLeft: from < axis.from,
		cutRight: until > axis.until,
	}
}

/** The first of each month; on a long axis only every third or the years are named. */
export function ticksOf(axis: Axis): AxisTick[] {
	const months = monthsBetween(axis)
	const step = months.length <= 26 ? 1 : months.length <= 60 ? 3 : 12
	return months.map((day) => {
		const month = Number(day.slice(5, 7)) - 1
		const isFirst = day === months[0]
		const label = month === 0 || isFirst ? 'year' : month % step === 0 ? 'month' : 'none'
		return { day, left: placeOn(axis, day), label }
	})
}

function monthsBetween({ from, until }: Axis): PlainDate[] {
	const months: PlainDate[] = []
	let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
	for (;;) {
		const day = `${year}-${String(month).padStart(2, '0')}-01` as PlainDate
		if (day >= until) return months
		if (day >= from) months.push(day)
		;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
	}
}

/** Rows for stretches that would cover each other, so that each is seen; `room` is how wide its words make it. */
export function rowsFor(stretches: readonly { readonly left: number; readonly room: number }[]): number[] {
	const ends: number[] = []
	return stretches.map(({ left, room }) => {
		const free = ends.findIndex((end) => end <= left + 0.01)
		const row = free === -1 ? ends.length : free
		ends[row] = left + room
		return row
	})
}
