import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { nothingBroken, sealingHouse, somebodyElse, someone } from '../../tests/support/sealed-log.ts'
import { withSql } from '../../tests/support/sql.ts'
import { sampleMunicipality } from '../features/organisation/samples.ts'
import { type Block, beginning } from './audit-block.ts'
import { checkAudit } from './audit-check.ts'
import { forgetInLog, removeOldLog } from './audit-empty.ts'
import { lastBlock } from './audit-rows.ts'
import { sealAudit } from './audit-seal.ts'
import { urlFor } from './database/connect.ts'

const { house, databaseUrl, town, other, log, sealAll } = await sealingHouse()
const asSuperuser = <T extends object>(statement: string, values: unknown[] = []) =>
	withSql(databaseUrl, (db) => db.rows<T>(statement, values))

test('rows are sealed once, whoever seals at the same time, and the check finds them whole', async () => {
	await log(town, 40)
	await log(other, 15)
	const [{ count }] = (await asSuperuser('select count(*)::int as count from audit.entry')) as [
		{ count: number },
	]
	const answers = await Promise.all(Array.from({ length: 6 }, () => sealAudit(house)))
	expect(answers.reduce((sum, { sealed }) => sum + sealed, 0) + (await sealAll())).toBe(count)
	expect(await sealAudit(house)).toEqual({ sealed: 0 })
	expect(await checkAudit(house)).toEqual(nothingBroken)
})

test('a row waits for the transactions that began before it, and is told as unsealed meanwhile', async () => {
	const slow = new pg.Client({ connectionString: databaseUrl })
	await slow.connect()
	await slow.query('begin; select pg_current_xact_id()')
	await log(town, 3)
	expect(await sealAudit(house)).toEqual({ sealed: 0 })
	expect((await checkAudit(house)).unsealed).toMatchObject({ count: 3, since: expect.stringMatching(/^20/) })
	await slow.query('commit')
	await slow.end()
	expect(await sealAll()).toBe(3)
	expect(await checkAudit(house)).toEqual(nothingBroken)
})

describe('by the rights they have', () => {
	const may = async (role: 'bofast_app' | 'bofast_sealer', statement: string) =>
		await withSql(urlFor(databaseUrl, role, house.keys), (db) => db.rows(statement)).then(
			(rows) => rows.length,
			(fault: { code?: string }) => fault.code,
		)

	test.each([
		`update audit.entry set name = 'x' returning 1`,
		'delete from audit.entry returning 1',
		'select from audit.block',
		`update audit.block set entries = 1 returning 1`,
		'delete from audit.block returning 1',
		`select audit.take_out(1, '{1}', '{}')`,
		'select audit.remove_through(1, 1)',
		'select audit.era()',
	])('the app is refused: %s', async (statement) => {
		expect(await may('bofast_app', statement)).toBe('42501')
	})

	test.each([
		`update audit.entry set name = 'x' returning 1`,
		'delete from audit.entry returning 1',
		`insert into audit.entry (municipality_id, purpose, name, outcome, kind, salt, digest)
			values (1, 'work', 'x', 'done', 'person', '', '') returning 1`,
		`update audit.block set entries = 1 returning 1`,
		'delete from audit.block returning 1',
		'delete from audit.emptied returning 1',
		'select from named.person',
		'select from named.staff',
	])('the sealer is refused: %s', async (statement) => {
		expect(await may('bofast_sealer', statement)).toBe('42501')
	})
})

describe('what retention takes out', () => {
	test('a person who is destroyed is gone from the log, which holds; without the signed word it would not', async () => {
		await log(town, 4)
		await sealAll()
		const { rows } = await forgetInLog(house, town.municipalityId, [someone])
		expect(rows).toBeGreaterThan(30)
		expect(
			await asSuperuser(`select from audit.entry where municipality_id = ${town.municipalityId}
				and '${someone}' = any (subject_ids)`),
		).toEqual([])
		expect(await checkAudit(house)).toEqual(nothingBroken)
		await log(town, 2)
		await sealAll()
		await forgetInLog(house, town.municipalityId, [somebodyElse, someone])
		expect(await checkAudit(house)).toEqual(nothingBroken)
		await asSuperuser(`delete from audit.emptied where turn = (select max(turn) from audit.emptied)`)
		expect((await checkAudit(house)).broken).toMatchObject([{ because: 'taken-out' }])
	})

	test('rows of old blocks go, and the chain holds over the gap', async () => {
		const last = await house.sealer.transaction().execute((db) => lastBlock(db, other.municipalityId))
		const { sealedAt } = last as Block
		const { blocks } = await removeOldLog(house, other.municipalityId, sealedAt)
		expect(blocks).toBe((last?.number ?? 0) - 1)
		expect(
			(await checkAudit(house)).broken.filter((one) => one.municipalityId === other.municipalityId),
		).toEqual([])
		expect(await removeOldLog(house, other.municipalityId, sealedAt)).toEqual({ blocks: 0 })
		await asSuperuser(`delete from audit.emptied where municipality_id = ${other.municipalityId}`)
		expect((await checkAudit(house)).broken.length).toBeGreaterThan(blocks - 1)
	})
})

test('on another server, which counts its transactions anew, a new era begins and the chain goes on', async () => {
	const begin = 'begin; set local role bofast_owner; select audit.begin_era_where_moved(); commit'
	await asSuperuser(begin)
	expect(await asSuperuser('select audit.era() as era')).toEqual([{ era: 1 }])
	const third = await sampleMunicipality(house, 'Treköping')
	await log(third, 3)
	// As if they had been written by a server that had come further.
	await asSuperuser(
		`update audit.entry set xid = '900000000' where municipality_id = ${third.municipalityId}`,
	)
	await asSuperuser(begin)
	expect(await asSuperuser('select audit.era() as era')).toEqual([{ era: 2 }])
	await log(third, 2)
	await sealAll()
	await log(third, 2)
	await sealAll()
	const { unsealed: waiting, broken } = await checkAudit(house)
	expect(waiting.count).toBe(0)
	expect(broken.filter(({ municipalityId }) => municipalityId === third.municipalityId)).toEqual([])
	expect(beginning.era).toBe(0)
})
