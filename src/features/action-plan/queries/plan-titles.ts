import type { Act } from '../../../platform/transaction.ts'
import { listPlans } from '../store/plans.ts'

/** What each plan is called and the years it is for, newest first. */
export async function planTitles({ db }: Pick<Act, 'db'>) {
	return (await listPlans(db)).map(({ id, title, validFrom, validTo }) => {
		return { planId: id, title, validFrom, validTo }
	})
}
