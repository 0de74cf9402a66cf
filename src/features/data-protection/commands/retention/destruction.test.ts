import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { readDestroyed } from '../../../../platform/destroyed-list.ts'
import type { Caller, House } from '../../../../platform/house.ts'
import { enter } from '../../../../platform/transaction.ts'
import { openSampleCase } from '../../../eviction-prevention/samples.ts'
import { sampleHomelessPerson, startSampleSpell } from '../../../homelessness/samples.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../../organisation/samples.ts'
import { destructionCertificate } from '../../queries/retention/destruction-certificate.ts'
import { destructionRun } from '../../queries/retention/destruction-run.ts'
import { keptFiles } from '../../queries/retention/kept-files.ts'
import { retentionOverview } from '../../queries/retention/retention-overview.ts'
import { retentionWaits } from '../../queries/retention/retention-waits.ts'
import { approveDestruction } from './approve-destruction.ts'
import { cancelDestruction } from './cancel-destruction.ts'
import { carryOutDestruction } from './carry-out-destruction.ts'
import { destroyByTime } from './destroy-by-time.ts'
import { endHold } from './end-hold.ts'
import { holdFile } from './hold-file.ts'
import { proposeDestruction } from './propose-destruction.ts'
import { replayDestruction } from './replay-destruction.ts'

const { house: plain, clock, databaseUrl } = await testHouse()
const folder = await mkdtemp(join(tmpdir(), 'bofast-'))
const house: House = { ...plain, destroyedFile: join(folder, 'destroyed.jsonl') }
let town: SampleMunicipality
let keeper: Caller
let manager: Caller
let first: string
let second: string

// What is written here is written now by the database's own clock: ten years later it is due.
const years = instant('2037-03-01T08:00:00Z')
const refused = (because: string) => ({ is: 'refused', refusal: { because } })

// Past the house: no trigger, no history.
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
	await withSql(databaseUrl, async (past) => {
		await past.rows('set session_replication_role = replica')
		return await past.rows<Row>(text, values)
	})
const settleBirths = async (ids: readonly string[]) =>
	await rows(`update named.person_particulars set birth_date = '1980-01-02' where id = any ($1)`, [ids])
const peopleOf = async (of: SampleMunicipality) =>
	(
		await rows<{ id: string }>('select id::text from named.person where municipality_id = $1 order by 1', [
			of.municipalityId,
		])
	).map(({ id }) => id)

beforeAll(async () => {
	town = await sampleMunicipality(house)
	keeper = town.as('records-officer')
	manager = town.as('unit-manager')
	first = await sampleHomelessPerson(town.as('officer'))
	second = await sampleHomelessPerson(town.as('officer'), { called: 'Kim' })
	const spellId = await startSampleSpell(town.as('officer'), first, '2026-09-01')
	await rows(`update named.spell set during = '[2026-09-01,2026-09-20)' where id = $1`, [spellId])
	await settleBirths([first, second])
})

const overview = async () => valueIn(await retentionOverview(keeper, {})).preview
const propose = async () => valueIn(await proposeDestruction(keeper, {})).runId
const digestOf = async (runId: string) => valueIn(await destructionRun(manager, { runId })).previewDigest

