import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { placePage } from '../../queries/register/place-page.ts'
import { registerList } from '../../queries/register/register-list.ts'
import { registerLoad } from '../../queries/register/register-load.ts'
import { sampleNetwork } from '../../samples.ts'
import { loadRegister } from './load-register.ts'

const { house } = await testHouse()
const network = await sampleNetwork(house)
const keeper = network.as('secretariat')

test('a country is loaded once: what it would change is told before, and nothing the second time', async () => {
	const before = valueIn(await registerLoad(keeper, {}))
	expect(before.countries.map(({ country, municipalities }) => [country, municipalities])).toEqual([
		['SE', 290],
		['NO', 357],
		['DK', 98],
	])
	expect(valueIn(await loadRegister(keeper, { country: 'SE' }))).toMatchObject({ added: 312, changed: 0 })
	expect(valueIn(await loadRegister(keeper, { country: 'NO' }))).toMatchObject({ added: 376, changed: 0 })
	expect(valueIn(await loadRegister(keeper, { country: 'SE' }))).toMatchObject({ added: 0, changed: 0 })
	const after = valueIn(await registerLoad(keeper, {}))
	expect(after.countries.map(({ added, changed }) => [added, changed])).toEqual([
		[0, 0],
		[0, 0],
		[103, 0],
	])
})

test('what is no more leads to what followed it, and is not in the list', async () => {
	const listed = valueIn(await registerList(keeper, { search: 'heby' }))
	expect(listed.rows.map(({ code }) => code)).toEqual(['0331'])
	const [heby] = listed.rows
	const page = valueIn(await placePage(keeper, { placeId: heby?.id ?? '' }))
	expect(page.predecessors.map(({ code }) => code)).toEqual(['1917'])
	expect(page.county?.name).toBe('Uppsala län')
})

test('the list is narrowed by county, and gives a hundred at a time', async () => {
	const dalarna = valueIn(await registerList(keeper, { county: 'SE 20' }))
	expect(dalarna.found).toBe(15)
	const every = valueIn(await registerList(keeper, {}))
	expect([every.rows.length, every.pages]).toEqual([100, 7])
	expect(every.notTold).toBe(every.all)
})

test('a county and a member read the register and load nothing', async () => {
	for (const role of ['county', 'member'] as const) {
		expect((await registerList(network.as(role), {})).is).toBe('done')
		expect((await loadRegister(network.as(role), { country: 'DK' })).is).toBe('forbidden')
	}
})
