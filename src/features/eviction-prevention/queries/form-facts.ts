import { hasRole } from '../../../platform/actor.ts'
import type { Act } from '../../../platform/transaction.ts'
import { rentDueDays } from '../rules/rent-due.ts'
import { getReceivingCommittee, listLandlords } from '../store/notices.ts'

const monthsSuggested = 3

/** What a report's form needs to know before it is filled in: to whom, for which landlords, and the latest due days. */
export async function formFacts({ db, today, actor }: Act) {
	const known = await listLandlords(db)
	// Whoever speaks for several has chosen one.
	const landlords = hasRole(actor, 'landlord')
		? known.filter(({ id }) => actor.organisationIds.includes(id))
		: known
	return {
		committee: await getReceivingCommittee(db),
		landlords,
		dueDays: rentDueDays(today, monthsSuggested),
	}
}
