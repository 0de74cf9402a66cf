import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { consenters, receivers, SectionKey } from '../rules/disclosures/sections.ts'

type Db = Act['db']

type NewDisclosure = {
	readonly personId: string | null
	readonly caseId: string | null
	readonly givenOn: PlainDate
	readonly toKind: (typeof receivers)[number]
	readonly toName: string
	readonly toCommitteeId: string | null
	readonly section: SectionKey
	readonly what: string
	readonly purpose: string
	readonly consentedBy: (typeof consenters)[number] | null
	readonly consentedOn: PlainDate | null
	readonly consentEndsOn: PlainDate | null
	readonly decidedBy: string
	readonly recordedOn: PlainDate
}

export async function insertDisclosure(
	db: Db,
	{ municipalityId, controllerId, actorId }: Actor,
	given: NewDisclosure,
): Promise<string> {
	const { id } = await db
		.insertInto('named.disclosure')
		.values({ municipalityId, committeeId: controllerId ?? '', recordedBy: actorId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Those of one's own matters, in full. */
export async function findDisclosure(db: Db, disclosureId: string) {
	return await db
		.selectFrom('named.disclosure')
		.select(['id', 'consentedOn', 'consentEndsOn', 'consentTakenBackOn'])
		.where('id', '=', disclosureId)
		.executeTakeFirst()
}

export async function takeConsentBack(db: Db, disclosureId: string, on: PlainDate): Promise<void> {
	await db
		.updateTable('named.disclosure')
		.set({ consentTakenBackOn: on })
		.where('id', '=', disclosureId)
		.execute()
}

type GivenOut = {
	readonly source: string
	readonly id: string
	readonly givenOn: PlainDate
	readonly toKind: string
	readonly toName: string | null
	readonly section: string
	readonly decidedBy: string | null
	readonly deciderName: string | null
	readonly caseNumber: string | null
	readonly crosses: boolean
	readonly endsOn: PlainDate | null
	readonly takenBackOn: PlainDate | null
}

type Wanted = {
	readonly standing: 'ends-soon' | 'ended' | 'crossing' | null
	readonly today: PlainDate
	readonly soonThrough: PlainDate
	readonly limit: number
	readonly offset: number
}

type Register = {
	readonly all: number
	readonly endsSoon: number
	readonly ended: number
	readonly crossing: number
	readonly rows: readonly GivenOut[]
}

/**
 * All that was given out, whichever slice recorded it: by case number and office, nobody's name. Every row is counted, and
 * those asked for come the newest first. How a consent stands is said as `rules/disclosures/standing` says it.
 */
export async function readGivenOut(db: Db, wanted: Wanted): Promise<Register> {
	const { standing, today, soonThrough, limit, offset } = wanted
	const { rows } = await sql<Register>`
		with given as materialized (
			select g.*, case when g.taken_back_on <= ${today} then 'taken-back' when g.ends_on is null then 'none'
				when g.ends_on < ${today} then 'ended' when g.ends_on <= ${soonThrough} then 'ends-soon' else 'lasts' end as standing
			from house.disclosures() g)
		select count(*)::int as "all", count(*) filter (where standing = 'ends-soon')::int as "endsSoon",
			count(*) filter (where standing = 'ended')::int as "ended", count(*) filter (where crosses)::int as "crossing",
			coalesce((select json_agg(p order by p."givenOn" desc, p.id desc) from (
				select g.source, g.id, g.given_on as "givenOn", g.to_kind as "toKind", g.to_name as "toName", g.section,
					g.decided_by as "decidedBy", s.name as "deciderName", g.case_number as "caseNumber", g.crosses,
					g.ends_on as "endsOn", g.taken_back_on as "takenBackOn"
				from given g
				left join named.staff s on s.municipality_id = context.municipality() and s.id = g.decided_by
				where ${standing}::text is null or (${standing} = 'crossing' and g.crosses) or g.standing = ${standing}
				order by g.given_on desc, g.id desc limit ${limit} offset ${offset}) p), '[]') as "rows"
		from given`.execute(db)
	const [register] = rows
	return register ?? { all: 0, endsSoon: 0, ended: 0, crossing: 0, rows: [] }
}

/** One's own: what case work has recorded of the matters it reads. */
export async function listOwnDisclosures(db: Db) {
	return await db
		.selectFrom('named.disclosure as d')
		.leftJoin('named.evictionCase as c', (join) =>
			join.onRef('c.municipalityId', '=', 'd.municipalityId').onRef('c.id', '=', 'd.caseId'),
		)
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'd.municipalityId').onRef('s.id', '=', 'd.decidedBy'),
		)
		.select([
			...([
				'd.id',
				'd.givenOn',
				'd.toKind',
				'd.toName',
				'd.section',
				'd.what',
				'd.purpose',
				'd.personId',
			] as const),
			...(['d.caseId', 'c.caseNumber', 's.name as deciderName'] as const),
			...(['d.consentEndsOn as endsOn', 'd.consentTakenBackOn as takenBackOn'] as const),
		])
		.orderBy('d.givenOn', 'desc')
		.orderBy('d.id', 'desc')
		.limit(200)
		.execute()
}

/** The municipality's other committees: telling one of them is a disclosure. */
export async function listOtherCommittees(db: Db, { controllerId }: Actor) {
	return await db
		.selectFrom('named.committee')
		.select(['id', 'name'])
		.where('id', '<>', controllerId ?? '')
		.orderBy('name')
		.execute()
}

/** A case that the speaker reads in their ordinary work, by its number. */
export async function findOwnCase(db: Db, caseNumber: string): Promise<string | undefined> {
	const found = await db
		.selectFrom('named.evictionCase')
		.select('id')
		.where('caseNumber', '=', caseNumber)
		.executeTakeFirst()
	return found?.id
}

export async function isOwnPerson(db: Db, personId: string): Promise<boolean> {
	const found = await db
		.selectFrom('named.personParticulars')
		.select('id')
		.where('id', '=', personId)
		.executeTakeFirst()
	return found !== undefined
}
