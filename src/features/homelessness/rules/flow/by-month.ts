import { addMonths, dayFromNumber, dayNumber, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { ComingReason, LeavingReason } from '../codes/reasons.ts'
import { bridged } from './bridges.ts'
import { courseOf } from './course.ts'
import { contactsIn, type Stay, stretchesFrom } from './stays.ts'

export type Inflow = Record<'new' | 'returnedFromHousing' | 'returnedFromInactive' | 'unknown', number>
export type Outflow = Record<'housed' | 'inactive' | 'deceased' | 'moved' | 'noLongerMeets', number>

/** `activeEnd = activeStart + inflow − outflow`, always. */
export type MonthOfFlow = {
	readonly month: string
	readonly activeStart: number
	readonly inflow: Readonly<Inflow>
	readonly outflow: Readonly<Outflow>
	readonly activeEnd: number
}

export type ByMonthOptions = {
	/** `YYYY-MM`, both included. */
	readonly from: string
	readonly to: string
	/** Null: every night of a stay is contact. */
	readonly inactiveAfter: number | null
	readonly gapDays: number
	readonly knownDays: number
}

/** Months of flow from a file of stays (`bofast measure flow`), by the same engine as the by-name list. */
export function flowByMonth(stays: Iterable<Stay>, options: ByMonthOptions): MonthOfFlow[] {
	const { inactiveAfter, gapDays, knownDays } = options
	const months = monthsBetween(options.from, options.to).map(emptyMonth)
	const first = dayOneOf(options.from)
	const end = dayOneOf(monthAfter(options.to))
	let before = 0
	for (const own of bySubject(stays).values()) {
		const stretches = bridged(stretchesFrom(own, inactiveAfter), gapDays)
		const contacts = inactiveAfter === null ? [] : contactsIn(own)
		for (const turn of courseOf(stretches, contacts, {
			inactiveAfter: inactiveAfter ?? 0,
			knownDays,
		})) {
			if (turn.day >= end) break
			if (turn.day < first) {
				before += Math.sign(turn.to) - Math.sign(turn.from)
				continue
			}
			const month = months[monthsFrom(options.from, dayFromNumber(turn.day))]
			if (month === undefined || turn.kind === 'on') continue
			if (turn.kind === 'in') month.inflow[inflowBy[turn.reason]] += 1
			else month.outflow[outflowBy[turn.reason]] += 1
		}
	}
	return balanced(before, months)
}

function bySubject(stays: Iterable<Stay>): Map<string, Stay[]> {
	const subjects = new Map<string, Stay[]>()
	for (const stay of stays) {
		const own = subjects.get(stay.subject)
		if (own === undefined) subjects.set(stay.subject, [stay])
		else own.push(stay)
	}
	return subjects
}

function balanced(before: number, months: readonly Month[]): MonthOfFlow[] {
	let active = before
	return months.map(({ month, inflow, outflow }) => {
		const activeStart = active
		active += sumOf(inflow) - sumOf(outflow)
		return { month, activeStart, inflow, outflow, activeEnd: active }
	})
}

const sumOf = (parts: Readonly<Record<string, number>>) =>
	Object.values(parts).reduce((sum, part) => sum + part, 0)

const inflowBy: Readonly<Record<ComingReason, keyof Inflow>> = {
	new: 'new',
	'returned-from-housing': 'returnedFromHousing',
	'returned-from-inactive': 'returnedFromInactive',
	unknown: 'unknown',
}

const outflowBy: Readonly<Record<LeavingReason, keyof Outflow>> = {
	housed: 'housed',
	inactive: 'inactive',
	deceased: 'deceased',
	moved: 'moved',
	'no-longer-meets': 'noLongerMeets',
}

type Month = { readonly month: string; readonly inflow: Inflow; readonly outflow: Outflow }

const emptyMonth = (month: string): Month => ({
	month,
	inflow: { new: 0, returnedFromHousing: 0, returnedFromInactive: 0, unknown: 0 },
	outflow: { housed: 0, inactive: 0, deceased: 0, moved: 0, noLongerMeets: 0 },
})

function monthsBetween(from: string, to: string): string[] {
	const months: string[] = []
	for (let month = from; month <= to; month = monthAfter(month)) months.push(month)
	return months
}

const firstDay = (month: string) => `${month}-01` as PlainDate
const dayOneOf = (month: string) => dayNumber(firstDay(month))
const monthAfter = (month: string) => addMonths(firstDay(month), 1).slice(0, 7)

const monthsFrom = (month: string, day: PlainDate) =>
	(Number(day.slice(0, 4)) - Number(month.slice(0, 4))) * 12 +
	Number(day.slice(5, 7)) -
	Number(month.slice(5, 7))
