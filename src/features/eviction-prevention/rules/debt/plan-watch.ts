import { type Ore, ore } from '../../../../foundation/money.ts'
import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { PlanEnding } from './codes.ts'
import type { Instalment } from './instalments.ts'

type InstalmentState = 'paid' | 'paid-late' | 'coming' | 'due-soon' | 'late' | 'missed'

type Reminded = Instalment & { readonly remindedOn: PlainDate | null }

type WatchedInstalment<One extends Reminded = Reminded> = One & {
	readonly state: InstalmentState
	/** What has been paid of this one; the plan's earliest are filled first. */
	readonly paidOre: Ore
	/** The day on which the last of it came. */
	readonly paidOn: PlainDate | null
}

type PlanState = 'running' | 'behind' | 'broken' | PlanEndingState
type PlanEndingState = 'kept' | 'ended-broken' | 'replaced'

export type PlanWatch<One extends Reminded = Reminded> = {
	readonly state: PlanState
	readonly instalments: readonly WatchedInstalment<One>[]
	readonly paidOre: Ore
	readonly leftOre: Ore
	/** Due by now and not paid. */
	readonly behindOre: Ore
	/** The first that is not paid. */
	readonly next: WatchedInstalment<One> | null
	/** The first instalment that stands due for a reminder, or null. */
	readonly toRemind: WatchedInstalment<One> | null
}

/** The municipality's own: how many days before and after, never law. */
type WatchDays = { readonly remindBefore: number; readonly missedAfter: number }

export type PlanFacts<One extends Reminded = Reminded> = {
	readonly agreedOn: PlainDate
	readonly instalments: readonly One[]
	readonly endedBecause: PlanEnding | null
}

type Payment = { readonly onDay: PlainDate; readonly amountOre: Ore }

/** Instalment by instalment how the plan is kept: payments from the day it was agreed fill the earliest first. */
export function watchPlan<One extends Reminded>(
	plan: PlanFacts<One>,
	payments: readonly Payment[],
	today: PlainDate,
	days: WatchDays,
): PlanWatch<One> {
	const counted = payments
		.filter(({ onDay }) => onDay >= plan.agreedOn)
		.toSorted((a, b) => a.onDay.localeCompare(b.onDay))
	const instalments = filled(plan.instalments, counted, today, days)
	const total = sumOf(instalments.map(({ amountOre }) => amountOre))
	const paidOre = sumOf(instalments.map((one) => one.paidOre))
	const due = instalments.filter(({ dueOn }) => dueOn < today)
	const behindOre = sumOf(due.map((one) => ore(one.amountOre - one.paidOre)))
	const running = plan.endedBecause === null
	return {
		state: stateOf(plan, instalments),
		instalments,
		paidOre,
		leftOre: ore(total - paidOre),
		behindOre,
		next: instalments.find(isUnpaid) ?? null,
		toRemind: running ? (instalments.find((one) => asksForReminder(one, days)) ?? null) : null,
	}
}

function filled<One extends Reminded>(
	instalments: readonly One[],
	payments: readonly Payment[],
	today: PlainDate,
	days: WatchDays,
): WatchedInstalment<One>[] {
	let before = 0
	return instalments.map((one) => {
		const end = before + one.amountOre
		const { reached, paidOn } = paidBetween(payments, before, end)
		before = end
		const state = instalmentState(one, { isPaid: reached === one.amountOre, paidOn }, today, days)
		return { ...one, paidOre: ore(reached), paidOn, state }
	})
}

/** How much of the stretch from…to (of everything paid, in order) is filled, and when the last of it came. */
function paidBetween(payments: readonly Payment[], from: number, to: number) {
	let sum = 0
	let paidOn: PlainDate | null = null
	for (const { amountOre, onDay } of payments) {
		if (sum >= to) break
		sum += amountOre
		if (sum > from) paidOn = onDay
	}
	return { reached: Math.max(0, Math.min(sum, to) - from), paidOn }
}

function instalmentState(
	{ dueOn }: Instalment,
	{ isPaid, paidOn }: { isPaid: boolean; paidOn: PlainDate | null },
	today: PlainDate,
	days: WatchDays,
): InstalmentState {
	if (isPaid) return paidOn !== null && paidOn > dueOn ? 'paid-late' : 'paid'
	if (today > addDays(dueOn, days.missedAfter)) return 'missed'
	if (today > dueOn) return 'late'
	return today >= addDays(dueOn, -days.remindBefore) ? 'due-soon' : 'coming'
}

function stateOf({ endedBecause }: PlanFacts, instalments: readonly WatchedInstalment[]): PlanState {
	if (endedBecause !== null) return endedBecause === 'broken' ? 'ended-broken' : endedBecause
	if (!instalments.some(isUnpaid)) return 'kept'
	if (instalments.some(({ state }) => state === 'missed')) return 'broken'
	return instalments.some(({ state }) => state === 'late') ? 'behind' : 'running'
}

const isUnpaid = ({ paidOre, amountOre }: WatchedInstalment) => paidOre < amountOre

// Before its day once, and once more when the day has passed.
function asksForReminder({ state, dueOn, remindedOn }: WatchedInstalment, days: WatchDays): boolean {
	if (state === 'due-soon') return remindedOn === null || remindedOn < addDays(dueOn, -days.remindBefore)
	return state === 'late' && (remindedOn === null || remindedOn <= dueOn)
}

function sumOf(amounts: readonly number[]): Ore {
	return ore(amounts.reduce((sum, amount) => sum + amount, 0))
}
