import { earlierOf, type PlainDate } from '../../../foundation/plain-date.ts'
import { type CourseFacts, type KnownDates, type Recovery, recoveryOf } from './recovery.ts'

/** What a further notice about the same home told: its own time to pay runs from its own days. */
export type FurtherNotice = Pick<KnownDates, 'rent-due' | 'board-told' | 'served'>

/**
 * The facts by the notice that counts today, for each has a time of its own (JB 12:44): the one whose time runs and ends
 * first, then one that waits for a day, then the one whose time ended last.
 */
export function factsByNotice<Facts extends CourseFacts>(
	facts: Facts,
	further: readonly FurtherNotice[],
	today: PlainDate,
): Facts {
	const found = [facts, ...further.flatMap((notice) => factsOf(facts, notice) ?? [])].map((one) => ({
		facts: one,
		recovery: recoveryOf(one, today),
	}))
	const [first = { facts }] = found.toSorted((a, b) => compare(rankOf(a.recovery), rankOf(b.recovery)))
	return first.facts
}

// A notice that was neither posted nor served has started nothing.
function factsOf<Facts extends CourseFacts>(facts: Facts, notice: FurtherNotice): Facts | null {
	const begun = [notice['board-told'], notice.served].filter((day) => day !== undefined)
	const [first, ...rest] = begun
	if (first === undefined) return null
	const since = rest.reduce(earlierOf, first)
	const { 'rent-due': _, 'board-told': __, served: ___, ...dates } = facts.dates
	return { ...facts, dates: { ...settledSince(dates, since), ...notice } }
}

const settles = ['rent-paid', 'rent-deposited', 'liability-assumed', 'notice-withdrawn'] as const

// What settled an earlier debt settles no later one.
function settledSince(dates: KnownDates, since: PlainDate): KnownDates {
	const old = settles.filter((kind) => (dates[kind] ?? since) < since)
	return Object.fromEntries(Object.entries(dates).filter(([kind]) => !old.some((one) => one === kind)))
}

type Rank = readonly [order: number, day: string]

function rankOf(recovery: Recovery): Rank {
	switch (recovery.state) {
		case 'running':
			return [0, recovery.lastDay]
		case 'not-started':
			return [1, '']
		case 'over':
		case 'stopped':
			return [2, String(99_999_999 - Number(recovery.lastDay.replaceAll('-', '')))]
		case 'stopped-before-start':
		case 'not-applicable':
			return [3, '']
	}
}

function compare(a: Rank, b: Rank): number {
	return a[0] - b[0] || a[1].localeCompare(b[1])
}
