import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { classOf, destinations } from '../../../homelessness/index.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { reviewSupport } from '../../../support/index.ts'
import { writeLease } from '../../commands/ladder/write-lease.ts'
import { moveIn } from '../../commands/stays/move-in.ts'
import { moveOn } from '../../commands/stays/move-on.ts'
import { moveOut } from '../../commands/stays/move-out.ts'
import { housingFirstForms, permanentDestinations, retentionAt } from '../../rules/ladder/housing-first.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { readProgrammeHomes } from '../../store/ladder/counting.ts'
import { leasePage } from './lease-page.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Tvåårsköping')
const officer = town.as('officer')
const flats = await sampleProperty(officer, town.unitId, 'Lägenheter')
const lease = { tenure: 'sublease', rent: '6000', ownRent: '6000', noticeMonths: '3' }

test('three years in one home by two contracts are three years of security of tenure', async () => {
	const bedId = await sampleBed(officer, flats.dwellingId, 'Hem', { kind: 'home' })
	const personId = await sampleHomelessPerson(officer)
	const first = { bedId, personId, startsOn: '2023-06-01', form: 'training-flat' }
	const { stayId } = valueIn(await moveIn(officer, first))
	const next = valueIn(await moveOn(officer, { stayId, onDay: '2026-09-01', form: 'support-contract' }))
	valueIn(await writeLease(officer, { ...lease, stayId: next.stayId, startsOn: '2026-09-01' }))
	const page = valueIn(await leasePage(officer, { stayId: next.stayId }))
	expect(page.lease?.security).toMatchObject({ security: 'after-two-years', from: '2025-06-01' })
})

test('who once took over, came back and lost the home is no longer in a permanent one', async () => {
	const personId = await sampleHomelessPerson(officer)
	const live = async (name: string, startsOn: string) => {
		const bedId = await sampleBed(officer, flats.dwellingId, name, { kind: 'home' })
		const stay = { bedId, personId, startsOn, form: 'housing-first-sublet' }
		return valueIn(await moveIn(officer, stay)).stayId
	}
	const first = await live('Hem 1', '2025-01-01')
	valueIn(await moveOut(officer, { stayId: first, endsOn: '2025-06-01', destination: 'own-lease' }))
	const second = await live('Hem 2', '2025-09-01')
	valueIn(
		await reviewSupport(officer, {
			personId,
			onDay: '2026-01-20',
			findings: 'x',
			changed: 'more',
			personsView: 'Jag vill bo kvar.',
			offered: 'Tätare besök.',
		}),
	)
	valueIn(await moveOut(officer, { stayId: second, endsOn: '2026-02-01', destination: 'street' }))
	const homes = await asSystem(house, town.municipalityId, ({ db }) =>
		readProgrammeHomes(db, housingFirstForms),
	)
	expect(homes).toMatchObject([
		{ movedInOn: '2025-01-01', leftOn: '2025-06-01', leftFor: 'permanent' },
		{ movedInOn: '2025-09-01', leftOn: '2026-02-01', leftFor: 'other' },
	])
	expect(homes[0]?.person).toBe(homes[1]?.person)
	// A year after the first moving in they lived in the second home, a year after the second in none.
	expect(retentionAt(homes, 12, plainDate('2026-10-12'))).toEqual({ kept: 1, whole: 2 })
})

test('who leaves the programme for a family home or special housing to stay in keeps a home, who leaves for friends does not', async () => {
	const apart = await sampleMunicipality(house, 'Hemköping')
	const mine = apart.as('officer')
	const theirs = await sampleProperty(mine, apart.unitId, 'Lägenheter')
	const ways = ['family-home-permanent', 'special-housing', 'friends-family-temporary'] as const
	for (const [at, destination] of ways.entries()) {
		const bedId = await sampleBed(mine, theirs.dwellingId, `Hem ${at}`, { kind: 'home' })
		const stay = { bedId, personId: await sampleHomelessPerson(mine), form: 'housing-first-sublet' }
		const { stayId } = valueIn(await moveIn(mine, { ...stay, startsOn: `2025-0${at + 1}-01` }))
		valueIn(await moveOut(mine, { stayId, endsOn: '2025-06-01', endReason: 'own-wish', destination }))
	}
	const homes = await asSystem(house, apart.municipalityId, ({ db }) =>
		readProgrammeHomes(db, housingFirstForms),
	)
	const told = homes.toSorted((a, b) => (a.movedInOn < b.movedInOn ? -1 : 1)).map(({ leftFor }) => leftFor)
	expect(told).toEqual(['permanent', 'permanent', 'other'])
})

test('permanent destinations are those of homelessness', () => {
	const permanent = destinations.filter(({ code }) => classOf(code) === 'permanent').map(({ code }) => code)
	expect([...permanentDestinations].toSorted()).toEqual(permanent.toSorted())
})
