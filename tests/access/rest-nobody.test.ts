import { expect, test } from 'vitest'
import { api, describeApi } from '../../src/app/api.ts'
import { apiOf } from '../support/api.ts'
import { idsIn, lillhamnIds } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'

// Every operation of the API, asked by nobody: without a key, with one that is made up, and with what is no key at all.
const { house, databaseUrl } = await lillhamnHouse()
const lillhamn = await lillhamnIds(databaseUrl)
const keys = [null, '', 'bofast_0000000000000000000000000000', 'sara.holm', `bofast_${'x'.repeat(4000)}`]

test('there are operations to ask', () => {
	expect(api.operations.length).toBeGreaterThan(3)
})

test.each(api.operations.map((operation) => [operation.method, operation.path] as const))(
	'%s %s tells nobody anything',
	async (method, path) => {
		const address = path.replace(/[:{](\w+)\}?/g, (_, name: string) => lillhamn.for(name))
		for (const key of keys) {
			const given = method === 'get' ? {} : { json: {} }
			const { status, body } = await apiOf(house)(key)(method.toUpperCase(), address, given)
			expect([key?.slice(0, 12), status]).toEqual([key?.slice(0, 12), 401])
			expect(idsIn(body).filter((id) => lillhamn.all.has(id))).toEqual([])
		}
	},
)

test('its description has nobody in it', async () => {
	const described = JSON.stringify(await describeApi('sv'))
	expect(idsIn(described).filter((id) => lillhamn.all.has(id))).toEqual([])
})
