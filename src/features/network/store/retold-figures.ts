import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'

/** What municipalities tell, anew from their packages: as the latest says, and nothing when it was withdrawn. */
export async function retellFigures({ db }: Pick<Act, 'db'>, placeIds: readonly string[]): Promise<void> {
	if (placeIds.length === 0) return
	const places = sql`any (${[...placeIds]}::uuid[])`
	const standing = sql`(
		select distinct on (p.place_id) p.municipality_id, p.place_id, p.id, p.content, p.withdrawn_at
		from counted.received_package p where p.place_id = ${places}
		order by p.place_id, p.number desc)`
	await db
		.deleteFrom('counted.networkFigure')
		.where('placeId', 'in', [...placeIds])
		.execute()
	await db
		.deleteFrom('counted.methodAnswer')
		.where('placeId', 'in', [...placeIds])
		.execute()
	await db
		.deleteFrom('counted.placePopulation')
		.where('placeId', 'in', [...placeIds])
		.execute()
	await sql`
		insert into counted.network_figure
			(municipality_id, definition, definition_version, part, year, place_id, state, value, coverage, package_id)
		select p.municipality_id, f.definition, f.version, f.part, f.year, p.place_id, f.state, f.value, f.coverage, p.id
		from ${standing} p cross join lateral jsonb_to_recordset(p.content -> 'figures') as f
			(definition text, version int, part text, year int, state text, value double precision, coverage double precision)
		where p.withdrawn_at is null`.execute(db)
	await sql`
		insert into counted.method_answer
			(municipality_id, place_id, year, question, questionnaire_version, answer, own_words, package_id)
		select p.municipality_id, p.place_id, m.year, m.question, m."questionnaireVersion", m.answer, m."ownWords", p.id
		from ${standing} p cross join lateral jsonb_to_recordset(p.content -> 'methods') as m
			(year int, question text, "questionnaireVersion" int, answer text, "ownWords" text)
		where p.withdrawn_at is null`.execute(db)
	await sql`
		insert into counted.place_population (municipality_id, place_id, year, population, source, package_id)
		select p.municipality_id, p.place_id, t.year, t.population, t.source, p.id
		from ${standing} p cross join lateral jsonb_to_recordset(p.content -> 'population') as t
			(year int, population int, source text)
		where p.withdrawn_at is null`.execute(db)
}
