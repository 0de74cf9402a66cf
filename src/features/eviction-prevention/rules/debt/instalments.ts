import { type Ore, ore } from '../../../../foundation/money.ts'
import { addDays, addMonths, type PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Rhythm } from './codes.ts'

export type Instalment = { readonly number: number; readonly dueOn: PlainDate; readonly amountOre: Ore }

export type PlanTerms = {
	readonly total: Ore
	readonly instalment: Ore
	readonly firstDueOn: PlainDate
	readonly every: Rhythm
}

const mostInstalments = 120

/** The plan's days and amounts; the last one is what remains. Refusal: too-many-instalments. */
export function instalmentsOf({ total, instalment, firstDueOn, every }: PlanTerms): Instalment[] | Refusal {
	const count = Math.ceil(total / instalment)
	if (count > mostInstalments) return refuse({ because: 'too-many-instalments', most: mostInstalments })
	return Array.from({ length: count }, (_, before) => ({
		number: before + 1,
		dueOn: dueDay(firstDueOn, every, before),
		amountOre: ore(Math.min(instalment, total - instalment * before)),
	}))
}

// Counted from the first day, so that the 31st comes back after a short month.
function dueDay(firstDueOn: PlainDate, every: Rhythm, before: number): PlainDate {
	switch (every) {
		case 'month':
			return addMonths(firstDueOn, before)
		case 'two-weeks':
			return addDays(firstDueOn, 14 * before)
		case 'week':
			return addDays(firstDueOn, 7 * before)
	}
}
