import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'

/** A course that somebody has taken; it holds through its last day. */
export type Course = {
	readonly forChildTalks: boolean
	readonly takenOn: PlainDate
	readonly expiresOn: PlainDate | null
}

/** Whoever talks with a child has a course for it that held that day. Refusal: talk-without-competence. */
export function checkCompetence(courses: readonly Course[], heldOn: PlainDate): Refusal | null {
	const holds = courses.some(
		({ forChildTalks, takenOn, expiresOn }) =>
			forChildTalks && takenOn <= heldOn && (expiresOn === null || heldOn <= expiresOn),
	)
	return holds ? null : refuse({ because: 'talk-without-competence', day: heldOn })
}
