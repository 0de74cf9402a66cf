import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { addGuideline } from '../../../organisation/index.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../../organisation/samples.ts'
import { documentRegister } from '../../queries/documents/document-register.ts'
import { beginExtract } from '../rights/begin-extract.ts'
import { refuseExtract } from '../rights/refuse-extract.ts'
import { showRegister } from './show-register.ts'

const { house } = await testHouse()
let town: SampleMunicipality
let keeper: Caller

const guideline = {
	...{ kind: 'routine', title: 'Hembesök vid vräkningshot', owner: 'Boendeenheten', reviewBy: '2027-10-01' },
	...{ text: 'Två går tillsammans.', decidedBy: 'Enhetschefen', validFrom: '2026-10-01' },
}

beforeAll(async () => {
	town = await sampleMunicipality(house)
	keeper = town.as('records-officer')
	valueIn(await addGuideline(town.as('strategist'), guideline))
	const asked = {
		nationalId: '19121212-1212',
		askedBy: 'person',
		provedBy: 'known',
		receivedOn: '2026-10-12',
	}
	const { requestId } = valueIn(await beginExtract(keeper, asked))
	valueIn(await refuseExtract(keeper, { requestId, section: 'identity', why: 'Anna Berg visade inget.' }))
})

const told = async (caller = keeper) => valueIn(await documentRegister(caller, {})).documents

test('the register holds what is public by its title, and what is secret by day, kind and number alone', async () => {
	expect(await told()).toMatchObject([
		{ keptOn: '2026-10-12', kind: 'extract-refused', number: '2026:1', title: '', shown: false },
		{
			keptOn: '2026-10-01',
			kind: 'guideline',
			number: '1',
			title: 'Hembesök vid vräkningshot',
			shown: false,
		},
	])
	expect(JSON.stringify(await told())).not.toMatch(/Berg|1912/)
})

test('it is kept by who answers for records, in their own committee and municipality', async () => {
	for (const role of ['officer', 'unit-manager', 'strategist', 'administrator', 'landlord'] as const) {
		expect((await documentRegister(town.as(role), {})).is).toBe('forbidden')
		expect((await showRegister(town.as(role), {})).is).toBe('forbidden')
	}
	const neighbour = await sampleMunicipality(house, 'Grannby')
	expect(await told(neighbour.as('records-officer'))).toEqual([])
})

test('the public reads it when somebody has looked and shown it, and as it was then', async () => {
	const open = async () =>
		await house.published
			.selectFrom('published.document')
			.select(['kind', 'number', 'title'])
			.orderBy('kind')
			.execute()
	expect(await open()).toEqual([])
	valueIn(await showRegister(keeper, {}))
	expect(await open()).toEqual([
		{ kind: 'extract-refused', number: '2026:1', title: '' },
		{ kind: 'guideline', number: '1', title: 'Hembesök vid vräkningshot' },
	])
	expect((await told()).every(({ shown }) => shown)).toBe(true)
	valueIn(await addGuideline(town.as('strategist'), { ...guideline, title: 'Samråd' }))
	expect((await open()).length).toBe(2)
	valueIn(await showRegister(keeper, {}))
	expect((await open()).length).toBe(3)
})

test('who showed it is not told to the public', async () => {
	await expect(house.published.selectFrom('published.document').select('shownBy').execute()).rejects.toThrow(
		'permission denied',
	)
})
