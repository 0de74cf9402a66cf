import { type SqlBool, sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { DeliveryState } from '../rules/releases/delivery.ts'
import type { DeliveryProblem } from '../rules/releases/read-answer.ts'

type Db = Act['db']

export type LinkWay = 'push' | 'file' | 'pull'

const linkColumns = ['id', 'networkCode', 'name', 'senderCode', 'address', 'since', 'endedOn'] as const

export async function listLinks(db: Db) {
	return await linksIn(db).orderBy(sql<SqlBool>`ended_on is not null`).orderBy('name').execute()
}

export async function findLink(db: Db, id: string) {
	return (await linksIn(db).where('id', '=', id).executeTakeFirst()) ?? null
}

export type NetworkLink = NonNullable<Awaited<ReturnType<typeof findLink>>>

function linksIn(db: Db) {
	return db
		.selectFrom('counted.networkLink')
		.select(linkColumns)
		.select((of) => of.ref('way').$castTo<LinkWay>().as('way'))
}

export type NewLink = Omit<NetworkLink, 'id' | 'endedOn'> & { readonly setBy: string }

export async function insertLink(db: Db, municipalityId: number, given: NewLink): Promise<string> {
	const { id } = await db
		.insertInto('counted.networkLink')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function endLink(db: Db, id: string, endedOn: PlainDate): Promise<void> {
	await db.updateTable('counted.networkLink').set({ endedOn }).where('id', '=', id).execute()
}

export async function changeLink(
	db: Db,
	id: string,
	given: Pick<NetworkLink, 'way' | 'address'>,
): Promise<void> {
	await db.updateTable('counted.networkLink').set(given).where('id', '=', id).execute()
}

/** One release to a network at a time. */
export async function holdReleasing(db: Db, networkCode: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`release ${networkCode}`}, 0))`.execute(db)
}

const packageColumns = [
	...['p.id', 'p.linkId', 'p.networkCode', 'p.number', 'p.replaces', 'p.reason', 'p.firstYear', 'p.lastYear'],
	...['p.figures', 'p.withheld', 'p.digest', 'p.keyFingerprint', 'p.releasedAt'],
	...[
		'd.attempts',
		'd.nextTryAt',
		'd.receivedAt',
		'l.name as networkName',
		'l.endedOn as linkEndedOn',
		's.name as releasedBy',
	],
] as const

export async function listReleased(db: Db) {
	return await releasedIn(db)
		.orderBy('p.releasedAt', 'desc')
		.orderBy(sql<SqlBool>`d.state in ('refused', 'stopped')`)
		.orderBy('p.number', 'desc')
		.execute()
}

export async function findReleased(db: Db, id: string) {
	return (await releasedIn(db).where('p.id', '=', id).executeTakeFirst()) ?? null
}

function releasedIn(db: Db) {
	return db
		.selectFrom('counted.releasedPackage as p')
		.innerJoin('counted.packageDelivery as d', (join) =>
			join.onRef('d.municipalityId', '=', 'p.municipalityId').onRef('d.packageId', '=', 'p.id'),
		)
		.innerJoin('counted.networkLink as l', (join) =>
			join.onRef('l.municipalityId', '=', 'p.municipalityId').onRef('l.id', '=', 'p.linkId'),
		)
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'p.municipalityId').onRef('s.id', '=', 'p.releasedBy'),
		)
		.select(packageColumns)
		.select((of) => [
			of.ref('d.state').$castTo<DeliveryState>().as('state'),
			of.ref('l.way').$castTo<LinkWay>().as('way'),
		])
}

/** The last package to a network that was neither refused nor stopped: the one that the next one follows. */
export async function findLastReleased(db: Db, networkCode: string) {
	const found = await db
		.selectFrom('counted.packageDelivery as d')
		.innerJoin('counted.releasedPackage as p', (join) =>
			join.onRef('p.municipalityId', '=', 'd.municipalityId').onRef('p.id', '=', 'd.packageId'),
		)
		.select(['p.id', 'p.number', 'p.package'])
		.select((of) => of.ref('d.state').$castTo<DeliveryState>().as('state'))
		.where('d.networkCode', '=', networkCode)
		.where('d.state', 'not in', ['refused', 'stopped'])
		.orderBy('d.number', 'desc')
		.executeTakeFirst()
	return found ?? null
}

/** Exactly what was signed, to be handed over. */
export async function findSigned(db: Db, id: string) {
	const found = await db
		.selectFrom('counted.releasedPackage')
		.select([
			'package',
			'signature',
			'keyFingerprint',
			'digest',
			'number',
			'linkId',
			'networkCode',
			'releasedAt',
		])
		.where('id', '=', id)
		.executeTakeFirst()
	return found ?? null
}

export type NewRelease = {
	readonly id: string
	readonly linkId: string
	readonly networkCode: string
	readonly number: number
	readonly replaces: string | null
	readonly reason: string
	readonly firstYear: number
	readonly lastYear: number
	readonly figures: number
	readonly withheld: number
	readonly package: string
	readonly digest: string
	readonly signature: string
	readonly keyFingerprint: string
	readonly releasedAt: Instant
	readonly releasedBy: string
}

/** A package that is to be pushed is due at once; others are handed over otherwise. */
export async function insertRelease(
	db: Db,
	municipalityId: number,
	given: NewRelease,
	way: LinkWay,
): Promise<void> {
	await db
		.insertInto('counted.releasedPackage')
		.values({ municipalityId, ...given })
		.execute()
	const { id: packageId, networkCode, number, releasedAt } = given
	await db
		.insertInto('counted.packageDelivery')
		.values({
			...{ municipalityId, packageId, networkCode, number },
			state: way === 'push' ? 'waiting' : 'handed',
			nextTryAt: way === 'push' ? releasedAt : null,
		})
		.execute()
}

/**
 * Takes a package that is due in hand: until then it is due for nobody else. Gives how often it has been tried; null when it is
 * not due, or another has it in hand.
 */
export async function takeInHand(
	db: Db,
	packageId: string,
	{ now, until }: { readonly now: Instant; readonly until: Instant },
): Promise<number | null> {
	const taken = await db
		.updateTable('counted.packageDelivery')
		.set({ nextTryAt: until })
		.where('packageId', '=', packageId)
		.where('state', '=', 'waiting')
		.where('nextTryAt', '<=', now)
		.returning('attempts')
		.executeTakeFirst()
	return taken?.attempts ?? null
}

/** Those that wait and whose next try has come. */
export async function listDue(db: Db, now: Instant): Promise<string[]> {
	const found = await db
		.selectFrom('counted.packageDelivery')
		.select('packageId')
		.where('state', '=', 'waiting')
		.where('nextTryAt', '<=', now)
		.orderBy('nextTryAt')
		.execute()
	return found.map(({ packageId }) => packageId)
}

export type DeliveryChange = {
	readonly state: DeliveryState
	readonly attempts?: number
	readonly nextTryAt: Instant | null
	readonly receivedAt?: Instant | null
}

/** Only from the state that was seen: two who answer at once do not answer twice. */
export async function changeDelivery(
	db: Db,
	packageId: string,
	from: readonly DeliveryState[],
	to: DeliveryChange,
): Promise<boolean> {
	const changed = await db
		.updateTable('counted.packageDelivery')
		.set(to)
		.where('packageId', '=', packageId)
		.where('state', 'in', [...from])
		.executeTakeFirst()
	return changed.numUpdatedRows > 0n
}

export type NewAnswer = {
	readonly packageId: string
	readonly outcome: 'received' | 'refused' | 'failed'
	readonly because: string
	readonly problems: readonly DeliveryProblem[]
	readonly notedBy: string | null
	readonly at: Instant
}

export async function noteAnswer(
	db: Db,
	municipalityId: number,
	{ problems, ...given }: NewAnswer,
): Promise<void> {
	await db
		.insertInto('counted.deliveryAnswer')
		.values({ municipalityId, ...given, problems: JSON.stringify(problems) })
		.execute()
}

export async function listAnswers(db: Db, packageId: string) {
	return await db
		.selectFrom('counted.deliveryAnswer as a')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'a.municipalityId').onRef('s.id', '=', 'a.notedBy'),
		)
		.select(['a.id', 'a.because', 'a.at', 's.name as notedBy'])
		.select((of) => [
			of.ref('a.outcome').$castTo<NewAnswer['outcome']>().as('outcome'),
			of.ref('a.problems').$castTo<readonly DeliveryProblem[]>().as('problems'),
		])
		.where('a.packageId', '=', packageId)
		.orderBy('a.at', 'desc')
		.orderBy('a.id', 'desc')
		.execute()
}
