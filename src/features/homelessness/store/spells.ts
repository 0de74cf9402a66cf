import { sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']
type Column<Name extends keyof DB['named.spell']> = DB['named.spell'][Name]

/** Facts of a spell that anybody may set or correct, beside its days. */
export type SpellColumns = {
	place: Column<'place'>
	placeName: string | null
	arrangedBy: 'municipality' | 'person' | 'other-authority' | 'unknown'
	contract: 'none' | 'special-terms' | 'sublet' | 'own-lease' | 'unknown'
	contractEndsOn: PlainDate | null
	dischargeOn: PlainDate | null
	homeAfter: 'none' | 'arranged' | 'unknown'
	overstays: boolean
	population: 'resident' | 'eu-eea' | 'without-permit'
	withChildren: 'yes' | 'no' | 'unknown'
	childrenElsewhere: number
	stayMunicipality: string
	residenceMunicipality: string | null
	toldBy: 'person' | 'own-observation' | 'landlord' | 'other-unit' | 'other'
	destination: Column<'destination'>
}

export type Days = { startsOn: PlainDate; endsOn: PlainDate | null }

export type NewSpell = SpellColumns &
	Days & { personId: string; withPersonId: string | null; followsCaseId: string | null }

const during = ({ startsOn, endsOn }: Days) => sql<string>`daterange(${startsOn}::date, ${endsOn}::date)`

// One text for any number of ids, so that the connection keeps the statement.
const anyOf = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`

// Not coalesce: row security takes it for a leak, and then no index serves.
const keptOfP = sql`case when p.same_as is null then p.id else p.same_as end`

/**
 * The records as the speaker may see them, each with its kept one and all of that person's, the municipality's own code,
 * and the children whose spells follow theirs: on the day asked for, else those that last.
 */
export async function readGround(db: Db, recordIds: readonly string[], on: PlainDate | null = null) {
	return await db
		.selectFrom('named.person as p')
		.innerJoin('named.municipality as m', 'm.municipalityId', 'p.municipalityId')
		.select(['p.id', 'm.code'])
		.select(sql<string>`coalesce(p.same_as, p.id)`.as('keptId'))
		.select(
			sql<string[]>`array(
				select coalesce(p.same_as, p.id)::text
				union all select r.id::text from named.person r where r.same_as = ${keptOfP})`.as('records'),
		)
		.select(
			sql<string[]>`array(
				select f.person_id::text from named.spell f
				where f.with_person_id = any(array[p.id, ${keptOfP}])
					and f.starts_on <= coalesce(${on}::date, 'infinity') and f.ends_on > coalesce(${on}::date, '9999-12-31'))`.as(
				'followers',
			),
		)
		.where('p.id', '=', anyOf(recordIds))
		.execute()
}

/** Writes the spells in one statement and gives their ids in the same order. */
export async function insertSpells(
	db: Db,
	by: { municipalityId: number; committeeId: string; recordedBy: string },
	spells: readonly NewSpell[],
): Promise<string[]> {
	const rows = await db
		.insertInto('named.spell')
		.values(
			spells.map(({ startsOn, endsOn, ...spell }) => ({
				...by,
				...spell,
				during: during({ startsOn, endsOn }),
			})),
		)
		.returning(['id', 'personId'])
		.execute()
	return spells.flatMap(({ personId }) => rows.find((row) => row.personId === personId)?.id ?? [])
}

/** Where the spells of some records lie in time, the earliest first. */
export async function listDaysOfSpells(db: Db, recordIds: readonly string[]) {
	return await db
		.selectFrom('named.spell')
		.select(['id', 'personId as recordId', 'withPersonId', 'place'])
		.select(sql<PlainDate>`starts_on`.as('startsOn'))
		.select(sql<PlainDate | null>`nullif(ends_on, 'infinity')`.as('endsOn'))
		.where('personId', '=', anyOf(recordIds))
		.orderBy('startsOn')
		.execute()
}

type DaysOfSpell = Awaited<ReturnType<typeof listDaysOfSpells>>[number]

/** The same, and whether the records have spells that the speaker may not see, in one statement. */
export async function readDaysOfSpells(db: Db, recordIds: readonly string[]) {
	const ids = [...recordIds]
	const { rows } = await sql<{ hidden: boolean } & (DaysOfSpell | { id: null })>`
		select k.hidden, s.id, s.person_id as record_id, s.with_person_id, s.place, s.starts_on,
			nullif(s.ends_on, 'infinity') as ends_on
		from (select context.keeps_places_back(${ids}::uuid[]) as hidden) k
		left join named.spell s on s.person_id = any(${ids}::uuid[])
		order by s.starts_on`.execute(db)
	return { hidden: rows[0]?.hidden === true, there: rows.flatMap((row) => (row.id === null ? [] : [row])) }
}

/** Whether the records have spells that the speaker may not see. */
export async function hasHiddenPlaces(db: Db, recordIds: readonly string[]): Promise<boolean> {
	const { rows } = await sql<{ hidden: boolean }>`
		select context.keeps_places_back(${[...recordIds]}::uuid[]) as hidden`.execute(db)
	return rows[0]?.hidden === true
}

/** Whether one whom the speaker may know shares a home with somebody hidden: what is written of them is read by few. */
export async function sharesWithHidden(db: Db, personIds: readonly string[]): Promise<boolean> {
	const { rows } = await sql<{ one: string }>`
		select p.id as one from named.person p
		where p.id = any(${[...personIds]}::uuid[]) and p.protection = 'none'
			and p.id = any((select context.blind_spots())::uuid[]) limit 1`.execute(db)
	return rows.length > 0
}

const spells = (db: Db) =>
	db
		.selectFrom('named.spell')
		.select([
			'id',
			'personId',
			'place',
			'placeName',
			'arrangedBy',
			'contract',
			'contractEndsOn',
			'dischargeOn',
		])
		.select(['homeAfter', 'overstays', 'population', 'withChildren', 'childrenElsewhere', 'withPersonId'])
		.select(['stayMunicipality', 'residenceMunicipality', 'toldBy', 'destination', 'overriddenTo'])
		.select(['followsCaseId', 'recordedAt'])
		.select(sql<PlainDate>`starts_on`.as('startsOn'))
		.select(sql<PlainDate | null>`nullif(ends_on, 'infinity')`.as('endsOn'))

/** One spell as it stands, as far as the speaker may see it. */
export async function findSpell(db: Db, spellId: string) {
	return await spells(db).where('id', '=', spellId).executeTakeFirst()
}
export type SpellRow = NonNullable<Awaited<ReturnType<typeof findSpell>>>

/** Those of the children who follow the person in the spell, in the same place on the same days. */
export async function listAlongside(db: Db, spell: SpellRow): Promise<SpellRow[]> {
	return await spells(db)
		.where('withPersonId', '=', sql<string>`any(array(select house.records_of(${spell.personId})))`)
		.where('place', '=', spell.place)
		.where('during', '=', during(spell))
		.orderBy('id')
		.execute()
}

/** Running spells end on the day; nothing was wrong about them. */
export async function endSpells(
	db: Db,
	spellIds: readonly string[],
	endsOn: PlainDate,
	destination: SpellColumns['destination'],
): Promise<void> {
	if (spellIds.length === 0) return
	await db
		.updateTable('named.spell')
		.set({ during: sql`daterange(lower(during), ${endsOn}::date)`, destination, correctionReason: null })
		.where('id', '=', anyOf(spellIds))
		.execute()
}

/** Another version of the spell takes the place of this one, and says why. */
export async function changeSpell(
	db: Db,
	spellId: string,
	{ startsOn, endsOn, ...facts }: Days & Partial<SpellColumns>,
	reason: string | null,
): Promise<void> {
	await db
		.updateTable('named.spell')
		.set({ ...facts, during: during({ startsOn, endsOn }), correctionReason: reason })
		.where('id', '=', spellId)
		.execute()
}

export async function overrideSpell(
	db: Db,
	spellId: string,
	given: {
		overriddenTo: number | null
		overrideReason: string | null
		overriddenBy: string | null
		correctionReason: string | null
	},
): Promise<void> {
	await db.updateTable('named.spell').set(given).where('id', '=', spellId).execute()
}

export async function setFollowedCase(db: Db, spellId: string, followsCaseId: string): Promise<void> {
	await db
		.updateTable('named.spell')
		.set({ followsCaseId, correctionReason: null })
		.where('id', '=', spellId)
		.execute()
}

/** The reason is written on the last version first: that is where history finds it. */
export async function deleteSpell(db: Db, spellId: string, reason: string): Promise<void> {
	await db.updateTable('named.spell').set({ correctionReason: reason }).where('id', '=', spellId).execute()
	await db.deleteFrom('named.spell').where('id', '=', spellId).execute()
}

/** Borders of neighbours move one statement at a time; they are tried together by `tryBorders`. */
export async function deferBorders(db: Db): Promise<void> {
	await sql`set constraints named.one_place_at_a_time deferred`.execute(db)
}

export async function tryBorders(db: Db): Promise<void> {
	await sql`set constraints named.one_place_at_a_time immediate`.execute(db)
}

/** The day of a case's eviction, as far as the speaker may see the case; null when nobody was evicted. The case is kept from changing first, as those who close it hold people after it. */
export async function findEviction(
	db: Db,
	caseId: string,
): Promise<{ evictedOn: PlainDate | null } | undefined> {
	const there = await db
		.selectFrom('named.evictionCase')
		.select('id')
		.where('id', '=', caseId)
		.forKeyShare()
		.executeTakeFirst()
	if (there === undefined) return undefined
	const row = await db
		.selectFrom('named.caseDate')
		.select('onDay')
		.where('caseId', '=', caseId)
		.where('kind', '=', 'evicted')
		.executeTakeFirst()
	return { evictedOn: row?.onDay ?? null }
}
