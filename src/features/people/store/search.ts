import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** Whom a search finds, by their kept records; those whom the speaker may not know by name are not in it. */
export async function listPeopleByName(db: Db, folded: string, limit: number): Promise<string[]> {
	const rows = await found(db)
		.where((eb) =>
			eb.or([
				eb(sql`d.folded_name`, '^@', folded),
				eb(sql`d.folded_family_first`, '^@', folded),
				// Said twice, so that the index of those who are called something serves.
				eb.and([eb(sql`d.folded_called`, '^@', folded), eb('d.foldedCalled', '<>', '')]),
			]),
		)
		.limit(limit)
		.execute()
	return rows.map((row) => row.keptId)
}

export async function listPeopleByCode(db: Db, code: string): Promise<string[]> {
	const rows = await found(db).where('d.code', '=', code).execute()
	return rows.map((row) => row.keptId)
}

export async function listPeopleByNumber(db: Db, blindIndexes: readonly Buffer[]): Promise<string[]> {
	const rows = await found(db)
		.where('p.id', 'in', (eb) =>
			eb
				.selectFrom('named.identityNumber')
				.select('personId')
				.where('blindIndex', 'in', [...blindIndexes]),
		)
		.execute()
	return rows.map((row) => row.keptId)
}

function found(db: Db) {
	return db
		.selectFrom('named.personParticulars as d')
		.innerJoin('named.person as p', (join) =>
			join.onRef('p.municipalityId', '=', 'd.municipalityId').onRef('p.id', '=', 'd.id'),
		)
		.select((eb) => eb.fn.coalesce('p.sameAs', 'p.id').as('keptId'))
		.orderBy('d.foldedFamilyFirst')
		.orderBy('d.code')
}
