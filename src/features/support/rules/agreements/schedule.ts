export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export const supportWays = ['visit', 'phone', 'office', 'out'] as const
export type SupportWay = (typeof supportWays)[number]

/** An hour of the ordinary week; Monday is 1, times are `HH:MM`. */
export type SupportHour = {
	readonly weekday: number
	readonly fromTime: string
	readonly untilTime: string
	readonly way: SupportWay
}

// The times of the day are what officers call them; the law names none.
const eveningFrom = '17:00'
const firstOfWeekend = 6

export type PartOfWeek = 'day' | 'evening' | 'weekend'

/** Weekends are told as weekends, also in the evening. */
export const partOf = ({ weekday, untilTime }: SupportHour): PartOfWeek =>
	weekday >= firstOfWeekend ? 'weekend' : untilTime > eveningFrom ? 'evening' : 'day'

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

export const scheduledMinutes = (hours: readonly SupportHour[]): number =>
	hours.reduce((sum, { fromTime, untilTime }) => sum + minutes(untilTime) - minutes(fromTime), 0)

/** The first row that ends before it begins, or that overlaps another on its day. */
export function faultInSchedule(hours: readonly SupportHour[]): { row: number; problem: string } | null {
	for (const [row, hour] of hours.entries()) {
		if (hour.untilTime <= hour.fromTime) return { row, problem: 'ends-before-it-begins' }
		const clashes = hours
			.slice(0, row)
			.some(
				(other) =>
					other.weekday === hour.weekday &&
					other.fromTime < hour.untilTime &&
					hour.fromTime < other.untilTime,
			)
		if (clashes) return { row, problem: 'same-time-twice' }
	}
	return null
}
