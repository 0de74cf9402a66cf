import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { placePage } from '../../queries/register/place-page.ts'
import { sampleNetwork } from '../../samples.ts'
import { giveCountySeat } from './give-county-seat.ts'
import { takeCountySeat } from './take-county-seat.ts'

const { house } = await testHouse()
const network = await sampleNetwork(house)
const keeper = network.as('secretariat')
const [placeId, ekby] = [network.places['92'], network.places['9001']]

test('the secretariat says which county’s municipalities an account sees, and takes it back', async () => {
	const account = await network.another('county')
	const staffId = account.actor.actorId
	const sees = async (code: string) =>
		valueIn(await placePage(account, { placeId: network.places[code] })).seen
	const told = async () =>
		valueIn(await placePage(keeper, { placeId }))
			.accounts.filter((one) => one.sees)
			.map(({ id }) => id)
	expect([await sees('9001'), await sees('9004'), await told()]).toEqual([false, false, []])
	valueIn(await giveCountySeat(keeper, { placeId, staffId }))
	valueIn(await giveCountySeat(keeper, { placeId, staffId }))
	expect([await sees('9001'), await sees('9004'), await told()]).toEqual([false, true, [staffId]])
	expect(valueIn(await placePage(account, { placeId })).accounts).toEqual([])
	valueIn(await takeCountySeat(keeper, { placeId, staffId }))
	expect([await sees('9001'), await sees('9004'), await told()]).toEqual([false, false, []])
	expect(await takeCountySeat(keeper, { placeId, staffId })).toEqual({ is: 'missing' })
})

test('only an account with the role of a county sees one, only a county that stands is seen, and nobody else gives it', async () => {
	const member = network.as('member').actor.actorId
	const staffId = network.as('county').actor.actorId
	expect(await giveCountySeat(keeper, { placeId, staffId: member })).toMatchObject({
		refusal: { because: 'not-a-countys-account' },
	})
	expect(await giveCountySeat(keeper, { placeId: ekby, staffId })).toEqual({ is: 'missing' })
	expect(await giveCountySeat(keeper, { placeId, staffId: '' })).toMatchObject({
		faults: [{ path: 'staffId', problem: 'required' }],
	})
	for (const role of ['county', 'member', 'administrator'] as const) {
		expect(await giveCountySeat(network.as(role), { placeId, staffId })).toEqual({ is: 'forbidden' })
		expect(await takeCountySeat(network.as(role), { placeId, staffId })).toEqual({ is: 'forbidden' })
	}
	await asSystem(house, network.municipalityId, async ({ db }) => {
		await db
			.updateTable('counted.networkPlace')
			.set({ validTo: plainDate('2026-01-01') })
			.where('id', '=', placeId ?? '')
			.execute()
	})
	expect(await giveCountySeat(keeper, { placeId, staffId })).toMatchObject({
		refusal: { because: 'county-ended' },
	})
})
