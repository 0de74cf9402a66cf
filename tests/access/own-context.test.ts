import { type RawBuilder, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/features/organisation/rules/roles.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { enter } from '../../src/platform/transaction.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

// SQL slipped in under somebody's own, genuine context: what they may read they may not therefore write.
const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')

async function slipIn(role: Role, statement: RawBuilder<unknown>): Promise<bigint> {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, town.as(role).actor, 'work')
		return (await statement.execute(db)).numAffectedRows ?? 0n
	})
}

const { municipalityId, unitId } = town
const anyRole = ['officer', 'unit-manager', 'strategist', 'reader', 'landlord'] as const

describe.each(anyRole)('as %s', (role) => {
	const { actorId } = town.as(role).actor
	const taken: [string, RawBuilder<unknown>][] = [
		['a role', sql`insert into named.staff_role values (${municipalityId}, ${actorId}, 'administrator')`],
		[
			'a unit',
			sql`insert into named.unit (municipality_id, committee_id, name)
			values (${municipalityId}, ${town.committeeId}, 'Egen enhet')`,
		],
		[
			'a landlord to speak for',
			sql`insert into named.representation
			values (${municipalityId}, ${actorId}, ${town.landlordId}) on conflict do nothing`,
		],
		[
			'an audit row of one’s own making',
			sql`insert into audit.entry
			(municipality_id, actor_id, purpose, name, outcome, kind, salt, digest, at)
			values (${municipalityId}, ${actorId}, 'system', 'caseFile', 'done', 'person', '', '', '2020-01-01')`,
		],
	]

	test.each(taken)('nobody takes %s', async (_what, statement) => {
		await expect(slipIn(role, statement)).rejects.toMatchObject({ code: '42501' })
	})

	test('nobody renames a unit or takes another’s role away', async () => {
		expect(await slipIn(role, sql`update named.unit set name = 'Min' where id = ${unitId}`)).toBe(0n)
		expect(await slipIn(role, sql`delete from named.staff_role where staff_id <> ${actorId}`)).toBe(0n)
	})
})

test('a reader keeps no register of organisations', async () => {
	const organisation = sql`insert into named.organisation (municipality_id, name) values (${municipalityId}, 'Påhitt')`
	await expect(slipIn('reader', organisation)).rejects.toMatchObject({ code: '42501' })
	expect(await slipIn('officer', organisation)).toBe(1n)
})

test('an audit row says who, when and why by the database’s own word', async () => {
	const { actorId } = town.as('landlord').actor
	const begun = Date.now()
	await slipIn('landlord', sql`select audit.write('madeUp', 'done', null, 'staff', '{}', '', '')`)
	const [row] = await withSql(databaseUrl, (db) =>
		db.rows<{ actor: string; purpose: string; at: Date }>(
			`select actor_id as actor, purpose, at from audit.entry where name = 'madeUp'`,
		),
	)
	expect(row).toMatchObject({ actor: actorId, purpose: 'work' })
	expect(row?.at.getTime()).toBeGreaterThanOrEqual(begun - 1000)
})
