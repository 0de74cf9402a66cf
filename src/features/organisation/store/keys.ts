import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { KeyScope } from '../rules/key-scopes.ts'

type Db = Act['db']

export type NewKey = {
	organisationId: string
	label: string
	scopes: readonly KeyScope[]
	digest: Buffer
	ending: string
	validThrough: PlainDate
}

export async function insertApiKey({ db, actor, now }: Act, { scopes, ...given }: NewKey): Promise<string> {
	const { id } = await db
		.insertInto('named.apiKey')
		.values({
			...{ municipalityId: actor.municipalityId, madeBy: actor.actorId, madeAt: now },
			...given,
			scopes: [...scopes],
		})
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** The newest first. */
export async function listApiKeys(db: Db) {
	return await db
		.selectFrom('named.apiKey as k')
		.innerJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'k.municipalityId').onRef('o.id', '=', 'k.organisationId'),
		)
		.select([
			'k.id',
			'k.organisationId',
			'k.label',
			'k.scopes',
			'k.ending',
			'k.madeAt',
			'k.validThrough',
			'k.endedAt',
			'k.lastUsedAt',
		])
		.select('o.name as landlord')
		.orderBy('k.id', 'desc')
		.execute()
}

/** False when there is no such key, or it had ended already. */
export async function endKey({ db, actor, now }: Act, keyId: string): Promise<boolean> {
	const ended = await db
		.updateTable('named.apiKey')
		.set({ endedAt: now, endedBy: actor.actorId })
		.where('id', '=', keyId)
		.where('endedAt', 'is', null)
		.returning('id')
		.executeTakeFirst()
	return ended !== undefined
}

export async function findLandlordToSpeakFor(db: Db, organisationId: string) {
	return await db
		.selectFrom('named.organisation')
		.select(['id', 'name', 'roleTypes', 'endedOn'])
		.where('id', '=', organisationId)
		.executeTakeFirst()
}

/** One that opens today; undefined for one that has ended or run out. */
export async function findOpenKey({ db, today }: Act, keyId: string) {
	return await db
		.selectFrom('named.apiKey')
		.select(['id', 'organisationId', 'label', 'scopes', 'validThrough'])
		.where('id', '=', keyId)
		.where('endedAt', 'is', null)
		.where('validThrough', '>=', today)
		.forUpdate()
		.executeTakeFirst()
}

export async function shortenKey({ db }: Act, keyId: string, validThrough: PlainDate): Promise<void> {
	await db.updateTable('named.apiKey').set({ validThrough }).where('id', '=', keyId).execute()
}