describe('a destruction', () => {
	test('has nothing to take while five years have not gone', async () => {
		clock.set(instant('2031-01-02T08:00:00Z'))
		expect(await overview()).toEqual({ due: [], kept: [{ because: 'not-yet', files: 2, people: 2 }] })
		expect(await proposeDestruction(keeper, {})).toMatchObject(refused('nothing-due'))
	})

	test('is proposed by who answers for records, and by nobody else', async () => {
		for (const role of ['officer', 'unit-manager', 'administrator', 'strategist', 'reader'] as const) {
			expect((await proposeDestruction(town.as(role), {})).is).toBe('forbidden')
		}
		expect((await retentionOverview(town.as('officer'), {})).is).toBe('forbidden')
	})

	test('counts what is due, with the rule and its section', async () => {
		clock.set(years)
		expect(await overview()).toMatchObject({
			due: [{ rule: 'five-years-after-last-note', basis: 'SoL 16:1', verified: true, files: 2, people: 2 }],
			kept: [],
		})
	})

	test('is approved by another than who proposed it', async () => {
		const runId = await propose()
		const previewDigest = await digestOf(runId)
		expect(await approveDestruction(keeper, { runId, previewDigest })).toMatchObject(refused('own-proposal'))
		expect((await approveDestruction(town.as('officer'), { runId, previewDigest })).is).toBe('forbidden')
		expect(await proposeDestruction(keeper, {})).toMatchObject(refused('destruction-under-way'))
		const neighbour = await sampleMunicipality(house, 'Grannby')
		expect((await approveDestruction(neighbour.as('unit-manager'), { runId, previewDigest })).is).toBe(
			'missing',
		)
		expect((await destructionRun(neighbour.as('records-officer'), { runId })).is).toBe('missing')
		expect(valueIn(await retentionWaits(manager, {}))).toMatchObject([
			{ what: 'destructions-to-approve', count: 1, things: [runId] },
		])
		expect(valueIn(await retentionWaits(keeper, {}))).toEqual([])
		expect(valueIn(await retentionWaits(neighbour.as('unit-manager'), {}))).toEqual([])
		valueIn(await cancelDestruction(manager, { runId }))
		expect(valueIn(await retentionWaits(manager, {}))).toEqual([])
		expect(await cancelDestruction(manager, { runId })).toMatchObject(refused('not-proposed'))
		expect(await rows('select from named.destruction_member')).toEqual([])
	})

	test('is not approved when what is due has changed since', async () => {
		const runId = await propose()
		const previewDigest = await digestOf(runId)
		// From the Swedish Tax Agency's published test range.
		const number = '195704289999'
		await rows(
			`insert into named.identity_number (municipality_id, person_id, committee_id, kind, cipher, blind_index)
			values ($1, $2, $3, 'personnummer', $4, $5)`,
			[town.municipalityId, second, town.committeeId, house.keys.seal(number), house.keys.blindIndex(number)],
		)
		expect(
			await holdFile(keeper, { about: 'V 2026-9999', kind: 'legal-hold', reason: 'Tvist' }),
		).toMatchObject(refused('nobody-by-that'))
		expect(
			await holdFile(keeper, { about: number, kind: 'adoption', reason: 'Beslut', untilOn: '2040-01-01' }),
		).toMatchObject({ faults: [{ path: 'untilOn', problem: 'law-says-how-long' }] })
		const held = valueIn(
			await holdFile(keeper, { about: number, kind: 'legal-hold', reason: 'Tvist 2037:1' }),
		)
		expect(held.subjectId).toBe(second)
		expect(await approveDestruction(manager, { runId, previewDigest })).toMatchObject(
			refused('preview-outdated'),
		)
		valueIn(await cancelDestruction(keeper, { runId }))
	})

	test('never takes a file that somebody has decided to keep', async () => {
		expect(await overview()).toMatchObject({
			due: [{ files: 1 }],
			kept: [{ because: 'legal-hold', files: 1 }],
		})
		expect(valueIn(await keptFiles(keeper, {})).holds).toMatchObject([
			{ kind: 'legal-hold', reason: 'Tvist 2037:1', of: 'person', endedOn: null },
		])
		expect((await keptFiles(manager, {})).is).toBe('forbidden')
	})

	test('takes the file everywhere, goes on after an interruption and is told in a certificate', async () => {
		const runId = await propose()
		expect((await destructionCertificate(keeper, { runId })).is).toBe('missing')
		valueIn(await approveDestruction(manager, { runId, previewDigest: await digestOf(runId) }))
		const job = { runId, municipalityId: town.municipalityId }
		// The list outside cannot be written: what is gone is gone, and is told when it can.
		await expect(carryOutDestruction({ ...house, destroyedFile: folder }, job)).rejects.toThrow('EISDIR')
		expect(await peopleOf(town)).toEqual([second])
		await carryOutDestruction(house, job)
		await carryOutDestruction(house, job)
		const entries = await readDestroyed(join(folder, 'destroyed.jsonl'))
		expect(entries).toMatchObject([
			{
				...{ municipalityId: town.municipalityId, rule: 'five-years-after-last-note' },
				keyId: house.keys.digestKeyIds[0],
			},
		])
		expect(await readFile(join(folder, 'destroyed.jsonl'), 'utf8')).not.toContain(first)
		const { certificate, rows: gone } = valueIn(await destructionCertificate(manager, { runId }))
		expect(certificate.files).toMatchObject([{ state: 'destroyed', files: 1, people: 1, basis: 'SoL 16:1' }])
		expect(gone).toContainEqual({ heading: 'spell', rows: 1 })
		const left = await rows<{ n: number }>(
			'select count(*)::int as n from audit.entry where $1::uuid = any (subject_ids)',
			[first],
		)
		expect(left).toEqual([{ n: 0 }])
	})

	test('leaves alone what has changed between approval and the job', async () => {
		const { id: holdId } = valueIn(await keptFiles(keeper, {})).holds[0] ?? { id: '' }
		valueIn(await endHold(keeper, { holdId, because: 'Avgjord' }))
		expect(await endHold(keeper, { holdId, because: 'Avgjord' })).toMatchObject(refused('hold-ended'))
		const runId = await propose()
		valueIn(await approveDestruction(manager, { runId, previewDigest: await digestOf(runId) }))
		await rows(`update named.person_particulars set birth_date = '1980-01-05' where id = $1`, [second])
		await carryOutDestruction(house, { runId, municipalityId: town.municipalityId })
		expect(await peopleOf(town)).toEqual([second])
		expect(valueIn(await destructionRun(keeper, { runId }))).toMatchObject({
			...{ state: 'done', filesDestroyed: 0, filesKept: 1, files: [{ state: 'kept', because: 'changed' }] },
		})
	})
})

