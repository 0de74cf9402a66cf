import { readFile, writeFile } from 'node:fs/promises'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { nothingBroken, sealingHouse } from '../../tests/support/sealed-log.ts'
import { withSql } from '../../tests/support/sql.ts'
import { sampleMunicipality } from '../features/organisation/samples.ts'
import { checkAudit } from './audit-check.ts'
import { readHeads } from './audit-heads.ts'
import { auditKeysFrom, publicAuditKey } from './audit-key.ts'
import { sealAudit } from './audit-seal.ts'
import type { House } from './house.ts'

const { house, databaseUrl, town, other, log, sealAll } = await sealingHouse()
const [old, anew, own] = ['o'.repeat(40), 'n'.repeat(40), 'w'.repeat(40)]
const sealerWith = (secrets: Parameters<typeof auditKeysFrom>[0]): House => ({
	...house,
	auditKeys: auditKeysFrom(secrets),
})
const heads = async () => Object.fromEntries(await readHeads(house.auditHeads))
const asSuperuser = (statement: string) => withSql(databaseUrl, (db) => db.rows(statement))

// What the founding of the towns has logged is sealed by nobody else than those who are tried here.
const notYet = sealerWith({ own: [], house: [old, anew] })
const changed = sealerWith({ own: [], house: [anew, old] })
beforeAll(async () => {
	await log(town, 2)
	await log(other, 2)
	await sealAll(notYet)
})

test('while a new secret comes in process after process no chain goes back to the old one', async () => {
	for (let turn = 0; turn < 3; turn++) {
		await log(town, 2)
		await sealAll(changed)
		await log(town, 1)
		await log(other, 1)
		expect(await sealAll(notYet)).toBe(0)
		expect((await checkAudit(changed)).broken).toEqual([])
	}
	// A chain that the new secret alone has sealed is left to it too.
	const third = await sampleMunicipality(house, 'Treköping')
	await sealAll(changed)
	await log(third, 2)
	expect(await sealAll(notYet)).toBe(0)
	expect(await sealAll(changed)).toBe(2)
	expect(await checkAudit(changed)).toEqual(nothingBroken)
})

test('nor while a key of the log’s own comes in, which those before have never heard of', async () => {
	const withKey = sealerWith({ own: [own], house: [anew, old] })
	await log(town, 1)
	expect(await sealAll(withKey)).toBe(1)
	await log(town, 1)
	expect(await sealAll(changed)).toBe(0)
	expect(await sealAll(withKey)).toBe(1)
	expect(await checkAudit(withKey)).toEqual(nothingBroken)
})

test('a key whose secret is gone is checked by its public part, and signs nothing', async () => {
	const secrets = { own: [own], house: ['l'.repeat(40)] }
	const forgotten = await checkAudit(sealerWith(secrets))
	expect(new Set(forgotten.broken.map(({ because }) => because))).toEqual(new Set(['unknown-key']))
	const gone = [anew, old].map(publicAuditKey)
	expect(await checkAudit(sealerWith({ ...secrets, gone }))).toEqual(nothingBroken)
	expect(auditKeysFrom({ ...secrets, gone }).keyId).toBe(auditKeysFrom(secrets).keyId)
	expect(() => auditKeysFrom({ ...secrets, gone: [anew] })).toThrow('BOFAST_AUDIT_KEY_BEFORE')
})

const now = sealerWith({ own: [own], house: [anew, old] })

test('what a sealer sealed and was ended before it told is told by the next, also where all is quiet', async () => {
	await log(other, 1)
	await sealAll({ ...now, auditHeads: null })
	const before = (await heads())[other.municipalityId]?.number ?? 0
	expect(await sealAudit(now)).toEqual({ sealed: 0 })
	expect((await heads())[other.municipalityId]?.number).toBe(before + 1)
})

test('of two sealers that tell at once neither takes back what the other has told', async () => {
	const file = house.auditHeads ?? ''
	const begun = await readFile(file, 'utf8')
	const elsewhere = new pg.Client({ connectionString: databaseUrl })
	await elsewhere.connect()
	await elsewhere.query(`begin; select pg_advisory_xact_lock(hashtext('bofast-audit-heads'), 0)`)
	await log(town, 1)
	const telling = sealAll(now)
	await expect
		.poll(async () => (await asSuperuser('select from pg_locks where not granted')).length)
		.toBeGreaterThan(0)
	// The other one writes what it read before.
	expect(await readFile(file, 'utf8')).toBe(begun)
	await writeFile(file, begun)
	await elsewhere.query('commit')
	await elsewhere.end()
	expect(await telling).toBe(1)
	expect((await heads())[town.municipalityId]?.number).toBe(
		((JSON.parse(begun) as Record<number, { number: number }>)[town.municipalityId]?.number ?? 0) + 1,
	)
})

test('a block at the end that was sealed anew is found, however much is sealed after it', async () => {
	const number = (await heads())[town.municipalityId]?.number
	const last = `municipality_id = ${town.municipalityId} and number = ${number}`
	await asSuperuser(`delete from audit.entry e using audit.block b
		where b.municipality_id = ${town.municipalityId} and b.number = ${number}
			and e.municipality_id = b.municipality_id and e.id = b.last_entry`)
	await asSuperuser(`delete from audit.block where ${last}`)
	for (let turn = 0; turn < 3; turn++) {
		await log(town, 1)
		await sealAll(now)
	}
	expect((await checkAudit(now)).broken).toEqual([
		{ municipalityId: town.municipalityId, number, because: 'other-than-told' },
	])
})
