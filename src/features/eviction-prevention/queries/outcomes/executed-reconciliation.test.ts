import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { addSampleChild, openSampleCase, recordSampleDate } from '../../samples.ts'
import { executedReconciliation } from './executed-reconciliation.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Avstämma')
const yearOf = async (year: number, role: 'strategist' | 'reader' = 'strategist') =>
	valueIn(await executedReconciliation(town.as(role), {})).years.find((one) => one.year === year)

const { municipalityId } = town.as('strategist').actor
async function authorityTells(year: number, executed: number, withChildren: number, children: number) {
	await asSystem(house, municipalityId, async ({ db }) => {
		await db
			.insertInto('counted.authorityEvictions')
			.values({
				...{ municipalityId, year, executed, withChildren, children },
				...{ fileDigest: Buffer.alloc(0), importedOn: '2026-10-12' as PlainDate },
			})
			.execute()
	})
}

test('the authority’s figures stand beside those counted here, with the differences', async () => {
	const officer = town.as('officer')
	for (const address of ['Slutgatan 1', 'Slutgatan 2', 'Slutgatan 3']) {
		const caseId = await openSampleCase(officer, { address })
		if (address.endsWith('1')) await addSampleChild(officer, caseId)
		await recordSampleDate(officer, caseId, 'evicted', '2026-09-01')
	}
	await authorityTells(2026, 4, 1, 2)
	await authorityTells(2025, 0, 0, 0)
	expect(await yearOf(2026)).toMatchObject({
		executed: { counted: 3, authority: 4, differs: -1 },
		withChildren: { counted: 1, authority: 1, differs: 0 },
		children: { counted: 1, authority: 2, differs: -1 },
		differs: true,
	})
	// Nothing was counted here before the first case: that is not zero.
	expect(await yearOf(2025)).toMatchObject({ executed: { counted: 'nothing', authority: 0, differs: null } })
})

test('who only reads is told few in words, and no difference that would tell them', async () => {
	const told = await yearOf(2026, 'reader')
	expect(typeof told?.executed.counted).not.toBe('number')
	expect(told).toMatchObject({ executed: { authority: 4, differs: null } })
})
