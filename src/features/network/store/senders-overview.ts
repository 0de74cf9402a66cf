import { sql } from 'kysely'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { PackageProblem } from '../rules/submissions/check-package.ts'
import type { Package } from '../rules/submissions/package.ts'
import type { Way } from './submissions.ts'

type Db = Act['db']

export type SenderRow = {
	readonly placeId: string
	readonly name: string
	readonly country: string
	readonly countyCode: string
	readonly packageId: string | null
	readonly number: number | null
	readonly way: Way | null
	readonly firstYear: number | null
	readonly lastYear: number | null
	readonly receivedAt: Instant | null
	readonly withdrawn: boolean
	/** Attempts since the latest package, or all when there is none. */
	readonly refused: number
	readonly refusedAt: Instant | null
	readonly hasKey: boolean
}

/** Every municipality that the reader sees, with its latest package and what was refused since. */
export async function listSenders(db: Db): Promise<SenderRow[]> {
	return await sendersIn(db, null)
}

/** One of them; null when it stands no more, or the reader does not see it. */
export async function findSender(db: Db, placeId: string): Promise<SenderRow | null> {
	return (await sendersIn(db, placeId))[0] ?? null
}

async function sendersIn(db: Db, placeId: string | null): Promise<SenderRow[]> {
	const { rows } = await sql<SenderRow>`
		with latest as (
			select distinct on (r.place_id) r.place_id, r.id, r.number, r.way, r.first_year, r.last_year, r.received_at, r.withdrawn_at
			from counted.received_package r
			order by r.place_id, r.number desc
		), refused as (
			select f.place_id, count(*)::int as refused, max(f.refused_at) as refused_at
			from counted.refused_package f
			left join latest l on l.place_id = f.place_id
			where f.place_id is not null and (l.received_at is null or f.refused_at > l.received_at)
			group by f.place_id
		)
		select p.id as place_id, p.name, p.country, p.county_code, l.id as package_id, l.number, l.way, l.first_year, l.last_year,
			l.received_at, l.withdrawn_at is not null as withdrawn, coalesce(f.refused, 0) as refused, f.refused_at,
			k.fingerprint is not null as has_key
		from counted.network_place p
		left join latest l on l.place_id = p.id
		left join refused f on f.place_id = p.id
		left join counted.sender_key k on k.municipality_id = p.municipality_id and k.place_id = p.id and k.until is null
		where p.kind = 'municipality' and p.valid_to is null and p.id in (select context.seen_places())
			and (${placeId}::uuid is null or p.id = ${placeId}::uuid)
		order by p.name collate "und-x-icu", p.code`.execute(db)
	return rows
}

/** A municipality's packages, the latest first. */
export async function listPackages(db: Db, placeId: string) {
	return await db
		.selectFrom('counted.receivedPackage')
		.select(['id', 'number', 'firstYear', 'lastYear', 'releasedAt', 'receivedAt', 'withdrawnAt'])
		.select((of) => [
			of.ref('way').$castTo<Way>().as('way'),
			sql<string>`content ->> 'reason'`.as('reason'),
			sql<number>`jsonb_array_length(content -> 'figures')`.as('figures'),
		])
		.where('placeId', '=', placeId)
		.orderBy('number', 'desc')
		.execute()
}

const mostRefused = 20

/** The latest attempts that were refused in a municipality's name. */
export async function listRefused(db: Db, placeId: string) {
	return await db
		.selectFrom('counted.refusedPackage')
		.select(['id', 'because', 'digest', 'refusedAt'])
		.select((of) => [
			of.ref('way').$castTo<Way>().as('way'),
			of.ref('problems').$castTo<readonly PackageProblem[]>().as('problems'),
		])
		.where('placeId', '=', placeId)
		.orderBy('refusedAt', 'desc')
		.limit(mostRefused)
		.execute()
}

/** A package whole. */
export async function findPackage(db: Db, id: string) {
	const found = await db
		.selectFrom('counted.receivedPackage')
		.select(['id', 'placeId', 'number', 'replaces', 'digest', 'keyFingerprint', 'receivedAt', 'releasedAt'])
		.select(['withdrawnAt', 'withdrawnBecause'])
		.select((of) => [
			of.ref('way').$castTo<Way>().as('way'),
			of.ref('content').$castTo<Package>().as('content'),
		])
		.where('id', '=', id)
		.executeTakeFirst()
	return found ?? null
}

/** Attempts that nobody known is behind, the latest day. */
export async function countUnknown(db: Db, since: Instant): Promise<number> {
	const { count } = await db
		.selectFrom('counted.refusedPackage')
		.select((of) => of.fn.countAll<string>().as('count'))
		.where('placeId', 'is', null)
		.where('refusedAt', '>', since)
		.executeTakeFirstOrThrow()
	return Number(count)
}
