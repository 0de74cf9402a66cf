import type { Round } from '../../store/count-week/rounds.ts'

/** What every page of a round says of it. */
export function headOf({
	countRoundId,
	name,
	definition,
	state,
	measureFrom,
	measureTo,
	adultsOn,
	answerBy,
	closedOn,
}: Round) {
	return { countRoundId, name, definition, state, measureFrom, measureTo, adultsOn, answerBy, closedOn }
}

export type RoundHead = ReturnType<typeof headOf>
