import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { decideWideLists } from '../../../homelessness/commands/decide-wide-lists.ts'
import { sampleHomelessPerson, startSampleSpell } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson, registerPerson } from '../../../people/index.ts'
import { dischargesWithoutHome } from '../../queries/young/discharges-without-home.ts'
import { youngPlan } from '../../queries/young/young-plan.ts'
import { changeYoungPart } from './change-young-part.ts'
import { endYoungPlan } from './end-young-plan.ts'
import { makeYoungPlan } from './make-young-plan.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ungköping')
const officer = town.as('officer')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const faulty = (path: string, problem: string) => ({ is: 'bad-input', faults: [{ path, problem }] })

let leavers = 0
async function leaver(dischargeOn: string, more: object = {}, bornOn = '2008-05-04') {
	const name = { givenName: `Ung ${++leavers}`, familyName: 'Prov', bornOn, registerAnyway: 'yes' }
	const { personId } = valueIn(await registerPerson(officer, name))
	await startSampleSpell(officer, personId, '2026-02-01', { place: 'hvb', dischargeOn, ...more })
	return personId
}

const part = (what: string) => ({ what, who: 'Socialsekreteraren', byDay: '2026-11-01' })
const planned = {
	...{ ownWords: 'Vill bo nära skolan, inte själv på landet', leavesOn: '2026-12-01' },
	...{ find: part('Bostadskö'), get: part('Ungbo'), keep: part('Boendestöd') },
}

const alertsOf = async (personId: string, caller = officer, noticeDays?: number) =>
	valueIn(await dischargesWithoutHome(caller, { noticeDays })).filter((one) => one.personId === personId)

describe('before a young person leaves a placement', () => {
	test('somebody is told ninety days ahead that there is no plan, then that there is no home', async () => {
		const personId = await leaver('2026-12-01')
		expect(await alertsOf(personId)).toMatchObject([
			{
				alert: 'no-plan',
				place: 'hvb',
				dischargeOn: '2026-12-01',
				soon: false,
				late: false,
				name: expect.stringContaining('Ung'),
			},
		])
		expect(await alertsOf(personId, officer, 30)).toEqual([])
		const { youngPlanId } = valueIn(await makeYoungPlan(officer, { personId, ...planned }))
		expect(await alertsOf(personId)).toMatchObject([{ alert: 'no-home' }])
		const got = { youngPlanId, part: 'get', ...part('Ungbo, kontrakt klart') }
		expect(await changeYoungPart(officer, { ...got, arrangedOn: '2026-10-13' })).toEqual(
			faulty('arrangedOn', 'date-in-future'),
		)
		valueIn(await changeYoungPart(officer, { ...got, arrangedOn: '2026-10-12' }))
		expect(await alertsOf(personId)).toEqual([])
	})

	test('nobody is told of those who are no longer young, or have a home waiting, or leave later', async () => {
		expect(await alertsOf(await leaver('2026-12-01', {}, '1990-01-01'))).toEqual([])
		expect(await alertsOf(await leaver('2026-12-01', { homeAfter: 'arranged' }))).toEqual([])
		expect(await alertsOf(await leaver('2027-06-01'))).toEqual([])
	})

	test('a protected one is told of only to those who know them by name', async () => {
		const personId = await leaver('2026-11-01')
		const shield = { personId, protection: 'confidentiality', reason: 'Handläggare', source: 'Skatteverket' }
		valueIn(await protectPerson(officer, { ...shield, checkedOn: '2026-10-12' }))
		const colleague = await town.another('officer')
		expect(await alertsOf(personId, colleague)).toEqual([])
		expect(await alertsOf(personId)).toHaveLength(1)
		expect(await makeYoungPlan(colleague, { personId, ...planned })).toEqual({ is: 'missing' })
	})
})

test('those who are to leave are told of in their own unit, and in others where the committee has decided so', async () => {
	const own = await sampleMunicipality(house, 'Enhetsköping')
	const { personId } = valueIn(
		await registerPerson(own.as('officer'), {
			...{ givenName: 'Ung', familyName: 'Prov', bornOn: '2008-05-04', registerAnyway: 'yes' },
		}),
	)
	const placed = { place: 'hvb', dischargeOn: '2026-11-01' }
	await startSampleSpell(own.as('officer'), personId, '2026-02-01', placed)
	const elsewhere = await own.another('officer', { unit: 'new' })
	expect(await alertsOf(personId, own.as('officer'))).toHaveLength(1)
	expect(await alertsOf(personId, await own.another('officer'))).toHaveLength(1)
	expect(await alertsOf(personId, elsewhere)).toEqual([])
	const widely = { reach: 'committee', decision: 'SN 2026-09-01 § 71' }
	valueIn(await decideWideLists(own.as('administrator'), widely))
	expect(await alertsOf(personId, elsewhere)).toHaveLength(1)
})

describe('the plan to find, get and keep a home', () => {
	test('says what the young person wants in own words, and one thing of each part', async () => {
		const personId = await sampleHomelessPerson(officer)
		expect(valueIn(await youngPlan(officer, { personId })).plan).toBeNull()
		expect(await makeYoungPlan(officer, { personId, ...planned, ownWords: '' })).toEqual(
			faulty('ownWords', 'required'),
		)
		expect(await makeYoungPlan(officer, { personId, ...planned, keep: { what: 'x', who: 'y' } })).toEqual(
			faulty('keep.byDay', 'required'),
		)
		const { keep: _, ...withoutKeep } = planned
		expect(await makeYoungPlan(officer, { personId, ...withoutKeep })).toEqual({
			is: 'bad-input',
			faults: ['what', 'who', 'byDay'].map((field) => ({ path: `keep.${field}`, problem: 'required' })),
		})
		valueIn(await makeYoungPlan(officer, { personId, ...planned }))
		const { plan } = valueIn(await youngPlan(officer, { personId }))
		expect(plan).toMatchObject({ ownWords: planned.ownWords, leavesOn: '2026-12-01' })
		expect(plan?.parts.map((one) => [one.part, one.what])).toEqual([
			['find', 'Bostadskö'],
			['get', 'Ungbo'],
			['keep', 'Boendestöd'],
		])
	})

	test('is one at a time, and takes nothing more when it has ended', async () => {
		const personId = await sampleHomelessPerson(officer)
		const { youngPlanId } = valueIn(await makeYoungPlan(officer, { personId, ...planned }))
		expect(await makeYoungPlan(officer, { personId, ...planned })).toEqual(
			refused('young-plan-already-there'),
		)
		const end = (more: object = {}) =>
			endYoungPlan(officer, { youngPlanId, endedOn: '2026-10-12', because: 'home-kept', ...more })
		expect(await end({ because: 'did-not-follow' })).toEqual(faulty('because', 'choose-one'))
		expect(await end({ endedOn: '2026-10-01' })).toEqual(faulty('endedOn', 'before-made'))
		valueIn(await end())
		expect(await end()).toEqual(refused('plan-ended'))
		expect(await changeYoungPart(officer, { youngPlanId, part: 'find', ...part('Annat') })).toEqual(
			refused('plan-ended'),
		)
		valueIn(await makeYoungPlan(officer, { personId, ...planned }))
	})
})
