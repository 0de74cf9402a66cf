import type { Act } from '../../../platform/transaction.ts'
import { listPlans } from '../store/plans.ts'

/** What each plan is called, newest first. */
export async function planTitles({ db }: Pick<Act, 'db'>) {
	return (await listPlans(db)).map(({ id, title }) => ({ planId: id, title }))
}
