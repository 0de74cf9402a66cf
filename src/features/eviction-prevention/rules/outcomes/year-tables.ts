import { type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import type { Stage } from '../case.ts'
import { classOf, isEviction, isInBase, type Outcome } from '../outcomes.ts'
import { headlineDays, type MeasuredStage, measuredStage, preventionAt } from './prevented.ts'
import type { CountableCase } from './tally.ts'

/** How closed cases ended, as coarsely as readers are told. */
export const endings = ['kept', 'moved', 'left', 'evicted', 'no-contact', 'outside'] as const
export type Ending = (typeof endings)[number]

export function endingOf(outcome: Outcome): Ending {
	if (!isInBase(outcome)) return 'outside'
	if (isEviction(outcome)) return 'evicted'
	if (outcome === 'moved_voluntarily_to_other_dwelling') return 'moved'
	const ended = classOf(outcome)
	return ended === 'other' ? 'no-contact' : ended
}

export type ClosedTables = {
	readonly closed: readonly {
		readonly year: number
		readonly stage: Stage
		readonly ending: Ending
		readonly count: number
	}[]
	/** Those whose check at the headline's day is due, by what it showed. */
	readonly prevented: readonly {
		readonly year: number
		readonly stage: MeasuredStage
		readonly confirmed: 'yes' | 'no'
		readonly count: number
	}[]
}

/** Closed cases by year, stage and ending, and those that are confirmed as prevented or are not. */
export function closedTables(cases: readonly CountableCase[], today: PlainDate): ClosedTables {
	const known = cases.map((one) => ({
		year: yearOf(one.closedOn),
		stage: one.stage,
		measured: measuredStage(one.stage),
		ending: endingOf(one.outcome),
		prevention: preventionAt(one, headlineDays, today).prevention,
	}))
	const due = known.filter(({ prevention }) => prevention !== 'outside' && prevention !== 'check-not-due')
	return {
		closed: counted(known, ({ year, stage, ending }) => ({ year, stage, ending })),
		prevented: counted(due, ({ year, measured, prevention }) => ({
			year,
			stage: measured,
			confirmed: prevention === 'confirmed' ? ('yes' as const) : ('no' as const),
		})),
	}
}

function counted<Of, Labels>(of: readonly Of[], labels: (one: Of) => Labels) {
	const groups = Map.groupBy(of.map(labels), (one) => JSON.stringify(one))
	return [...groups.values()].flatMap((same) =>
		same.slice(0, 1).map((one) => ({ ...one, count: same.length })),
	)
}
