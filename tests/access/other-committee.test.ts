import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { decideWideLists } from '../../src/features/homelessness/commands/decide-wide-lists.ts'
import { countResults } from '../../src/features/homelessness/queries/count-week/count-results.ts'
import { sampleHomelessPerson, startSampleSpell } from '../../src/features/homelessness/samples.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import {
	assignToUnit,
	giveRole,
	insertCommittee,
	insertStaff,
	insertUnit,
} from '../../src/features/organisation/store.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { openSampleRound } from '../support/count-week.ts'
import { testHouse } from '../support/house.ts'
import { slipIn, slipInChange } from '../support/slip-in.ts'

// Each committee is its own controller: what one decides and counts is not another's.
const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Delköping')
const { municipalityId } = town
let committeeId = ''
let administrator: Caller
let officer: Caller

beforeAll(async () => {
	await asSystem(house, municipalityId, async ({ db }) => {
		committeeId = await insertCommittee(db, municipalityId, { name: 'Omsorgsnämnden', registryCode: 'ON' })
		const unitId = await insertUnit(db, municipalityId, { committeeId, parentId: null, name: 'Omsorgen' })
		const staff = async (role: 'administrator' | 'officer'): Promise<Caller> => {
			const email = `${role}@omsorgen.example`
			const who = { committeeId, signInId: null, name: `Prov ${role}`, title: role, email }
			const actorId = await insertStaff(db, municipalityId, who)
			await giveRole(db, municipalityId, actorId, role)
			await assignToUnit(db, municipalityId, actorId, unitId)
			const place = { municipalityId, controllerId: committeeId, unitIds: [unitId], organisationIds: [] }
			return { house, actor: { ...place, actorId, roles: [role] } }
		}
		administrator = await staff('administrator')
		officer = await staff('officer')
	})
})

test('how far a committee’s lists reach is no other committee’s administrator’s to say', async () => {
	const widely = (id: string) =>
		sql`update named.committee set lists_widely = true, lists_decided_on = '2026-10-12', lists_decision = 'x' where id = ${id}`
	expect(await slipInChange(administrator, 'work', widely(town.committeeId))).toBe(0)
	expect(await slipInChange(town.as('officer'), 'work', widely(town.committeeId))).toBe(0)
	expect(await slipInChange(administrator, 'work', widely(committeeId))).toBe(1)
	valueIn(await decideWideLists(administrator, { reach: 'committee', decision: 'ON 2026/3' }))
	const reach = sql<{
		widely: boolean
	}>`select lists_widely as widely from named.committee where id = ${town.committeeId}`
	expect(await slipIn(town.as('administrator'), 'work', reach)).toEqual([{ widely: false }])
})

test('the list is held against the count of its own committee alone', async () => {
	for (const by of [town.as('officer'), officer, officer]) {
		const called = await sampleHomelessPerson(by)
		await startSampleSpell(by, called, '2026-09-01')
	}
	const { countRoundId } = await openSampleRound(town, 'Veckan')
	const { reconciliation } = valueIn(await countResults(town.as('strategist'), { countRoundId }))
	expect(reconciliation?.all.listOnly).toBe(1)
})
