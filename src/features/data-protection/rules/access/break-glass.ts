import { hoursAfter, type Instant } from '../../../../foundation/plain-date.ts'

/** What somebody else says of it afterwards: right, right though there was another way, or wrong. */
export const verdicts = ['right', 'other-way', 'wrong'] as const

/** So much has to be said for somebody else to judge it by. */
export const shortestReason = 20

const hoursOpen = 4

/** When what was opened closes by itself. */
export function closesAt(from: Instant): Instant {
	return hoursAfter(from, hoursOpen)
}

type GlassState = 'open' | 'closed' | 'reviewed'

/** Open while its hours last and nobody has ended it; then it waits until somebody else has looked at it. */
export function stateOfGlass(
	glass: { untilAt: Instant; endedAt: Instant | null; reviewedOn: string | null },
	now: Instant,
): GlassState {
	if (glass.reviewedOn !== null) return 'reviewed'
	return glass.endedAt === null && now < glass.untilAt ? 'open' : 'closed'
}
