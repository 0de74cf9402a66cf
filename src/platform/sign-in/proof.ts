import type { Act } from '../transaction.ts'

/** The refusal that leads to the page where one proves again (`/prove?next=`). */
export const proveAgain = 'prove-again'

const minutesOfAProof = 15
const minute = 60_000

/**
 * Did whoever acts prove to be themselves within the last quarter of an hour? Those who come by no session are not asked:
 * jobs act for somebody, and keys open nothing that is protected.
 */
export function provedLately({ actor, now }: Pick<Act, 'actor' | 'now'>): boolean {
	if (actor.provedAt === undefined) return true
	const age = Date.parse(now) - Date.parse(actor.provedAt)
	return age > -2 * minute && age <= minutesOfAProof * minute
}
