import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

const ids = (of: readonly string[]) => sql<string>`any(${[...of]}::uuid[])`

/** A stay with where it is and who decided on it, when the speaker may see it. */
export async function findStayPage(db: Db, stayId: string) {
	return await db
		.selectFrom('named.stay as s')
		.innerJoin('named.bed as b', 'b.id', 's.bedId')
		.innerJoin('named.dwelling as d', 'd.id', 'b.dwellingId')
		.innerJoin('named.property as p', 'p.id', 's.propertyId')
		.innerJoin('named.staff as w', 'w.id', 's.recordedBy')
		.select([
			's.id',
			's.personId',
			's.bedId',
			's.form',
			's.state',
			's.plannedEndOn',
			's.endReason',
			's.despite',
		])
		.select([
			'b.name',
			'b.kind',
			'b.sleeps',
			'd.name as dwellingName',
			'p.name as propertyName',
			'w.name as recordedBy',
		])
		.select(sql<PlainDate>`s.starts_on`.as('startsOn'))
		.select(sql<PlainDate | null>`nullif(s.ends_on, 'infinity')`.as('endsOn'))
		.where('s.id', '=', stayId)
		.executeTakeFirst()
}

/** Who lives along, with their names as far as the speaker may know them. */
export async function listWhoLivesThere(db: Db, stayId: string) {
	return await db
		.selectFrom('named.stayPerson as t')
		.leftJoin('named.personParticulars as n', 'n.id', 't.personId')
		.select(['t.personId', 't.child', 'n.givenName', 'n.familyName', 'n.called', 'n.code', 'n.birthDate'])
		.select(
			sql<PlainDate | null>`case when upper(t.during) is distinct from
				(select upper(s.during) from named.stay s where s.municipality_id = t.municipality_id and s.id = t.stay_id)
				then upper(t.during) end`.as('leftOn'),
		)
		.where('t.stayId', '=', stayId)
		.orderBy('t.slot')
		.execute()
}

/** Where some people have lived, for counting how often they moved. */
export async function listLived(db: Db, personIds: readonly string[]) {
	return await db
		.selectFrom('named.stayPerson as t')
		.innerJoin('named.stay as s', 's.id', 't.stayId')
		.innerJoin('named.bed as b', 'b.id', 's.bedId')
		.innerJoin('named.dwelling as d', 'd.id', 'b.dwellingId')
		.innerJoin('named.property as p', 'p.id', 'b.propertyId')
		.select(['t.personId', 's.bedId'])
		.select(sql<PlainDate>`s.starts_on`.as('startsOn'))
		.select((eb) => eb.fn.coalesce('d.schoolArea', 'p.schoolArea').as('schoolArea'))
		.where('t.personId', '=', ids(personIds))
		.where('s.state', 'in', ['here', 'left'])
		.execute()
}
