import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Bond, type Told, toldToReaders } from '../../../homelessness/index.ts'
import {
	type CheckDays,
	checkDays,
	headlineDays,
	type MeasuredStage,
	measuredStages,
	preliminaries,
	preventions,
} from '../../rules/outcomes/prevented.ts'
import {
	type CountableCase,
	confirmedShare,
	type Share,
	type StageTally,
	sourcesThatKnow,
	tallyByStage,
} from '../../rules/outcomes/tally.ts'
import { isEviction } from '../../rules/outcomes.ts'

type ToldOf<Counts> = { readonly [Key in keyof Counts]: Told }

/** A stage's tally as it is told: to those who may read exact figures, every cell is its number. */
export type ToldTally = {
	readonly stage: MeasuredStage
	readonly closed: Told
	readonly outside: Told
	readonly counted: Told
	/** Those counted whose check is due. */
	readonly due: Told
	readonly preliminary: ToldOf<StageTally['preliminary']>
	readonly classes: ToldOf<StageTally['classes']>
	readonly confirmedBy: ToldOf<StageTally['confirmedBy']>
	/** Null where nobody's check is due, or where one of its two numbers is not told. */
	readonly share: Share | null
}

/** One year's tallies at every check, and what of them a reader may be told together. */
export type YearTallies = ReadonlyMap<CheckDays, readonly ToldTally[]>

export function exactTallies(cases: readonly CountableCase[], today: PlainDate): YearTallies {
	return asTold(tallies(cases, today), (_, value) => value)
}

/** The three checks count the same closed cases: what one tells must not give away what another hides. */
export function readersTallies(cases: readonly CountableCase[], today: PlainDate): YearTallies {
	const exact = tallies(cases, today)
	const cells = new Map<string, number>()
	const bonds: Bond[] = []
	for (const [days, stages] of exact) {
		for (const tally of stages) {
			for (const [name, value] of cellsOf(days, tally)) cells.set(name, value)
			bonds.push(...bondsOf(days, tally))
		}
	}
	const leftOtherwise = notAverted(exact) - cases.filter(({ outcome }) => isEviction(outcome)).length
	cells.set('left otherwise', leftOtherwise)
	bonds.push(...bondsWithIndicators)
	const told = toldToReaders({ cells, bonds })
	return asTold(exact, (name) => told.get(name) ?? null)
}

const own = (stage: MeasuredStage, what: string) => `${stage} ${what}`

// The indicators tell everybody how many evictions were averted and how many executed, over all stages: known sums.
const bondsWithIndicators: readonly Bond[] = [
	{ sum: [], of: measuredStages.map((stage) => own(stage, 'averted')) },
	{ sum: measuredStages.map((stage) => own(stage, 'not-averted')), of: ['left otherwise'] },
]

function notAverted(exact: ReadonlyMap<CheckDays, readonly StageTally[]>): number {
	const stages = exact.get(headlineDays) ?? []
	return stages.reduce((sum, { preliminary }) => sum + preliminary['not-averted'], 0)
}

/** The share of a stage when readers are told both of its numbers. */
export function tellableShare(
	cases: readonly CountableCase[],
	{ days, stage }: { readonly days: CheckDays; readonly stage: MeasuredStage },
	today: PlainDate,
): Share | null {
	const tally = readersTallies(cases, today)
		.get(days)
		?.find((one) => one.stage === stage)
	return tally?.share ?? null
}

function tallies(cases: readonly CountableCase[], today: PlainDate): Map<CheckDays, StageTally[]> {
	return new Map(checkDays.map((days) => [days, tallyByStage(cases, days, today)]))
}

const atCheck = (days: CheckDays, stage: MeasuredStage, what: string) => `${days} ${stage} ${what}`

function cellsOf(days: CheckDays, tally: StageTally): [string, number][] {
	const { stage } = tally
	return [
		[own(stage, 'closed'), tally.closed],
		[own(stage, 'outside'), tally.outside],
		[own(stage, 'counted'), tally.counted],
		...preliminaries.map((key): [string, number] => [own(stage, key), tally.preliminary[key]]),
		[atCheck(days, stage, 'due'), confirmedShare(tally).whole],
		...preventions.map((key): [string, number] => [atCheck(days, stage, key), tally.classes[key]]),
		[atCheck(days, stage, 'not-averted-not-due'), tally.notDueYet['not-averted']],
		[atCheck(days, stage, 'equal-home-not-due'), tally.notDueYet['moved-to-equal-home']],
		[atCheck(days, stage, 'equal-home-later'), laterToEqualHome(tally)],
		...sourcesThatKnow.map((key): [string, number] => [
			atCheck(days, stage, `by-${key}`),
			tally.confirmedBy[key],
		]),
	]
}

/** Those who kept the home at closing and were told at a check to have moved to an equal one. */
function laterToEqualHome({ classes, preliminary, notDueYet }: StageTally): number {
	const atClosing = preliminary['moved-to-equal-home'] - notDueYet['moved-to-equal-home']
	return classes['moved-to-equal-home'] - atClosing
}

function bondsOf(days: CheckDays, { stage }: StageTally): Bond[] {
	const at = (what: string) => atCheck(days, stage, what)
	return [
		{ sum: [own(stage, 'closed')], of: [own(stage, 'outside'), own(stage, 'counted')] },
		{ sum: [own(stage, 'counted')], of: preliminaries.map((key) => own(stage, key)) },
		{ sum: [own(stage, 'counted')], of: [at('due'), at('check-not-due')] },
		{ sum: [at('due')], of: preventions.filter((key) => key !== 'check-not-due').map(at) },
		// Closing decided it: the same cases stand in both tables.
		{ sum: [own(stage, 'not-averted')], of: [at('not-averted'), at('not-averted-not-due')] },
		{
			sum: [own(stage, 'moved-to-equal-home'), at('equal-home-later')],
			of: [at('moved-to-equal-home'), at('equal-home-not-due')],
		},
		{ sum: [at('confirmed')], of: sourcesThatKnow.map((key) => at(`by-${key}`)) },
	]
}

function asTold(
	exact: ReadonlyMap<CheckDays, readonly StageTally[]>,
	tell: (name: string, value: number) => Told,
): YearTallies {
	const yearOf = (days: CheckDays, tally: StageTally): ToldTally => {
		const { stage } = tally
		const share = confirmedShare(tally)
		const due = tell(atCheck(days, stage, 'due'), share.whole)
		const classes = each(tally.classes, (key, value) => tell(atCheck(days, stage, key), value))
		const isTold = typeof due === 'number' && typeof classes.confirmed === 'number' && due > 0
		return {
			stage,
			closed: tell(own(stage, 'closed'), tally.closed),
			outside: tell(own(stage, 'outside'), tally.outside),
			counted: tell(own(stage, 'counted'), tally.counted),
			due,
			preliminary: each(tally.preliminary, (key, value) => tell(own(stage, key), value)),
			classes,
			confirmedBy: each(tally.confirmedBy, (key, value) => tell(atCheck(days, stage, `by-${key}`), value)),
			share: isTold ? share : null,
		}
	}
	return new Map([...exact].map(([days, stages]) => [days, stages.map((tally) => yearOf(days, tally))]))
}

function each<Counts extends Readonly<Record<string, number>>>(
	counts: Counts,
	tell: (key: string, value: number) => Told,
): ToldOf<Counts> {
	const told = Object.entries(counts).map(([key, value]) => [key, tell(key, value)])
	return Object.fromEntries(told) as ToldOf<Counts>
}
