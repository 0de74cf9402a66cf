import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Settled =
	| { readonly state: 'waiting'; readonly nextTryAt: Instant }
	| { readonly state: 'handed' | 'stopped'; readonly nextTryAt: null }

/** What is on its way by a link, or was given up, from now on: gives the packages that it was so of. */
export async function changeUndelivered(db: Act['db'], linkId: string, to: Settled): Promise<string[]> {
	const changed = await db
		.updateTable('counted.packageDelivery')
		.set({ ...to, attempts: 0 })
		.where('state', 'in', ['waiting', 'failed'])
		.where('packageId', 'in', (of) =>
			of.selectFrom('counted.releasedPackage').select('id').where('linkId', '=', linkId),
		)
		.returning('packageId')
		.execute()
	return changed.map(({ packageId }) => packageId)
}

/** What lies to be handed over by a link and has not been answered, in the order of its numbers. */
export async function listHanded(db: Act['db'], linkId: string) {
	return await db
		.selectFrom('counted.releasedPackage as p')
		.innerJoin('counted.packageDelivery as d', (join) =>
			join.onRef('d.municipalityId', '=', 'p.municipalityId').onRef('d.packageId', '=', 'p.id'),
		)
		.select(['p.id', 'p.number', 'p.package', 'p.signature', 'p.keyFingerprint', 'p.digest', 'p.releasedAt'])
		.where('p.linkId', '=', linkId)
		.where('d.state', '=', 'handed')
		.orderBy('p.number')
		.execute()
}
