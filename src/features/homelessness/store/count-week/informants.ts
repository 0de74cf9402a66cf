import { sql } from 'kysely'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { InformantState } from '../../rules/count-week/coverage.ts'
import type { IdentityLevel, LegalGround } from '../../rules/count-week/grounds.ts'

type Db = Act['db']

export type NewInformant = {
	roundId: string
	unitId: string | null
	organisationId: string | null
	legalGround: LegalGround
	groundNote: string | null
	identity: IdentityLevel
	invitedOn: PlainDate
	invitedBy: string
}

export async function insertInformant(
	db: Db,
	place: { municipalityId: number; committeeId: string },
	given: NewInformant,
): Promise<string> {
	const row = await db
		.insertInto('named.countInformant')
		.values({ ...place, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

function informants(db: Db) {
	return db
		.selectFrom('named.countInformant as i')
		.leftJoin('named.unit as u', (join) =>
			join.onRef('u.municipalityId', '=', 'i.municipalityId').onRef('u.id', '=', 'i.unitId'),
		)
		.leftJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'i.municipalityId').onRef('o.id', '=', 'i.organisationId'),
		)
		.select(['i.id as countInformantId', 'i.roundId as countRoundId', 'i.committeeId', 'i.unitId', 'i.state'])
		.select(['i.legalGround', 'i.groundNote', 'i.identity', 'i.invitedOn', 'i.finishedOn'])
		.select([
			sql<string>`coalesce(u.name, o.name, '')`.as('name'),
			sql<'unit' | 'organisation'>`case when i.unit_id is null then 'organisation' else 'unit' end`.as(
				'kind',
			),
			sql<number>`(select count(*)::int from named.count_answer a
				where a.municipality_id = i.municipality_id and a.informant_id = i.id and a.state = 'given')`.as(
				'given',
			),
			sql<PlainDate | null>`(select max(m.reminded_on) from named.count_reminder m
				where m.municipality_id = i.municipality_id and m.informant_id = i.id)`.as('remindedOn'),
		])
}

/** Everybody asked in a round, as far as the speaker keeps it or answers in it. */
export async function listInformants(db: Db, countRoundId: string) {
	return await informants(db).where('i.roundId', '=', countRoundId).orderBy('name').execute()
}

/** Where the speaker is asked, or keeps the count. */
export async function listAsked(db: Db) {
	return await informants(db)
		.where('i.id', 'in', sql<string>`(select context.asked())`)
		.orderBy('i.invitedOn', 'desc')
		.execute()
}

/** Null when the speaker is not the one asked: those who keep a count answer for nobody. */
export async function findAsked(db: Db, countInformantId: string) {
	const row = await informants(db)
		.where('i.id', '=', countInformantId)
		.where('i.id', 'in', sql<string>`(select context.asked())`)
		.executeTakeFirst()
	return row ?? null
}

export type Informant = NonNullable<Awaited<ReturnType<typeof findAsked>>>

export async function findInformant(db: Db, countInformantId: string) {
	const row = await informants(db).where('i.id', '=', countInformantId).executeTakeFirst()
	return row ?? null
}

/** Those who write for one informant at once follow each other, so that its answers are numbered without gaps. */
export async function lockInformant(db: Db, countInformantId: string): Promise<void> {
	await db
		.selectFrom('named.countInformant')
		.select('id')
		.where('id', '=', countInformantId)
		.forUpdate()
		.execute()
}

export async function setInformantState(
	db: Db,
	countInformantId: string,
	given: { state: InformantState; finishedOn: PlainDate | null; finishedBy: string | null },
): Promise<void> {
	await db.updateTable('named.countInformant').set(given).where('id', '=', countInformantId).execute()
}

/** Whoever had finished is answering again: another answer, or one fewer, is looked at once more before it is done. */
export async function setAnswersAgain(db: Db, countInformantId: string): Promise<void> {
	await setInformantState(db, countInformantId, { state: 'answering', finishedOn: null, finishedBy: null })
}

export async function insertReminder(
	db: Db,
	place: { municipalityId: number; committeeId: string },
	given: { informantId: string; remindedOn: PlainDate; remindedBy: string },
): Promise<void> {
	await db
		.insertInto('named.countReminder')
		.values({ ...place, ...given })
		.execute()
}

/** Who can be asked in a round and has not been. */
export async function listAskable(db: Db, countRoundId: string) {
	const { rows } = await sql<{ id: string; kind: 'unit' | 'organisation'; name: string }>`
		select u.id, 'unit' as kind, u.name from named.unit u
		where not exists (select from named.count_informant i
			where i.municipality_id = u.municipality_id and i.round_id = ${countRoundId} and i.unit_id = u.id)
		union all
		select o.id, 'organisation', o.name from named.organisation o
		where o.ended_on is null and not exists (select from named.count_informant i
			where i.municipality_id = o.municipality_id and i.round_id = ${countRoundId} and i.organisation_id = o.id)
		order by 2 desc, 3
	`.execute(db)
	return rows
}

export async function committeeOfUnit(db: Db, unitId: string): Promise<string | null> {
	const row = await db
		.selectFrom('named.unit')
		.select('committeeId')
		.where('id', '=', unitId)
		.executeTakeFirst()
	return row?.committeeId ?? null
}
