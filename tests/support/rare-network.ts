import { withSql } from './sql.ts'

/** Of the network's places and reports, those whose pages are fullest: a municipality that sends, and a report that is frozen. */
export async function fullestOfNetwork(databaseUrl: string) {
	return await withSql(databaseUrl, async (sql) => {
		const [found] = await sql.rows<{ placeId: string; reportId: string }>(
			`select p.id as "placeId", r.id as "reportId" from counted.network_place p
			join counted.yearly_report r on r.municipality_id = p.municipality_id and r.frozen_at is not null
			where p.municipality_id = 2 and p.code = '9901' limit 1`,
		)
		if (found === undefined) throw new Error('the network has no Lillhamn, or no report')
		return found
	})
}
