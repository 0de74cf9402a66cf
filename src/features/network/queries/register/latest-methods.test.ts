import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { tellFigures } from '../../../../../tests/support/network-figures.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleNetwork } from '../../samples.ts'
import { placePage } from './place-page.ts'
import { registerList } from './register-list.ts'

const { house } = await testHouse()
const network = await sampleNetwork(house)
await tellFigures(house, network, {
	methods: [
		['decided-plan', 2019, { '9001': 'yes', '9002': 'no' }],
		['arrears-families', 2019, { '9001': 'yes' }],
		['arrears-families', 2025, { '9001': 'no', '9003': 'yes' }],
	],
})

test('the latest answer to each question stands with its year, though another question was answered later', async () => {
	const { rows } = valueIn(await registerList(network.as('member'), { search: '9001' }))
	expect(rows[0]).toMatchObject({
		toldIn: 2025,
		held: {
			...{ plan: { is: 'has', year: 2019 }, routine: { is: 'lacks', year: 2025 } },
			agreement: { is: 'not-told', year: null },
		},
	})
	const page = valueIn(await placePage(network.as('member'), { placeId: network.places['9001'] }))
	expect(page.held).toEqual([
		{ lack: 'plan', is: 'has', year: 2019 },
		{ lack: 'agreement', is: 'not-told', year: null },
		{ lack: 'routine', is: 'lacks', year: 2025 },
	])
	const silent = valueIn(await placePage(network.as('member'), { placeId: network.places['9004'] }))
	expect(silent.held).toBeNull()
})

test('who answered of an earlier year than the latest is told apart from who never has', async () => {
	expect(valueIn(await registerList(network.as('member'), {}))).toMatchObject({
		...{ latestTold: 2025, toldEarlier: 1, notTold: 1 },
	})
	const without = valueIn(await registerList(network.as('member'), { without: 'plan' }))
	expect(without.rows.map(({ name }) => name)).toEqual(['Furuvik'])
})
