import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { decideSupport } from '../../../support/index.ts'
import { moveIn } from '../../commands/stays/move-in.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { grantChoices } from './grant-choices.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')

test('a home that was granted and not given is offered before a new decision is written', async () => {
	const personId = await sampleHomelessPerson(officer)
	expect(valueIn(await grantChoices(officer, { personId })).waiting).toEqual([])
	const decided = { about: 'housing', outcome: 'granted', legalBasis: 'SoL 11:1', decidedOn: '2026-06-15' }
	const said = { periodFrom: '2026-06-15', reasons: 'Saknar hem.', decidedBy: 'committee', minutes: '§ 12' }
	const { decisionId } = valueIn(await decideSupport(officer, { personId, ...decided, ...said }))
	expect(valueIn(await grantChoices(officer, { personId })).waiting).toMatchObject([
		{ decisionId, is: 'not-carried-out', since: '2026-06-15' },
	])
})

test('who sleeps at the shelter as a guest lives in their home: the form begins from there, or from nowhere', async () => {
	const shelter = await sampleProperty(officer, town.unitId, 'Härbärget', { kind: 'shelter' })
	const flats = await sampleProperty(officer, town.unitId, 'Lägenheter')
	const personId = await sampleHomelessPerson(officer)
	const asGuest = { form: 'night-shelter', startsOn: '2026-10-11', plannedEndOn: '2026-10-20', guest: 'yes' }
	const bedId = await sampleBed(officer, shelter.dwellingId, '1')
	valueIn(await moveIn(officer, { bedId, personId, ...asGuest }))
	expect(valueIn(await grantChoices(officer, { personId })).from).toBeNull()
	const home = { bedId: await sampleBed(officer, flats.dwellingId, 'A', { kind: 'home' }), personId }
	const { stayId } = valueIn(await moveIn(officer, { ...home, startsOn: '2026-06-01', form: 'trial-flat' }))
	expect(valueIn(await grantChoices(officer, { personId })).from).toMatchObject({
		stayId,
		form: 'trial-flat',
	})
})
