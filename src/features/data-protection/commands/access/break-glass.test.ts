import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { enter } from '../../../../platform/transaction.ts'
import { recordContactAttempt } from '../../../eviction-prevention/commands/record-contact-attempt.ts'
import { caseFile } from '../../../eviction-prevention/queries/case-file.ts'
import { openSampleCase } from '../../../eviction-prevention/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { grantNamedAccess, protectPerson, searchPeople } from '../../../people/index.ts'
import { brokenGlass } from '../../queries/access/broken-glass.ts'
import { glassWaits } from '../../queries/access/glass-waits.ts'
import { breakGlass } from './break-glass.ts'
import { endBreakGlass } from './end-break-glass.ts'
import { reviewBreakGlass } from './review-break-glass.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Tvåköping')
const officer = town.as('officer')
const manager = town.as('unit-manager')
const records = town.as('records-officer')
const nobody = '00000000-0000-4000-8000-000000000000'
const reason = 'Jouren ringer: familjen står utan hem i natt.'
let elsewhere: Caller
let managerElsewhere: Caller

beforeAll(async () => {
	elsewhere = await town.another('officer', { unit: 'new' })
	managerElsewhere = await town.another('unit-manager', { unit: 'new' })
})

async function person(givenName: string): Promise<{ caseId: string; personId: string; caseNumber: string }> {
	const caseId = await openSampleCase(officer, { givenName, address: `${givenName}gatan 1` })
	const file = valueIn(await caseFile(officer, { caseId }))
	const found = valueIn(await searchPeople(officer, { text: givenName })).people[0]
	return { caseId, personId: found?.personId ?? '', caseNumber: file.caseNumber }
}

const reads = async (who: Caller, caseId: string) => (await caseFile(who, { caseId })).is

describe('a case of another unit', () => {
	test('is opened for four hours, for reading alone, and the log says how', async () => {
		const { caseId, personId } = await person('Astrid')
		expect(await reads(elsewhere, caseId)).toBe('missing')
		const { glassId } = valueIn(await breakGlass(elsewhere, { personId, reason }))
		expect(await reads(elsewhere, caseId)).toBe('done')
		const attempt = { caseId, onDay: '2026-10-12', kind: 'phone', result: 'reached' }
		expect((await recordContactAttempt(elsewhere, attempt)).is).toBe('missing')
		expect((await recordContactAttempt(officer, attempt)).is).toBe('done')
		await withSql(databaseUrl, async (db) => {
			const rows = await db.rows<{ purpose: string; outcome: string }>(
				`select purpose, outcome from audit.entry where actor_id = $1 and subject_ids @> array[$2]::uuid[] and name = 'caseFile' order by id`,
				[elsewhere.actor.actorId, caseId],
			)
			expect(rows).toEqual([
				{ purpose: 'work', outcome: 'missing' },
				{ purpose: 'break-glass', outcome: 'done' },
			])
		})
		clock.set(instant('2026-10-12T10:59:59Z'))
		expect(await reads(elsewhere, caseId)).toBe('done')
		clock.set(instant('2026-10-12T11:00:00Z'))
		expect(await reads(elsewhere, caseId)).toBe('missing')
		clock.set(instant('2026-10-12T07:00:00Z'))
		valueIn(await endBreakGlass(elsewhere, { glassId }))
		expect(await reads(elsewhere, caseId)).toBe('missing')
		expect(await endBreakGlass(elsewhere, { glassId })).toMatchObject({
			refusal: { because: 'glass-is-closed' },
		})
	})

	test('is opened by its number as well, and no other case of the house', async () => {
		const one = await person('Berit')
		const other = await person('Cecilia')
		valueIn(await breakGlass(elsewhere, { caseNumber: one.caseNumber, reason }))
		expect([await reads(elsewhere, one.caseId), await reads(elsewhere, other.caseId)]).toEqual([
			'done',
			'missing',
		])
	})

	test('is not opened without a reason that can be judged, nor for what one reads already', async () => {
		const { personId } = await person('Doris')
		expect(await breakGlass(elsewhere, { personId, reason: 'Behövs' })).toMatchObject({
			faults: [{ path: 'reason', problem: 'reason-too-short' }],
		})
		expect(await breakGlass(officer, { personId, reason })).toMatchObject({
			refusal: { because: 'nothing-to-open' },
		})
	})

	test('is opened only by somebody who proved lately to be themselves', async () => {
		const { personId } = await person('Ebba')
		const since = (provedAt: string) => ({
			house,
			actor: { ...elsewhere.actor, provedAt: instant(provedAt) },
		})
		expect(await breakGlass(since('2026-10-12T06:40:00Z'), { personId, reason })).toMatchObject({
			refusal: { because: 'prove-again' },
		})
		expect((await breakGlass(since('2026-10-12T06:50:00Z'), { personId, reason })).is).toBe('done')
	})

	test('is opened by no strategist, reader, administrator or landlord, and in no other municipality', async () => {
		const { personId, caseNumber } = await person('Edla')
		for (const role of ['strategist', 'reader', 'administrator', 'landlord', 'records-officer'] as const) {
			expect((await breakGlass(town.as(role), { personId, reason })).is).toBe('forbidden')
		}
		const neighbour = (await sampleMunicipality(house, 'Grannköping')).as('officer')
		expect(await breakGlass(neighbour, { personId, reason })).toMatchObject({
			refusal: { because: 'nothing-to-open' },
		})
		expect((await breakGlass(neighbour, { caseNumber, reason })).is).toBe('missing')
	})
})

