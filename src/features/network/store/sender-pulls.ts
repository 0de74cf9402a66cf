import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { PackageProblem } from '../rules/submissions/check-package.ts'

type Db = Act['db']

/** Where a municipality's package is fetched, and how it went last; null when it is not fetched. */
export async function findPull(db: Db, placeId: string) {
	const found = await db
		.selectFrom('counted.senderPull')
		.select(['address', 'askedAt', 'begunAt', 'answeredAt', 'outcome', 'because', 'packageId'])
		.select((of) => of.ref('problems').$castTo<readonly PackageProblem[]>().as('problems'))
		.where('placeId', '=', placeId)
		.executeTakeFirst()
	return found ?? null
}

export async function listPulledPlaces(db: Db): Promise<string[]> {
	const found = await db.selectFrom('counted.senderPull').select('placeId').orderBy('placeId').execute()
	return found.map(({ placeId }) => placeId)
}

const nothingYet = {
	...{ begunAt: null, answeredAt: null, outcome: null, because: '', problems: '[]', packageId: null },
}

type NewPull = {
	readonly placeId: string
	readonly address: string
	readonly setBy: string
	readonly askedAt: Instant
	readonly forgotten: Instant
}

/** Another address begins anew: what the earlier one answered is told no more. False while the earlier one is being asked. */
export async function savePull(
	db: Db,
	municipalityId: number,
	{ placeId, forgotten, ...given }: NewPull,
): Promise<boolean> {
	const row = { ...given, ...nothingYet }
	const saved = await db
		.insertInto('counted.senderPull')
		.values({ municipalityId, placeId, ...row })
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'placeId'])
				.doUpdateSet(row)
				.where((of) =>
					of.or([
						of('counted.senderPull.begunAt', 'is', null),
						of('counted.senderPull.begunAt', '<', forgotten),
					]),
				),
		)
		.returning('placeId')
		.executeTakeFirst()
	return saved !== undefined
}

export async function askPull(db: Db, placeId: string, askedAt: Instant): Promise<void> {
	await db.updateTable('counted.senderPull').set({ askedAt }).where('placeId', '=', placeId).execute()
}

/** Takes the fetch for whoever asks first; null for the others, until one that never ended is forgotten. */
export async function beginPull(
	db: Db,
	placeId: string,
	{ now, forgotten }: { readonly now: Instant; readonly forgotten: Instant },
): Promise<string | null> {
	const begun = await db
		.updateTable('counted.senderPull')
		.set({ begunAt: now })
		.where('placeId', '=', placeId)
		.where((of) => of.or([of('begunAt', 'is', null), of('begunAt', '<', forgotten)]))
		.returning('address')
		.executeTakeFirst()
	return begun?.address ?? null
}

export type PullAnswer =
	| { readonly outcome: 'received' | 'known'; readonly packageId: string }
	| {
			readonly outcome: 'refused' | 'failed'
			readonly because: string
			readonly problems: readonly PackageProblem[]
	  }

const mostTold = 20

/** What came of a fetch; of one whose address was changed meanwhile nothing is told. */
export async function endPull(
	db: Db,
	placeId: string,
	answer: PullAnswer,
	{ address, answeredAt }: { readonly address: string; readonly answeredAt: Instant },
): Promise<void> {
	const came = 'packageId' in answer
	await db
		.updateTable('counted.senderPull')
		.set({
			...{ askedAt: null, begunAt: null, answeredAt, outcome: answer.outcome },
			packageId: came ? answer.packageId : null,
			because: came ? '' : answer.because,
			problems: JSON.stringify(came ? [] : answer.problems.slice(0, mostTold)),
		})
		.where('placeId', '=', placeId)
		.where('address', '=', address)
		.where('begunAt', 'is not', null)
		.execute()
}

/** Lets go of a fetch that could not be carried out, so that it can be tried again. */
export async function freePull(db: Db, placeId: string): Promise<void> {
	await db.updateTable('counted.senderPull').set({ begunAt: null }).where('placeId', '=', placeId).execute()
}

export async function deletePull(db: Db, placeId: string): Promise<boolean> {
	const gone = await db
		.deleteFrom('counted.senderPull')
		.where('placeId', '=', placeId)
		.returning('placeId')
		.executeTakeFirst()
	return gone !== undefined
}
