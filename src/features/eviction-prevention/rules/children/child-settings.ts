import { defaultCaseSettings } from '../case.ts'

/** What a municipality decides itself about the children of its cases: targets of its own, never law. */
export type ChildSettings = {
	/** Weeks after the day of an eviction at which each child is followed up. */
	readonly followUpWeeks: readonly number[]
	/** Nights in a hotel or hostel within a year from which the list says so, and from which it is an alarm. */
	readonly warnNights: number
	readonly alarmNights: number
}

export const defaultChildSettings: ChildSettings = {
	followUpWeeks: defaultCaseSettings.followUpWeeksAfterEviction,
	warnNights: 14,
	alarmNights: 30,
}

/** The weeks as somebody writes them: `2, 8`. Null where something else stands there, or nothing. */
export function weeksIn(text: string): number[] | null {
	const words = text.split(/[\s,;]+/).filter((word) => word !== '')
	const weeks = [...new Set(words.map(Number))].toSorted((a, b) => a - b)
	const whole = weeks.every((week) => Number.isInteger(week) && week >= 1 && week <= 104)
	return whole && weeks.length >= 1 && weeks.length <= 6 ? weeks : null
}
