import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { editSite } from '../../public-pages/index.ts'
import { dataTerms } from '../queries/data-terms.ts'
import { openData } from '../queries/open-data.ts'
import { editDataTerms } from './edit-data-terms.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Provköping')
const site = {
	...{ name: 'Provköpings kommun', slug: 'provkoping', locale: 'sv', contact: 'kontakt@provkoping.example' },
	...{ bandColour: '#fff3ec', linkColour: '#0b5cad' },
}
const given = {
	licence: 'cc-by-4.0',
	organisationNumber: '212000-0142',
	contactEmail: 'data@provkoping.example',
}

describe('the terms of open data', () => {
	test('wait for the public pages', async () => {
		expect(await editDataTerms(town.as('strategist'), given)).toMatchObject({
			...{ is: 'refused', refusal: { because: 'site-not-open' } },
		})
		expect(await dataTerms(town.as('strategist'), {})).toMatchObject({ value: { set: null } })
		expect(await openData(house, 'provkoping')).toBeNull()
	})

	test('are those of the public pages until somebody sets them', async () => {
		await editSite(town.as('strategist'), site)
		const open = await openData(house, 'provkoping')
		expect(open?.terms).toEqual({
			...{ licence: 'cc0-1.0', publisher: 'Provköpings kommun', organisationNumber: null },
			...{ contactName: 'Provköpings kommun', contactEmail: site.contact, contactUrl: null },
		})
		expect(open?.code).toMatch(/Provköping/)
	})

	test('are read by anyone as soon as they are set', async () => {
		const before = await openData(house, 'provkoping')
		expect(await editDataTerms(town.as('administrator'), given)).toMatchObject({ is: 'done' })
		const after = await openData(house, 'provkoping')
		expect(after?.terms).toMatchObject({
			...{ licence: 'cc-by-4.0', organisationNumber: '2120000142', contactEmail: given.contactEmail },
		})
		expect(after?.digest).not.toBe(before?.digest)
		expect(await dataTerms(town.as('strategist'), {})).toMatchObject({
			value: { told: { licence: 'cc-by-4.0' }, datasets: 0 },
		})
	})

	test('forget what is left out again', async () => {
		await editDataTerms(town.as('strategist'), { licence: 'cc0-1.0' })
		expect((await openData(house, 'provkoping'))?.terms).toMatchObject({
			...{ licence: 'cc0-1.0', organisationNumber: null, contactEmail: site.contact },
		})
	})

	test.each([
		['licence', 'all-rights-reserved', 'choose-one'],
		['organisationNumber', '212000-0143', 'not-an-organisation-number'],
		['organisationNumber', '19900101-9802', 'not-an-organisation-number'],
		['contactEmail', 'ring oss', 'not-an-email'],
		['contactUrl', 'javascript:alert(1)', 'not-a-web-address'],
		['contactUrl', 'provkoping.example', 'not-a-web-address'],
		['contactName', 'x'.repeat(81), 'too-long'],
	])('refuse %s %s', async (field, value, problem) => {
		expect(await editDataTerms(town.as('strategist'), { ...given, [field]: value })).toMatchObject({
			...{ is: 'bad-input', faults: [{ path: field, problem }] },
		})
	})

	test.each(['officer', 'reader', 'landlord'] as const)('are not for a %s to set', async (role) => {
		expect(await editDataTerms(town.as(role), given)).toEqual({ is: 'forbidden' })
	})

	test('an address that is none leads nowhere', async () => {
		for (const slug of ['', '%00', '\u0000', 'prov koping', "'; drop table", 'PROVKOPING']) {
			expect(await openData(house, slug)).toBeNull()
		}
	})
})
