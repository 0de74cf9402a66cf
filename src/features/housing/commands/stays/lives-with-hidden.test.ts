import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { formHousehold, joinHousehold, protectPerson, registerPerson } from '../../../people/index.ts'
import { delegateSupportSample } from '../../../support/samples.ts'
import { sampleBed, sampleNeed, sampleProperty } from '../../samples.ts'
import { grantHome } from '../ladder/grant-home.ts'
import { recordNeed } from '../need/record-need.ts'
import { turnAway } from '../tonight/turn-away.ts'
import { walkIn } from '../tonight/walk-in.ts'
import { assessChildPlace } from './assess-child-place.ts'
import { bookStay } from './book-stay.ts'
import { joinStay } from './join-stay.ts'
import { moveIn } from './move-in.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Skyddköping')
const officer = town.as('officer')
const colleague = await town.another('officer')
await delegateSupportSample(officer)
const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)
const registered = async (givenName: string, bornOn: string) =>
	valueIn(
		await registerPerson(officer, {
			...{ givenName, familyName: 'Hemlig', bornOn, sex: 'woman', registerAnyway: 'yes' },
		}),
	).personId

const partner = await registered('Maj', '1985-05-05')
const child = await registered('Tindra', '2019-02-03')
const young = await registered('Ung', '2008-05-05')
const { householdId } = valueIn(await formHousehold(officer, { adultId: partner }))
for (const personId of [child, young]) {
	valueIn(await joinHousehold(officer, { householdId, personId, role: 'child' }))
}
valueIn(
	await protectPerson(officer, {
		...{ protection: 'protected-registration', source: 'Skatteverket', personId: child },
	}),
)
const flats = await sampleProperty(officer, town.unitId, 'Lägenheter')
const bedId = await sampleBed(officer, flats.dwellingId, 'A', { kind: 'home', sleeps: 3 })
const { propertyId, dwellingId } = await sampleProperty(officer, town.unitId, 'Härbärget', {
	kind: 'shelter',
})
await sampleBed(officer, dwellingId, '1')
const night = { propertyId, night: '2026-10-12' }
const kept = 'place-kept-by-named-access'

test('who lives with somebody hidden is told to be others’ to house, and is given a bed tonight as an unknown person', async () => {
	const stay = { bedId, personId: partner, startsOn: '2026-10-01', form: 'trial-flat' }
	expect(told(await moveIn(colleague, stay))).toBe(kept)
	expect(told(await bookStay(colleague, { ...stay, startsOn: '2026-10-20' }))).toBe(kept)
	expect(told(await walkIn(colleague, { who: 'known', personId: partner, ...night }))).toBe(kept)
	expect(told(await turnAway(colleague, { personId: partner, ...night, reason: 'full' }))).toBe(kept)
	const place = { school: 'same', ownBed: 'yes', others: 'families', nights: '10', verdict: 'suits' }
	expect(
		told(await assessChildPlace(colleague, { personId: young, bedId, ...place, reasons: 'Egen säng.' })),
	).toBe(kept)
	const home = { personId: partner, bedId, form: 'training-flat', startsOn: '2026-10-01' }
	const lease = { tenure: 'sublease', rent: '6900', ownRent: '6900', noticeMonths: '3' }
	const decision = { legalBasis: 'SoL 11:1', decidedOn: '2026-09-28', reasons: 'Behöver träna.' }
	expect(told(await grantHome(colleague, { ...home, ...lease, ...decision, hoursAWeek: '4' }))).toBe(kept)
	expect(told(await recordNeed(colleague, { personId: partner, ...sampleNeed }))).toBe('done')
	expect(told(await walkIn(colleague, { who: 'unknown', called: 'Maj', ...night }))).toBe('done')
	expect(told(await turnAway(colleague, { ...night, reason: 'full' }))).toBe('done')
	const others = valueIn(
		await moveIn(colleague, { ...stay, personId: await registered('Alma', '1990-01-01') }),
	)
	expect(
		told(
			await joinStay(colleague, {
				...{ stayId: others.stayId, personId: partner, as: 'adult', onDay: '2026-10-05' },
			}),
		),
	).toBe(kept)
})

test('who may not be known is not found as before, and whoever may know them all gives the home', async () => {
	const stay = { bedId: await sampleBed(officer, flats.dwellingId, 'B', { kind: 'home', sleeps: 3 }) }
	const days = { startsOn: '2026-10-01', form: 'trial-flat' }
	expect(told(await moveIn(colleague, { ...stay, ...days, personId: child }))).toBe('missing')
	expect(told(await moveIn(officer, { ...stay, ...days, personId: partner }))).toBe('done')
})
