import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { DocumentKind } from '../rules/documents/document-kinds.ts'

type Db = Act['db']

type Row = { id: string; keptOn: PlainDate; kind: DocumentKind; number: string; title: string }

/** Plans, papers, statistics, guidelines and consultations: public records of the municipality's. */
export async function listPublicDocuments(db: Db): Promise<Row[]> {
	const { rows } = await sql<Row>`
		select v.id, v.decided_on as kept_on, 'plan-decided' as kind, coalesce(p.registry_number, '') as number,
			p.title || ', version ' || v.number as title
		from counted.plan_version v
		join counted.plan p on p.municipality_id = v.municipality_id and p.id = v.plan_id
		where v.decided_on is not null
		union all
		select r.id, r.decided_on, 'board-paper', r.registry_number, r.body || ' ' || r.paragraph
		from counted.paper_record r
		union all
		select e.id, (e.released_at at time zone 'Europe/Stockholm')::date, 'edition', e.number::text,
			e.first_year || '\u2013' || e.last_year
		from counted.edition e
		where e.state = 'released'
		union all
		select g.id, g.valid_from, 'guideline', g.number::text, l.title
		from counted.guideline_version g
		join counted.guideline l on l.municipality_id = g.municipality_id and l.id = g.guideline_id
		union all
		select c.id, c.opened_on, 'consultation', coalesce(c.registry_number, ''), p.title
		from counted.plan_consultation c
		join counted.plan p on p.municipality_id = c.municipality_id and p.id = c.plan_id
	`.execute(db)
	return rows
}

/** Documents of named matters, by day, kind and number. Only for the purpose `records`. */
export async function listNamedDocuments(db: Db): Promise<Row[]> {
	const { rows } = await sql<Omit<Row, 'title'>>`
		select d.id, d.kept_on, d.kind, d.number from context.kept_documents() d`.execute(db)
	return rows.map((row) => ({ ...row, title: '' }))
}

/** What stands in the public view now. */
export async function listShown(db: Db): Promise<{ id: string; shownAt: Instant }[]> {
	return await db.selectFrom('published.document').select(['id', 'shownAt']).execute()
}

/** The public view as it is from now on, in place of what it was. */
export async function showDocuments(
	db: Db,
	who: { municipalityId: number; shownBy: string; shownAt: Instant },
	documents: readonly Row[],
): Promise<void> {
	await db.deleteFrom('published.document').execute()
	if (documents.length === 0) return
	await db
		.insertInto('published.document')
		.values(documents.map((document) => ({ ...who, ...document })))
		.execute()
}
