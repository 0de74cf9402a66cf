import type { PlainDate } from '../../../foundation/plain-date.ts'
import { lineAt } from './line.ts'

export type Direction = 'down' | 'up'
export const operators = ['<=', '>=', '='] as const
export type Operator = (typeof operators)[number]

export const statuses = [
	'wrong-way',
	'not-reached',
	'behind',
	'on-track',
	'reached',
	'no-data',
	'no-target',
	'not-due',
] as const
export type Status = (typeof statuses)[number]

export type YearValue = { readonly year: number; readonly value: number }

/** A number needs its year; words ("set later") may come without one. */
export type Target =
	| {
			readonly is: 'number'
			readonly year: number
			readonly value: number
			readonly operator: Operator | null
	  }
	| { readonly is: 'words'; readonly year: number | null; readonly words: string }
	| { readonly is: 'missing' }

export type Promised = {
	readonly direction: Direction | null
	readonly base: { readonly year: number | null; readonly value: number | null }
	readonly target: Target
}

/** `year` is the last year that has ended; `dueYears` null means that every year is due. */
export type Round = { readonly year: number; readonly dueYears: readonly number[] | null }

/** Facts for the sentence that follows the status word; distances are never negative. */
export type Reason =
	| { readonly because: 'no-outcome'; readonly year: number }
	| { readonly because: 'nothing-due'; readonly nextYear: number | null }
	| { readonly because: 'target-not-set'; readonly words: string | null }
	| { readonly because: 'target-met'; readonly yearsEarly: number }
	| { readonly because: 'zero-vision'; readonly left: number; readonly worseBy: number }
	| { readonly because: 'worse-than-base'; readonly by: number }
	| { readonly because: 'target-year-passed'; readonly from: number; readonly worseBy: number }
	| { readonly because: 'no-base'; readonly from: number }
	| { readonly because: 'in-step'; readonly line: number; readonly ahead: number }
	| { readonly because: 'behind-line'; readonly line: number; readonly by: number }

export type Judgement = {
	readonly status: Status
	/** Worse than the base although another word comes first: shown as loudly as `wrong-way`. */
	readonly wrongWay: boolean
	readonly outcome: YearValue | null
	readonly reason: Reason
}

/** Sums of thirds and tenths are compared as people would read them. */
const hair = 1e-9

/** The indicator's own direction, else the operator's, else from base towards target. */
export function directionOf({ direction, base, target }: Promised): Direction {
	if (direction !== null) return direction
	if (target.is !== 'number') return 'down'
	if (target.operator === '<=') return 'down'
	if (target.operator === '>=') return 'up'
	return base.value !== null && base.value < target.value ? 'up' : 'down'
}

/** The status of an indicator by the one table; outcomes before the base year are references, never progress. */
export function judge(promised: Promised, outcomes: readonly YearValue[], round: Round): Judgement {
	const { target, base } = promised
	const outcome = latestDue(outcomes, base.year, round)
	if (target.is !== 'number') {
		const words = target.is === 'words' ? target.words : null
		return { status: 'no-target', wrongWay: false, outcome, reason: { because: 'target-not-set', words } }
	}
	if (!isDue(round, base.year)) {
		const reason = { because: 'nothing-due', nextYear: nextDue(round, base.year) } as const
		return { status: 'not-due', wrongWay: false, outcome: null, reason }
	}
	if (outcome === null) {
		const reason = { because: 'no-outcome', year: round.year } as const
		return { status: 'no-data', wrongWay: false, outcome, reason }
	}
	return judgeOutcome(promised, target, outcome, round)
}

function judgeOutcome(
	promised: Promised,
	target: Extract<Target, { is: 'number' }>,
	outcome: YearValue,
	round: Round,
): Judgement {
	const { base } = promised
	const direction = directionOf(promised)
	const operator = target.operator ?? (direction === 'down' ? '<=' : '>=')
	if (satisfies(outcome.value, operator, target.value)) {
		const yearsEarly = Math.max(0, target.year - outcome.year)
		return { status: 'reached', wrongWay: false, outcome, reason: { because: 'target-met', yearsEarly } }
	}

	const worseThan = (than: number) => (direction === 'down' ? outcome.value - than : than - outcome.value)
	const worseBy = base.value === null ? 0 : Math.max(0, worseThan(base.value))
	const wrongWay = worseBy > hair
	const say = (status: Status, reason: Reason): Judgement => ({ status, wrongWay, outcome, reason })

	if (operator === '=' && target.value === 0 && outcome.value > 0) {
		return say('not-reached', { because: 'zero-vision', left: outcome.value, worseBy })
	}
	const from = Math.abs(outcome.value - target.value)
	if (round.year >= target.year) return say('not-reached', { because: 'target-year-passed', from, worseBy })
	if (wrongWay) return say('wrong-way', { because: 'worse-than-base', by: worseBy })
	if (base.value === null || base.year === null) return say('not-reached', { because: 'no-base', from })

	const line = lineAt(
		{ baseYear: base.year, baseValue: base.value, targetYear: target.year, targetValue: target.value },
		outcome.year,
	)
	const behind = worseThan(line)
	return behind > hair
		? say('behind', { because: 'behind-line', line, by: behind })
		: say('on-track', { because: 'in-step', line, ahead: Math.max(0, -behind) })
}

export type Override = {
	readonly status: Status
	readonly reason: string
	readonly by: string
	readonly on: PlainDate
}

/** What is shown: the set status where there is one, always beside the computed one. */
export type Standing = Judgement & { readonly shown: Status; readonly override: Override | null }

export function standing(judgement: Judgement, override: Override | null): Standing {
	return { ...judgement, shown: override?.status ?? judgement.status, override }
}

function satisfies(value: number, operator: Operator, target: number): boolean {
	if (operator === '<=') return value <= target + hair
	if (operator === '>=') return value >= target - hair
	return Math.abs(value - target) <= hair
}

function latestDue(outcomes: readonly YearValue[], baseYear: number | null, round: Round): YearValue | null {
	const due = outcomes
		.filter((outcome) => outcome.year <= round.year && (baseYear === null || outcome.year >= baseYear))
		.toSorted((a, b) => a.year - b.year)
	return due.at(-1) ?? null
}

function isDue(round: Round, baseYear: number | null): boolean {
	if (baseYear !== null && round.year < baseYear) return false
	return round.dueYears === null || round.dueYears.includes(round.year)
}

function nextDue(round: Round, baseYear: number | null): number | null {
	if (round.dueYears === null) return baseYear
	return round.dueYears.filter((year) => year > round.year).toSorted((a, b) => a - b)[0] ?? null
}
