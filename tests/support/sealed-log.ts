import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect } from 'vitest'
import { type SampleMunicipality, sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { sealAudit } from '../../src/platform/audit-seal.ts'
import type { House } from '../../src/platform/house.ts'
import { enter } from '../../src/platform/transaction.ts'
import { testHouse } from './house.ts'

/** Two people whom every row of the log is about. */
export const [someone, somebodyElse] = [
	'00000000-0000-4000-8000-000000000001',
	'00000000-0000-4000-8000-000000000002',
]

export const nothingBroken = {
	unsealed: { count: 0, since: null },
	...{ broken: [], checked: expect.anything() },
}

/** A house that tells its last blocks outside the database, with two towns, and ways to write and seal their logs. */
export async function sealingHouse() {
	const { house: plain, databaseUrl } = await testHouse()
	const folder = await mkdtemp(join(tmpdir(), 'bofast-heads-'))
	afterAll(() => rm(folder, { recursive: true }))
	const house: House = { ...plain, auditHeads: join(folder, 'heads.json') }
	const town = await sampleMunicipality(house, 'Ettköping')
	const other = await sampleMunicipality(house, 'Tvåköping')
	return {
		...{ house, databaseUrl, town, other },
		log: (one: SampleMunicipality, rows: number) => log(house, one, rows),
		sealAll: (one: House = house) => sealAll(one),
	}
}

/** Rows of the log in one transaction, about two people each. */
async function log(house: House, one: SampleMunicipality, rows: number): Promise<void> {
	await house.app.transaction().execute(async (db) => {
		await enter(db, house, one.as('officer').actor, 'work')
		await sql`
			select audit.write('personCard', 'done', null, 'person', array[${someone}, ${somebodyElse}]::uuid[],
				sha256(n::text::bytea), sha256((n + 1)::text::bytea), array['name', 'birthDate'])
			from generate_series(1, ${rows}) n
		`.execute(db)
	})
}

/** Whatever runs beside in the same server holds rows back for a moment: what was written together is sealed together. */
export async function sealAll(house: House): Promise<number> {
	while (await somethingIsHeldBack(house)) await new Promise((resolve) => setTimeout(resolve, 20))
	return (await sealAudit(house)).sealed
}

async function somethingIsHeldBack(house: House): Promise<boolean> {
	const { rows } = await sql<{ held: boolean }>`
		select exists (select from audit.entry e
			where e.era = audit.era() and e.xid >= pg_snapshot_xmin(pg_current_snapshot())) as held`.execute(
		house.sealer,
	)
	return rows[0]?.held ?? false
}
