import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type pg from 'pg'

/** The same contributions in DuckDB, in memory, with two threads as the machine's cores. */
export async function openDuck(bare: pg.Client, municipalityId: number): Promise<DuckDBConnection> {
	const file = join(tmpdir(), `bofast-bench-${process.pid}-${municipalityId}.csv`)
	await bare.query(
		`copy (select person_id, day, until, kind, from_category, to_category, reason, population, sex, age_band, children
			from named.contribution where municipality_id = ${municipalityId}) to '${file}' csv header`,
	)
	const duck = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
	await duck.run(`create table contribution as select person_id, day::date as day, kind, from_category::tinyint as f,
		to_category::tinyint as t, reason, population, sex, age_band, children from read_csv('${file}', all_varchar = true)`)
	rmSync(file, { force: true })
	return duck
}

const changes = (by: string) => `
	select case when day >= date '2021-11-01' then date_trunc('month', day) end as month, kind, f, t, reason${by}, count(*)
	from contribution where population = 'adult' and day <= date '2026-10-12'
	group by all order by 1 nulls first`

export const duckQuestion = changes('')
export const duckBreakdown = changes(', sex')

export const duckYears = `
	select population, case when day >= date '2021-01-01' then year(day) end as year, kind, f, t, reason, count(*)
	from contribution where day <= date '2026-10-12' group by all order by 1, 2 nulls first`
