import type { Act } from '../../../platform/transaction.ts'
import { rentDueDays } from '../rules/rent-due.ts'
import { getReceivingCommittee, listLandlords } from '../store/notices.ts'

const monthsSuggested = 3

/** What a report's form needs to know before it is filled in: to whom, for which landlords, and the latest due days. */
export async function formFacts({ db, today }: Act) {
	return {
		committee: await getReceivingCommittee(db),
		landlords: await listLandlords(db),
		dueDays: rentDueDays(today, monthsSuggested),
	}
}
