import { withSql } from './sql.ts'

/**
 * So many who come to one row at the same moment: all have looked at it before any of them writes. `held` takes the row;
 * it is let go when everybody waits for it.
 */
export async function atOnce<T>(
	databaseUrl: string,
	held: string,
	comers: readonly (() => Promise<T>)[],
): Promise<T[]> {
	return await withSql(databaseUrl, async (holder) => {
		await holder.rows('begin')
		await holder.rows(held)
		const going = Promise.all(comers.map((come) => come()))
		await withSql(databaseUrl, async (looker) => {
			for (let waiting = 0, tries = 0; waiting < comers.length && tries < 500; tries++) {
				await new Promise((resolve) => setTimeout(resolve, 20))
				const [found] = await looker.rows<{ waiting: number }>(
					`select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
				)
				waiting = found?.waiting ?? 0
			}
		})
		await holder.rows('commit')
		return await going
	})
}
