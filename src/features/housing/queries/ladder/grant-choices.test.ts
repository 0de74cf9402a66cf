import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { decideSupport } from '../../../support/index.ts'
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