describe('the database', () => {
	const asApp = async (text: string, purpose: 'work' | 'system' = 'work', by = keeper) => {
		return await house.app.transaction().execute(async (db) => {
			await enter(db, house, by.actor, purpose)
			return await sql.raw(text).execute(db)
		})
	}

	test('lets the app delete no person, and destroy nothing that no other has approved', async () => {
		await expect(asApp(`delete from named.person where id = '${second}'`)).rejects.toThrow(
			'permission denied',
		)
		await expect(asApp('delete from history.person')).rejects.toThrow('permission denied')
		for (const purpose of ['work', 'system'] as const) {
			await expect(
				asApp(`select retention.destroy('${second}', array['${second}'::uuid], '2037-03-01')`, purpose),
			).rejects.toThrow('only an approved run destroys')
			await expect(
				asApp(`select retention.destroy_again(array['${second}'::uuid], array['\\x00'::bytea])`, purpose),
			).rejects.toThrow('only what is listed is destroyed again')
		}
		await expect(asApp('select retention.destroy_by_time(\'{"log": "2037-01-01"}\')')).rejects.toThrow(
			'only for jobs',
		)
		await expect(asApp('select retention.remove()', 'system')).rejects.toThrow('permission denied')
		await expect(asApp('select retention.everybody()')).rejects.toThrow('only for jobs')
	})

	test('tells nobody but who answers for records what is due', async () => {
		await expect(
			asApp(`select * from retention.told('2037-03-01', '${town.committeeId}')`, 'work', town.as('officer')),
		).rejects.toThrow('only for whoever keeps the records')
	})
})

describe('what has a time of its own', () => {
	test('goes when it is over, notices without a case among it, and nothing else', async () => {
		const other = await sampleMunicipality(house, 'Tidsby')
		const caseId = await openSampleCase(other.as('officer'))
		const notice = async (receivedOn: string) => {
			const [made] = await rows<{ id: string }>(
				`with notice as (
					insert into named.notice (municipality_id, committee_id, organisation_id, receipt_number, received_at, received_on,
						channel, kind, children, content_digest, tenant_digest)
					values ($1, $2, $3, $4::text, $4::date, $4::date, 'letter', 'termination', 'unknown', 'a', 'b') returning id
				), tenant as (
					insert into named.notice_tenant (municipality_id, notice_id, told_at, name, address)
					select $1, id, $4::date, 'Jenny Åkerlund', 'Skeppargatan 12' from notice
				)
				insert into named.notice_match (municipality_id, id) select $1, id from notice returning id::text`,
				[other.municipalityId, other.committeeId, other.landlordId, receivedOn],
			)
			return made?.id ?? ''
		}
		const [old, young] = [await notice('2035-02-28'), await notice('2035-03-02')]
		const before = await peopleOf(other)
		await destroyByTime(house)
		expect(await peopleOf(other)).toEqual(before)
		expect(await rows('select from named.eviction_case where id = $1', [caseId])).toHaveLength(1)
		expect(await rows('select id::text from named.notice where id = any ($1)', [[old, young]])).toEqual([
			{ id: young },
		])
		for (const table of [
			'named.notice_tenant where notice_id',
			'named.notice_match where id',
			'history.notice where id',
		])
			expect(await rows(`select from ${table} = $1`, [old])).toEqual([])
	})
})

describe('after a restore', () => {
	test('whoever is on the list is destroyed again, and nobody else', async () => {
		const entries = await readDestroyed(join(folder, 'destroyed.jsonl'))
		expect(await replayDestruction(house, entries)).toEqual({ people: 0, shared: 0 })
		// The copy brings the person back by the same id.
		await rows('insert into named.person (municipality_id, id, committee_id) values ($1, $2, $3)', [
			town.municipalityId,
			first,
			town.committeeId,
		])
		expect(await replayDestruction(house, entries)).toEqual({ people: 1, shared: 0 })
		expect(await peopleOf(town)).toEqual([second])
		expect(await replayDestruction(house, [])).toEqual({ people: 0, shared: 0 })
	})
})
