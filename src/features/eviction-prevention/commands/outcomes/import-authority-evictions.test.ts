import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { executedReconciliation } from '../../queries/outcomes/executed-reconciliation.ts'
import { addSampleChild, openSampleCase, recordSampleDate } from '../../samples.ts'
import { importAuthorityEvictions } from './import-authority-evictions.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Avstämma')
const strategist = town.as('strategist')
const file = (...rows: string[]) =>
	new TextEncoder().encode(['Kommun;År;Verkställda;Varav med barn;Barn', ...rows].join('\r\n'))
const yearOf = async (year: number, role: 'strategist' | 'reader' = 'strategist') =>
	valueIn(await executedReconciliation(town.as(role), {})).years.find((one) => one.year === year)

test('the authority’s figures stand beside those counted here, with the differences; the same file again adds nothing', async () => {
	const officer = town.as('officer')
	for (const address of ['Slutgatan 1', 'Slutgatan 2', 'Slutgatan 3']) {
		const caseId = await openSampleCase(officer, { address })
		if (address.endsWith('1')) await addSampleChild(officer, caseId)
		await recordSampleDate(officer, caseId, 'evicted', '2026-09-01')
	}
	const rows = file(
		'Avstämma kommun;2026;4;1;2',
		'Avstämma;2025;0;0;0',
		'Annanstans;2025;80;9;11',
		'Avstämma;2024;x;;',
	)
	expect(valueIn(await importAuthorityEvictions(strategist, { file: rows }))).toEqual({
		...{ added: 2, corrected: 0, same: 0, elsewhere: 1 },
		faults: [{ row: 5, column: 'executed', problem: 'not-a-count' }],
	})
	expect(valueIn(await importAuthorityEvictions(strategist, { file: rows }))).toMatchObject({
		added: 0,
		same: 2,
	})
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

test('a corrected figure takes the place of the one before', async () => {
	const corrected = file('Avstämma;2026;3;1;1')
	expect(valueIn(await importAuthorityEvictions(strategist, { file: corrected }))).toMatchObject({
		corrected: 1,
	})
	expect(await yearOf(2026)).toMatchObject({ differs: false })
})

test('only those who keep the figures read them in, and a file without its columns is refused', async () => {
	const one = { file: file('Avstämma;2026;3;1;1') }
	expect(await importAuthorityEvictions(town.as('officer'), one)).toEqual({ is: 'forbidden' })
	const none = { file: new TextEncoder().encode('Kommun;Barn\r\nAvstämma;3') }
	expect(await importAuthorityEvictions(strategist, none)).toMatchObject({
		refusal: { because: 'columns-missing', columns: 'år, verkställda' },
	})
})
