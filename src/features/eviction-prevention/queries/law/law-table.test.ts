import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { deadlineRules } from '../../rules/deadline-rules.ts'
import { lawWords } from '../../words/law/law.sv.ts'
import { lawTable } from './law-table.ts'

let officer: Caller
let landlord: Caller
beforeAll(async () => {
	const { house } = await testHouse()
	const town = await sampleMunicipality(house, 'Lagköping')
	officer = town.as('officer')
	landlord = town.as('landlord')
})

const table = async (asked: object) => valueIn(await lawTable(officer, asked))

test("the law's table begins with one's own country and today", async () => {
	const { country, on, regime, rules, told } = await table({})
	expect({ country, on, regime }).toEqual({ country: 'SE', on: '2026-10-12', regime: 'JB12' })
	expect(rules.every((rule) => rule.country === 'SE')).toBe(true)
	expect(told).toHaveLength(15)
})

test('another day has the rules of that day, and an act asked for brings its country', async () => {
	const ids = async (asked: object) => (await table(asked)).rules.map((rule) => `${rule.id} ${rule.regime}`)
	expect(await ids({ on: '2026-06-30', regime: 'all' })).not.toContain('forfeiture PUL2026')
	expect(await ids({ on: '2026-07-01', regime: 'all' })).toContain('forfeiture PUL2026')
	expect(await ids({ on: '2013-01-31', regime: 'ULB2012' })).not.toContain('recovery ULB2012')
	expect(await table({ regime: 'dk-leje' })).toMatchObject({ country: 'DK', regime: 'dk-leje' })
	expect(await table({ country: 'FI', regime: 'dk-leje' })).toMatchObject({
		...{ country: 'FI', regime: 'fi-huoneenvuokra' },
	})
	expect((await table({ on: 'in spring', country: 'XX' })).on).toBe('2026-10-12')
})

test('no landlord reads it, and every rule in it has words', async () => {
	expect(await lawTable(landlord, {})).toEqual({ is: 'forbidden' })
	const unsaid = deadlineRules.filter(({ id }) => !(id in lawWords.rules))
	expect(unsaid).toEqual([])
	expect(Object.keys(lawWords.rules)).toHaveLength(new Set(deadlineRules.map(({ id }) => id)).size)
})
