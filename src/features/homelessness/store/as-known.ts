import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { FactorCode } from '../rules/codes/factors.ts'
import type { ContactFacts } from '../rules/facts.ts'
import type { RecordedSpell, Version } from '../rules/spell-versions.ts'

type Db = Act['db']

/** A moment of recorded time, or the present. */
export type KnownAt = Instant | 'infinity'

/** Whether it was this version that stood at the moment asked for. */
type Stood = { readonly stood: boolean }

export type SpellVersion = RecordedSpell & Version & Stood

export type ContactVersion = ContactFacts & { readonly id: string; readonly note: string | null } & Version &
	Stood

export type FactorVersion = {
	readonly id: string
	readonly kind: 'cause' | 'need'
	readonly code: FactorCode
	readonly level: 'structural' | 'institutional' | 'relational' | 'individual'
	readonly delicate: boolean
	readonly fromDay: PlainDate
	readonly untilDay: PlainDate | null
} & Version &
	Stood

const versions = (
	columns: string,
	table: 'spell' | 'contact' | 'person_factor',
	records: readonly string[],
	at: KnownAt,
) => {
	const read = sql.raw(columns)
	return sql`
		select ${read}, recorded_by, recorded_at, null::timestamptz as recorded_to, null::uuid as changed_by, true as stood
		from ${sql.table(`named.${table}`)}
		where person_id = any(${[...records]}::uuid[]) and recorded_at <= ${at}::timestamptz
		union all
		select ${read}, recorded_by, recorded_at, case when recorded_to <= ${at}::timestamptz then recorded_to end,
			case when recorded_to <= ${at}::timestamptz then changed_by end, recorded_to > ${at}::timestamptz
		from ${sql.table(`history.${table}`)}
		where person_id = any(${[...records]}::uuid[]) and recorded_at <= ${at}::timestamptz
		order by recorded_at`
}

const spellColumns = `id, person_id, place, place_name, arranged_by, contract, contract_ends_on, discharge_on, home_after,
	overstays, population, with_children, children_elsewhere, with_person_id, stay_municipality, residence_municipality,
	told_by, destination, overridden_to, follows_case_id, override_reason, correction_reason,
	starts_on, nullif(ends_on, 'infinity') as ends_on`

/** Every version of the spells of some records that was written by then, the oldest first. */
export async function listSpellVersions(
	db: Db,
	records: readonly string[],
	at: KnownAt,
): Promise<SpellVersion[]> {
	const { rows } = await sql<SpellVersion>`${versions(spellColumns, 'spell', records, at)}`.execute(db)
	return rows
}

export async function listContactVersions(
	db: Db,
	records: readonly string[],
	at: KnownAt,
): Promise<ContactVersion[]> {
	const { rows } =
		await sql<ContactVersion>`${versions('id, on_day, kind, note', 'contact', records, at)}`.execute(db)
	return rows
}

export async function listFactorVersions(
	db: Db,
	records: readonly string[],
	at: KnownAt,
): Promise<FactorVersion[]> {
	const columns = 'id, kind, code, level, delicate, from_day, until_day'
	const { rows } = await sql<FactorVersion>`${versions(columns, 'person_factor', records, at)}`.execute(db)
	return rows
}

/** Whose spell it is or was, also when it has been removed since. */
export async function findOwnerOfSpell(db: Db, spellId: string): Promise<string | undefined> {
	const { rows } = await sql<{ personId: string }>`
		select person_id from named.spell where id = ${spellId}
		union select person_id from history.spell where id = ${spellId}`.execute(db)
	return rows[0]?.personId
}

export type PersonThen = {
	/** The kept record as then linked. */
	readonly personId: string
	readonly records: string[]
	readonly protection: string
	/** Whether the speaker may know the person by name today. */
	readonly known: boolean
	readonly bornOn: PlainDate | null
	readonly sex: 'woman' | 'man' | null
}

/** Who a record was then: with which records it was linked, and what was known of birth date and sex. */
export async function findPersonThen(db: Db, recordId: string, at: KnownAt): Promise<PersonThen | undefined> {
	const then = sql`recorded_at <= ${at}::timestamptz`
	const thenNoMore = sql`recorded_at <= ${at}::timestamptz and recorded_to > ${at}::timestamptz`
	const { rows } = await sql<PersonThen>`
		with kept as (
			select coalesce(same_as, id) as id from named.person where id = ${recordId} and ${then}
			union all
			select coalesce(same_as, id) from history.person where id = ${recordId} and ${thenNoMore}
		), records as (
			select id from kept
			union
			select id from named.person where same_as = any(array(select id from kept)) and ${then}
			union
			select id from history.person where same_as = any(array(select id from kept)) and ${thenNoMore}
		), particulars as (
			select id, birth_date, sex from named.person_particulars
			where id = any(array(select id from records)) and ${then}
			union all
			select id, birth_date, sex from history.person_particulars
			where id = any(array(select id from records)) and ${thenNoMore}
		)
		select k.id as person_id, array(select id::text from records order by id) as records, p.protection,
			exists (select from named.person_particulars d where d.id = k.id) as known,
			(select coalesce(min(birth_date) filter (where id = k.id), min(birth_date)) from particulars) as born_on,
			(select coalesce(min(sex) filter (where id = k.id), min(sex)) from particulars) as sex
		from kept k
		join named.person p on p.id = k.id`.execute(db)
	return rows[0]
}

/** The first moment that is no longer part of a day, in the municipality's time zone. */
export async function endOfDay(db: Db, day: PlainDate): Promise<Instant> {
	const { rows } = await sql<{ at: Instant }>`
		select (${day}::date + 1)::timestamp at time zone time_zone as at from named.municipality
		where municipality_id = (select context.municipality())`.execute(db)
	const [found] = rows
	if (found === undefined) throw new Error('a municipality has a time zone')
	return found.at
}
