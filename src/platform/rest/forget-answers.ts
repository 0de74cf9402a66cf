import type { House } from '../house.ts'
import { municipalitiesIn } from '../memberships.ts'
import { asSystem } from '../purpose.ts'
import { forgetAnswers } from './once.ts'

/** The job of every minute: what requests were answered is kept for a day. */
export async function forgetAnsweredRequests(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, forgetAnswers)
	}
}
