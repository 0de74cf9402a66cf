import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { type Figure, rowsOf } from '../rules/board/figure.ts'
import { inGroup, type Standing, standingOn } from './standing.ts'

type Db = Act['db']

/** `categories` are the layer's, for figures of all of it. */
export type Behind = Standing & { readonly figure: Figure; readonly categories: readonly number[] }

/** How many changes or people a figure is made of, whoever asks: needs a wide purpose. */
export async function countBehind(db: Db, behind: Behind): Promise<number> {
	const { rows } = await sql<{ people: number }>`
		select count(*)::int as people from (${rowsBehind(behind)}) b
	`.execute(db)
	return rows[0]?.people ?? 0
}

export type PersonBehind = {
	readonly personId: string
	readonly day: PlainDate
	readonly code: string
	/** Null for a protected person whom the speaker may not know by name, and under codes. */
	readonly givenName: string | null
	readonly familyName: string | null
}

/** Those of them whose matter the speaker sees. */
export async function listBehind(db: Db, behind: Behind, atMost: number): Promise<PersonBehind[]> {
	const { rows } = await sql<PersonBehind>`
		select b.person_id, b.day, e.code, coalesce(nullif(d.given_name, ''), d.called, d.code) as given_name, d.family_name
		from (${rowsBehind(behind)}) b
		join named.list_entry e on e.municipality_id = ${behind.municipalityId} and e.person_id = b.person_id
		left join named.person_particulars d on d.municipality_id = ${behind.municipalityId} and d.id = b.person_id
		order by b.day desc, e.code limit ${atMost}
	`.execute(db)
	return rows
}

function rowsBehind(behind: Behind): RawBuilder<unknown> {
	const { municipalityId, definition, group, figure, categories } = behind
	const wanted = (category: number | null) =>
		sql`any(${category === null ? [...categories] : [category]}::smallint[])`
	switch (figure.of) {
		case 'stock':
			return sql`
				select c.person_id, (
					select max(h.day) from named.contribution h
					where h.municipality_id = c.municipality_id and h.definition = c.definition and h.person_id = c.person_id
						and h.day <= c.day and h.kind <> 'regroup') as day
				from named.contribution c
				where c.municipality_id = ${municipalityId} and c.definition = ${definition} and c.until > ${figure.day}
					and c.day <= ${figure.day} and c.to_category <> 0 and ${inGroup(group)}
					and c.to_category = ${wanted(figure.category)}`
		case 'change': {
			const { kind, reason, side } = rowsOf(figure.line)
			return sql`
				select c.person_id, c.day from named.contribution c
				where c.municipality_id = ${municipalityId} and c.definition = ${definition} and ${inGroup(group)}
					and c.day >= ${figure.from} and c.day <= ${figure.until} and c.kind = ${kind}
					${reason === null ? sql`` : sql`and c.reason = ${reason}`}
					and ${side === 'to' ? sql`c.to_category` : sql`c.from_category`} = ${wanted(figure.category)}`
		}
		case 'way':
			return sql`
				select coalesce(a.person_id, b.person_id) as person_id, ${figure.second}::date as day
				from (${standingOn(behind, figure.first)}) a
				full join (${standingOn(behind, figure.second)}) b on b.person_id = a.person_id
				where coalesce(a.to_category, 0) = ${figure.from} and coalesce(b.to_category, 0) = ${figure.to}`
	}
}
