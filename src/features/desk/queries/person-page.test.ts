import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { correctSpell, startSpell } from '../../homelessness/index.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { protectPerson, registerPerson } from '../../people/index.ts'
import { personForm } from './person-form.ts'
import { personPage } from './person-page.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Provköping')
const officer = town.as('officer')

async function somebody(familyName: string) {
	const { personId } = valueIn(await registerPerson(officer, { givenName: 'Siv', familyName }))
	const spell = { personId, place: 'night-shelter', startsOn: '2026-10-02', contactOn: '2026-10-05' }
	const { spellId } = valueIn(await startSpell(officer, spell))
	return { personId, spellId }
}

test('a person’s page says what counts now, for how long, and what comes next', async () => {
	const { personId } = await somebody('Alm')
	const { course } = valueIn(await personPage(officer, { personId }))
	expect(course?.situations).toEqual([{ from: '2026-10-02', until: null, category: 1 }])
	expect(course?.daysInSituation).toBe(10)
	expect(course?.next).toEqual({ step: 'give-responsible', onDay: null, urgent: false })
	expect(course?.missingHome).toEqual([])
})

test('a correction counts at once and says what was; before anything was written nothing was known', async () => {
	const { personId, spellId } = await somebody('Borg')
	valueIn(await correctSpell(officer, { spellId, startsOn: '2026-09-20', reason: 'Härbärgets liggare' }))
	const { course } = valueIn(await personPage(officer, { personId }))
	expect(course?.daysInSituation).toBe(22)
	const change = { reason: 'Härbärgets liggare', fields: [{ from: '2026-10-02', to: '2026-09-20' }] }
	expect(course?.changes.find(({ what }) => what === 'corrected')).toMatchObject(change)
	const before = valueIn(await personPage(officer, { personId, asKnownOn: '2026-01-01' }))
	expect([before.course, before.known?.familyName]).toEqual([null, 'Borg'])
})

test('of somebody whom one may not know by name there is no course and no form', async () => {
	const { personId } = await somebody('Carlén')
	const protection = { personId, protection: 'confidentiality', source: 'Skatteverket' }
	valueIn(await protectPerson(officer, protection))
	const other = town.as('unit-manager')
	const page = await personPage(other, { personId })
	expect(page.is === 'done' ? page.value.course : null).toBeNull()
	expect((await personForm(other, { personId })).is).toBe('missing')
})
