import { type Insertable, type SqlBool, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Intensity } from '../rules/agreements/intensity.ts'
import type { SupportHour } from '../rules/agreements/schedule.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'id' | 'recordedAt'>

/** The id is made here: what is written about somebody who lives with a protected person is not read back by everyone. */
export async function insertAgreement(db: Db, given: New<'named.supportAgreement'>): Promise<string> {
	const id = crypto.randomUUID()
	await db
		.insertInto('named.supportAgreement')
		.values({ ...given, id })
		.execute()
	return id
}

const intensities = sql<Intensity[]>`coalesce((
	select jsonb_agg(jsonb_build_object('fromDay', i.from_day, 'minutesAWeek', i.minutes_a_week, 'reason', i.reason)
		order by i.from_day)
	from named.support_intensity i
	where i.municipality_id = a.municipality_id and i.support_id = a.id), '[]')`

const hours = sql<SupportHour[]>`coalesce((
	select jsonb_agg(jsonb_build_object(
		'weekday', h.weekday, 'fromTime', h.from_time, 'untilTime', h.until_time, 'way', h.way)
		order by h.weekday, h.from_time)
	from named.support_hour h
	where h.municipality_id = a.municipality_id and h.support_id = a.id), '[]')`

function agreements(db: Db) {
	return db
		.selectFrom('named.supportAgreement as a')
		.leftJoin('named.supportService as s', (join) =>
			join.onRef('s.municipalityId', '=', 'a.municipalityId').onRef('s.id', '=', 'a.serviceId'),
		)
		.select([
			'a.id',
			'a.committeeId',
			'a.personId',
			'a.kind',
			'a.method',
			'a.unitId',
			'a.decisionId',
			'a.responsibleId',
			'a.onCallContact',
			'a.startsOn',
			'a.endsOn',
			'a.endedBecause',
			'a.recordedAt',
			's.name as service',
		])
		.select(intensities.as('intensities'))
		.select(hours.as('hours'))
}

export async function findAgreement(db: Db, supportId: string) {
	return await agreements(db).where('a.id', '=', supportId).executeTakeFirst()
}
export type AgreementRow = NonNullable<Awaited<ReturnType<typeof findAgreement>>>

/** Those of one person, under any of their records, the latest first. */
export async function listAgreementsOf(db: Db, records: readonly string[]): Promise<AgreementRow[]> {
	return await agreements(db)
		.where('a.personId', '=', sql<string>`any(${[...records]}::uuid[])`)
		.orderBy('a.startsOn', 'desc')
		.orderBy('a.id', 'desc')
		.execute()
}

export async function changeAgreement(
	db: Db,
	supportId: string,
	given: Omit<Updateable<DB['named.supportAgreement']>, 'id' | 'municipalityId'>,
): Promise<void> {
	await db.updateTable('named.supportAgreement').set(given).where('id', '=', supportId).execute()
}

/** What it begins with: as little read back as the agreement is. */
export async function insertIntensity(db: Db, given: New<'named.supportIntensity'>): Promise<void> {
	await db
		.insertInto('named.supportIntensity')
		.values({ ...given, id: crypto.randomUUID() })
		.execute()
}

/** From the day on so many minutes a week; said again for the same day, the later word holds. */
export async function putIntensity(db: Db, given: New<'named.supportIntensity'>): Promise<void> {
	const { minutesAWeek, reason = null, recordedBy } = given
	await db
		.insertInto('named.supportIntensity')
		.values({ ...given, id: crypto.randomUUID() })
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'supportId', 'fromDay'])
				.doUpdateSet({ minutesAWeek, reason, recordedBy }),
		)
		.execute()
}

/** The hours of the ordinary week take the place of those before. */
export async function putHours(
	db: Db,
	supportId: string,
	given: readonly Omit<New<'named.supportHour'>, 'supportId'>[],
): Promise<void> {
	await db.deleteFrom('named.supportHour').where('supportId', '=', supportId).execute()
	if (given.length === 0) return
	await db
		.insertInto('named.supportHour')
		.values(given.map((hour) => ({ ...hour, supportId, id: crypto.randomUUID() })))
		.execute()
}

/** Support that runs on the day or begins later, by the units that one works in, the earliest first. */
export async function listRunning(db: Db, today: PlainDate): Promise<AgreementRow[]> {
	return await agreements(db)
		.where((eb) => eb.or([eb('a.endsOn', 'is', null), eb('a.endsOn', '>', today)]))
		.where(sql<SqlBool>`a.unit_id in (select context.units())`)
		.orderBy('a.startsOn')
		.orderBy('a.id')
		.execute()
}
