import type { Act } from '../../../../platform/transaction.ts'
import { listPlans } from '../../store/plans.ts'
import { listAllVersions } from '../../store/versions.ts'

/** Plans with a version that is worked on, and its number. */
export async function listDrafts({ db }: Pick<Act, 'db'>) {
	const versions = await listAllVersions(db)
	return (await listPlans(db)).flatMap(({ id, title }) => {
		const draft = versions.find(
			({ planId, decidedOn, withdrawnOn }) => planId === id && decidedOn === null && withdrawnOn === null,
		)
		return draft === undefined ? [] : [{ planId: id, title, number: draft.number }]
	})
}