describe('somebody protected', () => {
	test.each(['confidentiality', 'protected-registration', 'new-identity'])(
		'is never opened: %s',
		async (protection) => {
			const { caseId, personId, caseNumber } = await person(`Frida${protection.slice(0, 4)}`)
			valueIn(await protectPerson(officer, { personId, protection, source: 'Folkbokföringen' }))
			const unknown = await breakGlass(elsewhere, { personId: nobody, reason })
			expect(unknown).toMatchObject({ refusal: { because: 'nothing-to-open' } })
			expect(await breakGlass(elsewhere, { personId, reason })).toEqual(unknown)
			// The same for a number that is nobody's: nothing tells that the case is there.
			expect(await breakGlass(elsewhere, { caseNumber, reason })).toEqual(
				await breakGlass(elsewhere, { caseNumber: 'V 2026-9999', reason }),
			)
			expect(await reads(elsewhere, caseId)).toBe('missing')
			await expect(
				house.app.transaction().execute(async (db) => {
					await enter(db, house, elsewhere.actor, 'work')
					await sql`insert into named.break_glass (municipality_id, committee_id, staff_id, case_id, reason, from_at, until_at)
						values (${town.municipalityId}, ${town.committeeId}, ${elsewhere.actor.actorId}, ${caseId}, ${reason},
							'2026-10-12T07:00:00Z', '2026-10-12T11:00:00Z')`.execute(db)
				}),
			).rejects.toThrow(/row-level security/)
			// Named access, given by somebody else, opens it with the glass.
			valueIn(
				await grantNamedAccess(manager, {
					personId,
					staffId: elsewhere.actor.actorId,
					reason: 'Jour i natt',
				}),
			)
			valueIn(await breakGlass(elsewhere, { personId, reason }))
			expect(await reads(elsewhere, caseId)).toBe('done')
		},
	)

	test('closes what is open as soon as protection is noted', async () => {
		const { caseId, personId } = await person('Gunhild')
		valueIn(await breakGlass(elsewhere, { personId, reason }))
		expect(await reads(elsewhere, caseId)).toBe('done')
		valueIn(
			await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Folkbokföringen' }),
		)
		expect(await reads(elsewhere, caseId)).toBe('missing')
	})
})

describe('afterwards', () => {
	test('the manager of the unit and who answers for records are told; others are not', async () => {
		const { personId } = await person('Hilda')
		const { glassId } = valueIn(await breakGlass(elsewhere, { personId, reason }))
		const told = async (who: Caller) => valueIn(await brokenGlass(who, {})).glass.map(({ id }) => id)
		expect(await told(manager)).toContain(glassId)
		expect(await told(records)).toContain(glassId)
		expect(await told(elsewhere)).toContain(glassId)
		expect(await told(managerElsewhere)).toEqual([])
		expect(await told(officer)).toEqual([])
		const [waiting] = valueIn(await glassWaits(manager, {}))
		expect(waiting?.things).toContain(glassId)
		expect(valueIn(await glassWaits(managerElsewhere, {}))).toEqual([])
	})

	test('somebody else reviews it, once, in words, and it is closed by then', async () => {
		const { caseId, personId } = await person('Inga')
		const { glassId } = valueIn(await breakGlass(elsewhere, { personId, reason }))
		const said = { glassId, verdict: 'right', review: 'Barnen behövde ett hem samma natt.' }
		expect((await reviewBreakGlass(managerElsewhere, said)).is).toBe('missing')
		expect((await reviewBreakGlass(officer, said)).is).toBe('forbidden')
		valueIn(await reviewBreakGlass(manager, said))
		expect(await reviewBreakGlass(records, said)).toMatchObject({ refusal: { because: 'glass-is-reviewed' } })
		expect(await reads(elsewhere, caseId)).toBe('missing')
	})

	test('nobody reviews their own', async () => {
		const { personId } = await person('Jorun')
		const both = { ...managerElsewhere, actor: { ...managerElsewhere.actor, roles: ['unit-manager'] } }
		const { glassId } = valueIn(await breakGlass(both, { personId, reason }))
		const said = { glassId, verdict: 'right', review: 'Det var rätt av mig.' }
		expect(await reviewBreakGlass(both, said)).toMatchObject({ refusal: { because: 'own-glass' } })
		await expect(
			house.app.transaction().execute(async (db) => {
				await enter(db, house, both.actor, 'work')
				await sql`update named.break_glass set reviewed_by = ${manager.actor.actorId}, reviewed_on = '2026-10-12',
					verdict = 'right', review = 'Det var rätt av mig.' where id = ${glassId}`.execute(db)
			}),
		).rejects.toThrow(/row-level security/)
	})
})
