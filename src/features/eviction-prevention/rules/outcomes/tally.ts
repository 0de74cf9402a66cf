import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Stage } from '../case.ts'
import type { FollowUpSource } from '../follow-ups.ts'
import {
	type CheckDays,
	type ClosedCase,
	type MeasuredStage,
	measuredStage,
	measuredStages,
	type Preliminary,
	preliminaries,
	preliminaryOf,
	preventionAt,
	preventions,
} from './prevented.ts'

export type CountableCase = ClosedCase & { readonly stage: Stage }
type Counts<Key extends string> = Readonly<Record<Key, number>>

/** By whose word the confirmed are confirmed. */
export const sourcesThatKnow = [
	'tenant',
	'register',
	'landlord-with-consent',
] as const satisfies FollowUpSource[]
export type KnowingSource = (typeof sourcesThatKnow)[number]

const decidedAtClosing = ['moved-to-equal-home', 'not-averted'] as const satisfies Preliminary[]
export type DecidedAtClosing = (typeof decidedAtClosing)[number]

export type StageTally = {
	readonly stage: MeasuredStage
	readonly closed: number
	/** Died, or another municipality's matter now. */
	readonly outside: number
	/** Closed, less those outside. */
	readonly counted: number
	readonly preliminary: Counts<Preliminary>
	readonly classes: Counts<(typeof preventions)[number]>
	readonly confirmedBy: Counts<KnowingSource>
	/** Those whose closing decided their class, while their check is not due. */
	readonly notDueYet: Counts<DecidedAtClosing>
}

/** Cases closed in a period, stage by stage: each is in one class, and the classes add up to all that are counted. */
export function tallyByStage(
	cases: readonly CountableCase[],
	days: CheckDays,
	today: PlainDate,
): StageTally[] {
	return measuredStages.map((stage) => {
		const own = cases.filter((one) => measuredStage(one.stage) === stage)
		const known = own.map((one) => preventionAt(one, days, today))
		const closings = own.map(({ outcome }) => preliminaryOf(outcome))
		const isNotDue = (at: number) => known[at]?.prevention === 'check-not-due'
		const outside = known.filter(({ prevention }) => prevention === 'outside').length
		const confirmed = known.filter(({ prevention }) => prevention === 'confirmed')
		return {
			stage,
			closed: own.length,
			outside,
			counted: own.length - outside,
			preliminary: countEach(preliminaries, closings),
			notDueYet: countEach(
				decidedAtClosing,
				closings.filter((_, at) => isNotDue(at)),
			),
			classes: countEach(
				preventions,
				known.map(({ prevention }) => prevention),
			),
			confirmedBy: countEach(
				sourcesThatKnow,
				confirmed.map(({ source }) => source),
			),
		}
	})
}

function countEach<Key extends string>(
	keys: readonly Key[],
	found: readonly (string | null)[],
): Record<Key, number> {
	const entries = keys.map((key) => [key, found.filter((one) => one === key).length] as const)
	return Object.fromEntries(entries) as Record<Key, number>
}

/** Part of a whole; the rate of a stage is confirmed among those whose check is due. */
export type Share = { readonly part: number; readonly whole: number }

export function confirmedShare({ classes, counted }: Pick<StageTally, 'classes' | 'counted'>): Share {
	return { part: classes.confirmed, whole: counted - classes['check-not-due'] }
}
