import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { FormCode } from '../rules/forms.ts'

type Db = Act['db']

/** Stays of one's own units that somebody may have to look at: those in emergency forms, and those past their planned end. */
export async function listWatched(
	db: Db,
	emergency: readonly FormCode[],
	today: PlainDate,
	propertyId: string | null,
) {
	return await db
		.selectFrom('named.stay as s')
		.innerJoin('named.property as p', 'p.id', 's.propertyId')
		.leftJoin('named.personParticulars as q', (on) =>
			on.onRef('q.municipalityId', '=', 's.municipalityId').onRef('q.id', '=', 's.personId'),
		)
		.select([
			...(['s.id as stayId', 's.personId', 's.form', 's.plannedEndOn', 's.propertyId'] as const),
			...(['p.name as property', 'q.givenName', 'q.familyName', 'q.called', 'q.code'] as const),
		])
		.select(
			sql<boolean>`exists (select from named.bed_use u where u.municipality_id = s.municipality_id
				and u.bed_id = s.bed_id and u.during @> ${today}::date and u.stay_id is distinct from s.id)`.as(
				'bedTaken',
			),
		)
		.select(sql<PlainDate>`s.starts_on`.as('startsOn'))
		.select(sql<PlainDate | null>`nullif(s.ends_on, 'infinity')`.as('endsOn'))
		.where('s.state', '=', 'here')
		.where('s.unitId', '=', sql<string>`any(array(select context.units()))`)
		.where((eb) =>
			eb.or([
				eb('s.form', 'in', [...emergency]),
				eb('s.plannedEndOn', '<=', today),
				eb('s.endsOn', '<=', today),
			]),
		)
		.$if(propertyId !== null, (query) => query.where('s.propertyId', '=', propertyId))
		.orderBy('s.id')
		.execute()
}

/** Everybody in these stays, and where they have slept in emergency forms since a day. */
export async function listEmergencyNights(
	db: Db,
	stayIds: readonly string[],
	emergency: readonly FormCode[],
	since: PlainDate,
) {
	const { rows } = await sql<{
		stayId: string
		personId: string
		child: boolean
		form: FormCode
		startsOn: PlainDate
		endsOn: PlainDate | null
	}>`
		select w.stay_id as "stayId", w.person_id as "personId", w.child, s.form,
			lower(p.during) as "startsOn", upper(p.during) as "endsOn"
		from named.stay_person w
		join named.stay_person p on p.municipality_id = w.municipality_id and p.person_id = w.person_id
		join named.stay s on s.municipality_id = p.municipality_id and s.id = p.stay_id
		where w.stay_id = any(${[...stayIds]}::uuid[])
			and s.state in ('here', 'left') and s.form = any(${[...emergency]}::text[])
			and coalesce(upper(p.during), 'infinity') > ${since}::date`.execute(db)
	return rows
}

/**
 * Of these stays those with a child for whom nobody has assessed the house since 30 days before they came, or for whom it
 * was found last that it does not suit.
 */
export async function listUnsuited(
	db: Db,
	stayIds: readonly string[],
): Promise<Map<string, 'not-assessed' | 'does-not-suit'>> {
	if (stayIds.length === 0) return new Map()
	const { rows } = await sql<{ stayId: string; assessed: boolean }>`
		select w.stay_id as "stayId", bool_and(c.verdict is not null) as assessed from named.stay_person w
		join named.stay s on s.municipality_id = w.municipality_id and s.id = w.stay_id
		left join lateral (select c.verdict from named.child_suitability c
			where c.municipality_id = w.municipality_id and c.person_id = w.person_id
				and c.property_id = s.property_id and c.assessed_on >= s.starts_on - 30
			order by c.assessed_on desc, c.id desc limit 1) c on true
		where w.stay_id = any(${[...stayIds]}::uuid[]) and w.child
			and upper(w.during) is not distinct from upper(s.during)
			and (c.verdict is null or c.verdict = 'does-not-suit')
		group by 1`.execute(db)
	return new Map(rows.map(({ stayId, assessed }) => [stayId, assessed ? 'does-not-suit' : 'not-assessed']))
}
