import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { IncidentKind } from '../rules/incidents/incident-words.ts'

type Db = Act['db']

const columns = [
	'id',
	'reportedBy',
	'reportedAt',
	'kind',
	'foundAt',
	'happened',
	'groups',
	'peopleAbout',
	'measures',
	'authorityTold',
	'authorityToldAt',
	'authorityReference',
	'authorityWhy',
	'concernedTold',
	'concernedOn',
	'concernedWhy',
	'learned',
	'closedOn',
] as const

/** Those that are open first, the latest first. */
export async function listIncidents(db: Db) {
	return await db
		.selectFrom('named.incident as i')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'i.municipalityId').onRef('s.id', '=', 'i.reportedBy'),
		)
		.select(columns.map((column) => `i.${column}` as const))
		.select('s.name as reporter')
		.orderBy('i.closedOn', (by) => by.desc().nullsFirst())
		.orderBy('i.foundAt', 'desc')
		.execute()
}

export async function findIncident(db: Db, id: string) {
	const found = await db
		.selectFrom('named.incident as i')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'i.municipalityId').onRef('s.id', '=', 'i.reportedBy'),
		)
		.select(columns.map((column) => `i.${column}` as const))
		.select('s.name as reporter')
		.where('i.id', '=', id)
		.executeTakeFirst()
	return found ?? null
}

/** Those that somebody has still to decide about. */
export async function listOpenIncidents(db: Db) {
	return await db
		.selectFrom('named.incident')
		.select(['id', 'foundAt', 'authorityTold', 'authorityToldAt', 'concernedTold'])
		.where('closedOn', 'is', null)
		.execute()
}

/** Taken for whoever settles it: another waits until it is written. */
export async function holdIncident(db: Db, id: string) {
	const found = await db
		.selectFrom('named.incident')
		.select(['id', 'foundAt', 'authorityTold', 'concernedTold', 'closedOn'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
	return found ?? null
}

type Reported = {
	readonly committeeId: string
	readonly reportedBy: string
	readonly reportedAt: Instant
	readonly kind: IncidentKind
	readonly foundAt: Instant
	readonly happened: string
	readonly groups: readonly string[]
	readonly peopleAbout: number | null
	readonly measures: string
}

export async function insertIncident(db: Db, municipalityId: number, reported: Reported): Promise<string> {
	const { id } = await db
		.insertInto('named.incident')
		.values({ municipalityId, ...reported, groups: [...reported.groups] })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

type Settled = Partial<{
	authorityTold: boolean
	authorityToldAt: Instant | null
	authorityReference: string
	authorityWhy: string
	authorityBy: string
	concernedTold: boolean
	concernedOn: PlainDate | null
	concernedWhy: string
	concernedBy: string
	learned: string
	closedOn: PlainDate
	closedBy: string
}>

/** False when it is not there, or not the actor's to settle. */
export async function settleIncident(db: Db, id: string, settled: Settled): Promise<boolean> {
	const changed = await db.updateTable('named.incident').set(settled).where('id', '=', id).executeTakeFirst()
	return changed.numUpdatedRows > 0n
}
