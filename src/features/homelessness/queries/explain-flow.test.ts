import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { linkPerson } from '../commands/link-person.ts'
import { unlinkPerson } from '../commands/unlink-person.ts'
import { sampleHomelessPerson, startSampleSpell } from '../samples.ts'
import { explainFlow } from './explain-flow.ts'

const { house } = await testHouse()

test('coverage counts a person once, however many records tell of them', async () => {
	const officer = (await sampleMunicipality(house, 'Täckinge')).as('officer')
	const [a, b] = [await sampleHomelessPerson(officer), await sampleHomelessPerson(officer)]
	await startSampleSpell(officer, a, '2026-08-03')
	await startSampleSpell(officer, b, '2026-09-14')
	const told = async () => {
		const { value, coverage } = valueIn(await explainFlow(officer, { of: 'stock', day: '2026-10-12' }))
		return { value, entries: coverage?.entries }
	}
	expect(await told()).toEqual({ value: 2, entries: 2 })
	const { linkId } = valueIn(await linkPerson(officer, { aId: a, bId: b }))
	expect(await told()).toEqual({ value: 1, entries: 1 })
	valueIn(await unlinkPerson(officer, { linkId }))
	expect(await told()).toEqual({ value: 2, entries: 2 })
})
