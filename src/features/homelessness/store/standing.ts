import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { GroupFilter } from '../rules/board/group.ts'
import type { Course } from '../rules/measures-of-course.ts'

type Db = Act['db']

/** Who is counted where, by which definition. */
export type Standing = {
	readonly municipalityId: number
	readonly definition: string
	readonly group: GroupFilter
}

/** 0 is outside the list. */
export type Transition = { readonly from: number; readonly to: number; readonly people: number }

/** Those of a group on the list on a day: the row that began before it and has not ended. */
export function standingOn(
	{ municipalityId, definition, group }: Standing,
	day: PlainDate,
): RawBuilder<unknown> {
	return sql`select c.person_id, c.to_category from named.contribution c
		where c.municipality_id = ${municipalityId} and c.definition = ${definition}
			and c.until > ${day} and c.day <= ${day} and c.to_category <> 0 and ${inGroup(group)}`
}

export function inGroup(group: GroupFilter): RawBuilder<unknown> {
	const { population, sex, ageBand, children } = group
	const parts = [
		sql`c.population = ${population}`,
		...(sex === null ? [] : [sql`c.sex = ${sex}`]),
		...(ageBand === null ? [] : [sql`c.age_band = ${ageBand}`]),
		...(children === null ? [] : [sql`c.children = ${children}`]),
	]
	return sql.join(parts, sql` and `)
}

/** Where those of one day are on another; 0 stands for new on the list, or gone from it. */
export async function readTransitions(
	db: Db,
	standing: Standing,
	{ first, second }: { first: PlainDate; second: PlainDate },
): Promise<Transition[]> {
	const found = await sql<Transition>`
		select coalesce(a.to_category, 0) as "from", coalesce(b.to_category, 0) as "to", count(*)::int as people
		from (${standingOn(standing, first)}) a
		full join (${standingOn(standing, second)}) b on b.person_id = a.person_id
		group by 1, 2 order by 1, 2
	`.execute(db)
	return found.rows
}

export type ChildrenOnDay = {
	/** Living in homelessness themselves, by category. */
	readonly onTheList: readonly { readonly category: number; readonly children: number }[]
	/** Of the acute: in a hotel, hostel or on a camping site. */
	readonly inHotels: number
	/** Children of people on the list who live elsewhere. */
	readonly elsewhere: number
}

export async function readChildren(
	db: Db,
	standing: Omit<Standing, 'group'>,
	day: PlainDate,
): Promise<ChildrenOnDay> {
	const of = (population: GroupFilter['population']) =>
		standingOn({ ...standing, group: { population, sex: null, ageBand: null, children: null } }, day)
	const spellsOf = (people: RawBuilder<unknown>) => sql`
		(${people}) c
		cross join lateral (
			select c.person_id as id
			union all
			select p.id from named.person p
			where p.municipality_id = ${standing.municipalityId} and p.same_as = c.person_id
		) r
		join named.spell s on s.municipality_id = ${standing.municipalityId} and s.person_id = r.id
			and s.starts_on <= ${day} and s.ends_on > ${day}`
	const [categories, hotels, elsewhere] = await Promise.all([
		sql<{ category: number; children: number }>`
			select c.to_category as category, count(*)::int as children from (${of('child')}) c group by 1 order by 1
		`.execute(db),
		sql<{ people: number }>`
			select count(distinct c.person_id)::int as people from ${spellsOf(of('child'))}
			where s.place = 'hotel-hostel-camping'
		`.execute(db),
		sql<{ people: number }>`
			select coalesce(sum(told.children), 0)::int as people from (
				select max(s.children_elsewhere) as children from ${spellsOf(of('adult'))} group by c.person_id
			) told
		`.execute(db),
	])
	return {
		onTheList: categories.rows,
		inHotels: hotels.rows[0]?.people ?? 0,
		elsewhere: elsewhere.rows[0]?.people ?? 0,
	}
}

type Days = { readonly from: PlainDate; readonly until: PlainDate }

/**
 * For each of two periods, the whole courses of those who were on the list at any time in it, or came, moved or left in it:
 * most are in both, and are read once.
 */
export async function readCourses(
	db: Db,
	standing: Standing,
	periods: readonly [Days, Days],
): Promise<readonly [Course[], Course[]]> {
	const { municipalityId, definition } = standing
	const [first, second] = periods.map((period) => seenIn(standing, period))
	const { rows } = await sql<Course[number] & { personId: string; inFirst: boolean; inSecond: boolean }>`
		select k.person_id, k.day, nullif(k.until, 'infinity') as until, k.kind, k.to_category as "to", k.reason,
			seen.in_first, seen.in_second
		from (
			select person_id, bool_or(at = 1) as in_first, bool_or(at = 2) as in_second
			from (select person_id, 1 as at from (${first}) a union all select person_id, 2 from (${second}) b) either
			group by person_id
		) seen
		join named.contribution k on k.municipality_id = ${municipalityId} and k.definition = ${definition}
			and k.person_id = seen.person_id
		order by k.person_id, k.position
	`.execute(db)
	const courses = [...Map.groupBy(rows, ({ personId }) => personId).values()]
	return [courses.filter(([row]) => row?.inFirst), courses.filter(([row]) => row?.inSecond)]
}

function seenIn({ municipalityId, definition, group }: Standing, { from, until }: Days): RawBuilder<unknown> {
	const mine = sql`c.municipality_id = ${municipalityId} and c.definition = ${definition} and ${inGroup(group)}`
	return sql`
		select c.person_id from named.contribution c
		where ${mine} and c.day <= ${until} and c.until > ${from} and c.to_category <> 0
		union
		select c.person_id from named.contribution c
		where ${mine} and c.day >= ${from} and c.day <= ${until}`
}
