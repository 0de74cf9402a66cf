import { withSql } from './sql.ts'

/**
 * Makes a filled Lillhamn large: copies of its people, households, homes, closed cases and spells with their rows, so that a
 * plan which reads a whole table shows itself. The copies keep committee and unit, so row security must look at them.
 */
export async function makeLarge(databaseUrl: string, copies: number): Promise<void> {
	await withSql(databaseUrl, async (sql) => {
		// Rows are copied as they are: triggers and foreign keys have nothing to say about them.
		await sql.rows(`set session_replication_role = replica`)
		const columns = async (table: string) =>
			(
				await sql.rows<{ name: string }>(
					`select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
				)
			).map(({ name }) => name)
		const moved = (column: string) =>
			`case when ${column} is null then null else md5(${column}::text || n)::uuid end`
		const copy = async (table: string, also: Readonly<Record<string, string>> = {}, where = 'true') => {
			const names = await columns(table)
			const values = names.map((name) => {
				if (also[name] !== undefined) return also[name]
				return links.has(name) ? moved(name) : name
			})
			await sql.rows(
				`insert into ${table} (${names.join()}) select ${values.join()} from ${table}, generate_series(1, ${copies}) n where municipality_id = 1 and ${where}`,
			)
		}
		const closed = `(select id from named.eviction_case where closed_on is not null)`
		await copy('named.person')
		await copy('named.person_particulars', {
			folded_name: `folded_name || ' ' || n`,
			code: `code || '-' || n`,
		})
		await copy('named.household')
		await copy('named.household_member')
		await copy('named.case_home')
		for (const table of [
			'case_date',
			'case_child',
			'contact_attempt',
			'child_talk',
			'debt_consultation',
			'decision',
		]) {
			await copy(`named.${table}`, {}, `case_id in ${closed}`)
		}
		// What has been answered: a hundred officers' unanswered questions would be nobody's list.
		await copy('named.follow_up', {}, `case_id in ${closed} and answered_on is not null`)
		await copy('named.eviction_case', { case_number: `case_number || '-' || n` }, 'closed_on is not null')
		await copy('named.notice', {
			receipt_number: `receipt_number || '-' || n`,
			reference: `reference || '-' || n`,
		})
		await copy('named.notice_match')
		await copy('named.notice_tenant')
		for (const table of ['spell', 'contact', 'person_factor', 'contribution']) await copy(`named.${table}`)
		await copy('named.list_entry', { code: `code || '-' || n` })
		await sql.rows('set session_replication_role = origin')
		await sql.rows('analyze')
	})
}

const links = new Set([
	...['id', 'person_id', 'household_id', 'home_id', 'case_id', 'child_id', 'notice_id'],
	...['same_as', 'with_person_id', 'follows_case_id'],
])
