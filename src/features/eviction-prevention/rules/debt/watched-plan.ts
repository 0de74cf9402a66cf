import { type Ore, ore } from '../../../../foundation/money.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { CaseSettings } from '../case.ts'
import type { reminders } from './codes.ts'
import { type PlanFacts, type PlanWatch, watchPlan } from './plan-watch.ts'

type PlanRow = { readonly id: string } & Pick<PlanFacts, 'agreedOn' | 'endedBecause'>

type InstalmentRow = {
	readonly id: string
	readonly planId: string
	readonly number: number
	readonly dueOn: PlainDate
	readonly amountOre: number
	readonly remindedOn: PlainDate | null
	readonly remindedHow: (typeof reminders)[number] | null
}

type EntryRow = {
	readonly kind: 'stated' | 'paid'
	readonly onDay: PlainDate
	readonly amountOre: number
	readonly takenBackOn: PlainDate | null
}

type KnownInstalment = Omit<InstalmentRow, 'amountOre'> & { readonly amountOre: Ore }
export type WatchedPlan = PlanWatch<KnownInstalment> & { readonly planId: string }

/** A plan as its rows tell it today, by the municipality's own days. */
export function watchedPlan(
	{ id, agreedOn, endedBecause }: PlanRow,
	rows: { readonly instalments: readonly InstalmentRow[]; readonly entries: readonly EntryRow[] },
	today: PlainDate,
	{ remindDaysBefore, missedDaysAfter }: CaseSettings,
): WatchedPlan {
	const instalments = rows.instalments
		.filter(({ planId }) => planId === id)
		.map((one) => ({ ...one, amountOre: ore(one.amountOre) }))
	const payments = rows.entries
		.filter(({ kind, takenBackOn }) => kind === 'paid' && takenBackOn === null)
		.map(({ onDay, amountOre }) => ({ onDay, amountOre: ore(amountOre) }))
	const days = { remindBefore: remindDaysBefore, missedAfter: missedDaysAfter }
	return { planId: id, ...watchPlan({ agreedOn, endedBecause, instalments }, payments, today, days) }
}
