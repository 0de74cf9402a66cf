import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { receipt } from '../queries/receipt.ts'
import { registerLetter } from './register-letter.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house)
const landlord = town.as('landlord')
const officer = town.as('officer')

const letter = {
	flatIn: 'this-municipality',
	kind: 'arrears',
	organisationId: town.landlordId,
	tenant: 'Jenny Åkerlund',
	address: 'Skeppargatan 12',
	children: 'unknown',
	debts: [{ dueOn: '2026-07-31', amount: '9 120' }],
	served: 'not-yet',
	receivedOn: '2026-10-09',
}

test('a letter is written in by an officer, with the day it came', async () => {
	const { noticeId } = valueIn(await registerLetter(officer, { ...letter, sentOn: '2026-10-08' }))
	expect(valueIn(await receipt(landlord, { noticeId }))).toMatchObject({
		channel: 'letter',
		receivedOn: '2026-10-09',
	})
	expect(await registerLetter(landlord, letter)).toEqual({ is: 'forbidden' })
})

test('a letter cannot have come tomorrow', async () => {
	expect(await registerLetter(officer, { ...letter, receivedOn: '2026-10-13' })).toEqual({
		is: 'bad-input',
		faults: [{ path: 'receivedOn', problem: 'date-in-future' }],
	})
})
