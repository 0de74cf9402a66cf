import type { PlainDate } from '../../../../foundation/plain-date.ts'

/** Where the network and a municipality met: there, at the network's own, or from afar. */
export const visitWays = ['there', 'here', 'video', 'phone'] as const
export type VisitWay = (typeof visitWays)[number]

/** Who owes what was agreed. */
export const owers = ['place', 'network', 'other'] as const
export type Ower = (typeof owers)[number]

export const pointStates = ['not-begun', 'under-way', 'done', 'dropped'] as const
export type PointState = (typeof pointStates)[number]

export const commitmentStates = ['promised', 'under-way', 'kept', 'not-kept', 'dropped'] as const
export type CommitmentState = (typeof commitmentStates)[number]

export const requestOutcomes = ['answered', 'passed-on', 'taken-back'] as const
export type RequestOutcome = (typeof requestOutcomes)[number]

export const eventKinds = ['seminar', 'conference', 'webinar', 'training'] as const
export type EventKind = (typeof eventKinds)[number]

export const audiences = ['everybody', 'places', 'organisations'] as const
export type Audience = (typeof audiences)[number]

/** Nobody has told of it yet, or somebody has: and nothing more is waited for in the end. */
export const isOpenPoint = (state: PointState | null): boolean => state !== 'done' && state !== 'dropped'

export const isOpenCommitment = (state: CommitmentState): boolean =>
	state === 'promised' || state === 'under-way'

export type LetterState = 'in-force' | 'ran-out' | 'ended' | 'replaced'

type Letter = {
	readonly endsOn: PlainDate | null
	readonly endedOn: PlainDate | null
	readonly replacedBy: string | null
}

/** A letter holds until it is ended, another takes its place, or its last day has gone by. */
export function letterState({ endsOn, endedOn, replacedBy }: Letter, today: PlainDate): LetterState {
	if (replacedBy !== null) return 'replaced'
	if (endedOn !== null && endedOn <= today) return 'ended'
	return endsOn !== null && endsOn < today ? 'ran-out' : 'in-force'
}

/** What was promised in a letter is waited for until it is ended or replaced; that its last day goes by keeps nobody's promise. */
export function isOpenLetter(letter: Letter, today: PlainDate): boolean {
	const state = letterState(letter, today)
	return state === 'in-force' || state === 'ran-out'
}

/** What was written one a line: empty lines are none, and what is said twice is said once. */
export function linesOf(text: string): string[] {
	const lines = text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
	return [...new Set(lines)]
}
