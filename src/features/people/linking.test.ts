import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { valueIn } from '../../platform/answer.ts'
import { asSystem } from '../../platform/purpose.ts'
import { sampleMunicipality } from '../organisation/samples.ts'
import { linkRecords, protectPerson, registerUnidentified, unlinkRecords } from './index.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const colleague = await town.another('officer')

const register = async (called?: string) =>
	valueIn(await registerUnidentified(officer, called === undefined ? {} : { called })).personId

/** Which record is kept for which, past row security. */
async function kept(ids: readonly string[]): Promise<Record<string, string | null>> {
	return await asSystem(house, town.municipalityId, async ({ db }) => {
		const rows = await db
			.selectFrom('named.person')
			.select(['id', 'sameAs'])
			.where('id', 'in', [...ids])
			.execute()
		return Object.fromEntries(rows.map(({ id, sameAs }) => [id, sameAs]))
	})
}

const link = (aId: string, bId: string, by = officer) => linkRecords(by, { aId, bId })

describe('linking', () => {
	test('keeps the older of two, points straight at it, and is undone', async () => {
		const [a, b] = [await register('Kalle'), await register('Karl')]
		const { linkId, keptId, recordId } = valueIn(await link(b, a))
		expect([keptId, recordId]).toEqual([a, b])
		expect(await kept([a, b])).toEqual({ [a]: null, [b]: a })
		expect(await link(a, b)).toMatchObject({ is: 'refused', refusal: { because: 'already-linked' } })
		valueIn(await unlinkRecords(officer, { linkId }))
		expect(await kept([a, b])).toEqual({ [a]: null, [b]: null })
		expect(await unlinkRecords(officer, { linkId })).toEqual({ is: 'missing' })
	})

	test('never makes a chain, and undoing the first link leaves the second', async () => {
		const [a, b, c] = [await register(), await register(), await register()]
		const first = valueIn(await link(b, c))
		valueIn(await link(c, a))
		expect(await kept([a, b, c])).toEqual({ [a]: null, [b]: a, [c]: a })
		valueIn(await unlinkRecords(officer, { linkId: first.linkId }))
		expect(await kept([a, b, c])).toEqual({ [a]: null, [b]: a, [c]: null })
	})

	test('is for those who may know both, and both must be protected alike', async () => {
		const [a, b] = [await register(), await register()]
		const protect = (personId: string) =>
			protectPerson(officer, { personId, protection: 'confidentiality', source: 'Folkbokföringen' })
		valueIn(await protect(b))
		expect(await link(a, b, colleague)).toEqual({ is: 'missing' })
		expect(await link(a, b)).toMatchObject({ is: 'refused', refusal: { because: 'protection-differs' } })
		valueIn(await protect(a))
		const { linkId } = valueIn(await link(a, b))
		expect(await unlinkRecords(colleague, { linkId })).toEqual({ is: 'missing' })
		valueIn(await unlinkRecords(officer, { linkId }))
	})

	test('by several at once gives one person and no chain', async () => {
		const ids = await Promise.all(Array.from({ length: 6 }, () => register()))
		const [first = '', ...others] = ids.toSorted()
		await Promise.all(
			others.map((other, at) => link(other, others[at + 1] ?? first, at % 2 === 0 ? officer : colleague)),
		)
		const found = await kept(ids)
		expect(Object.values(found).filter((one) => one === null)).toHaveLength(1)
		expect(new Set(Object.values(found))).toEqual(new Set([null, first]))
	})
})

test('whatever is linked and parted in whatever order, no chain comes of it and all undone is as before', async () => {
	const step = fc.record({ part: fc.boolean(), one: fc.nat(4), other: fc.nat(4) })
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
			const ids = await Promise.all(Array.from({ length: 5 }, () => register()))
			const before = await kept(ids)
			let links: string[] = []
			for (const { part, one, other } of steps) {
				if (part && links.length > 0) {
					const linkId = links[one % links.length] ?? ''
					valueIn(await unlinkRecords(officer, { linkId }))
					links = links.filter((standing) => standing !== linkId)
				} else {
					const answer = await link(ids[one] ?? '', ids[other] ?? '')
					if (answer.is === 'done') links.push(answer.value.linkId)
				}
				const now = await kept(ids)
				for (const id of Object.values(now)) if (id !== null) expect(now[id]).toBeNull()
				expect(Object.values(now).filter((one) => one !== null)).toHaveLength(links.length)
			}
			for (const linkId of links) valueIn(await unlinkRecords(officer, { linkId }))
			expect(await kept(ids)).toEqual(before)
		}),
		{ numRuns: 15 },
	)
})
