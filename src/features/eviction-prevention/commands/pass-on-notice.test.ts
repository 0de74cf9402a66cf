import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { protectPerson, registerPerson } from '../../people/index.ts'
import { misdirectedNotices } from '../queries/misdirected-notices.ts'
import { myNotices } from '../queries/my-notices.ts'
import { markPassedOn } from './mark-passed-on.ts'
import { passOnNotice } from './pass-on-notice.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Lillhamn')
const other = await sampleMunicipality(house, 'Tvåköping')
const elsewhere = {
	flatIn: 'another-municipality',
	kind: 'disturbance',
	tenant: 'Kim Lönn',
	address: 'Storgatan 1',
	children: 'unknown',
	otherMunicipality: 'Storhamn',
}

test('a report about a flat elsewhere waits to be passed on, and is no report here', async () => {
	const { misdirectedId } = valueIn(await passOnNotice(town.as('landlord'), elsewhere))
	expect(valueIn(await myNotices(town.as('landlord'), {})).notices).toEqual([])
	expect(valueIn(await misdirectedNotices(town.as('officer'), {})).waiting).toMatchObject([
		{ id: misdirectedId, municipalityNamed: 'Storhamn', report: { tenant: 'Kim Lönn' } },
	])
	expect(valueIn(await misdirectedNotices(other.as('officer'), {})).waiting).toEqual([])
	valueIn(await markPassedOn(town.as('officer'), { misdirectedId }))
	expect(valueIn(await misdirectedNotices(town.as('officer'), {})).waiting).toEqual([])
	expect(await markPassedOn(town.as('officer'), { misdirectedId })).toEqual({ is: 'missing' })
})

test('a report that may name somebody protected is opened only by those with named access', async () => {
	const [officer, colleague] = [town.as('officer'), await town.another('officer')]
	const person = { givenName: 'Dolores', familyName: 'Dold' }
	const { personId } = valueIn(await registerPerson(officer, person))
	valueIn(await protectPerson(officer, { personId, protection: 'new-identity', source: 'Skatteverket' }))
	valueIn(await passOnNotice(town.as('landlord'), { ...elsewhere, tenant: 'DOLD Dolores' }))
	const reports = async (by: typeof officer) => valueIn(await misdirectedNotices(by, {})).waiting
	expect(await reports(officer)).toMatchObject([{ report: { tenant: 'DOLD Dolores' } }])
	expect(await reports(colleague)).toMatchObject([{ municipalityNamed: 'Storhamn', report: null }])
})

test('the other municipality must be named', async () => {
	const { otherMunicipality: _, ...unnamed } = elsewhere
	expect(await passOnNotice(town.as('landlord'), unnamed)).toEqual({
		is: 'bad-input',
		faults: [{ path: 'otherMunicipality', problem: 'required' }],
	})
})
