import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { openLogo, openSite } from '../queries/open-site.ts'
import { siteSettings } from '../queries/site-settings.ts'
import { editSite } from './edit-site.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Provköping')
const neighbour = await sampleMunicipality(house, 'Grannby')

const given = {
	...{ name: 'Provköpings kommun', slug: 'provkoping', locale: 'sv', contact: 'kontakt@provkoping.example' },
	...{ bandColour: '#FFF3EC', linkColour: '#0b5cad' },
}
const mark = new TextEncoder().encode(
	'<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60"/></svg>',
)

describe('a municipality’s public pages', () => {
	test('are opened by a strategist and found by anyone', async () => {
		expect(await openSite(house, 'provkoping')).toBeNull()
		expect(await editSite(town.as('strategist'), given)).toMatchObject({ is: 'done' })
		expect((await openSite(house, 'provkoping'))?.site).toMatchObject({
			...{ name: 'Provköpings kommun', bandColour: '#fff3ec', logo: null },
		})
	})

	test('carry a mark until it is taken away, whatever else is changed', async () => {
		const strategist = town.as('strategist')
		await editSite(strategist, { ...given, logo: mark })
		const marked = await openSite(house, 'provkoping')
		expect(marked?.site.logo).toEqual({ width: 120, height: 120 })
		await editSite(strategist, { ...given, name: 'Provköping' })
		const renamed = await openSite(house, 'provkoping')
		expect(renamed?.site).toMatchObject({ name: 'Provköping', logo: { width: 120, height: 120 } })
		expect(renamed?.digest).not.toBe(marked?.digest)
		await editSite(strategist, { ...given, removeLogo: 'yes' })
		const bare = await openSite(house, 'provkoping')
		expect(bare?.site.logo).toBeNull()
		expect(bare === null ? null : await openLogo(house, bare.site)).toBeNull()
	})

	test('have colours that can be read', async () => {
		expect(await editSite(town.as('administrator'), { ...given, linkColour: '#8ab4f8' })).toMatchObject({
			...{ is: 'refused', refusal: { because: 'link-cannot-be-seen', contrast: 2.1 } },
		})
		expect(await editSite(town.as('administrator'), { ...given, bandColour: '#7d7d7d' })).toMatchObject({
			...{ is: 'refused', refusal: { because: 'band-cannot-be-read' } },
		})
	})

	test.each([
		['slug', 'Prov Köping', 'not-an-address'],
		['slug', '-provkoping', 'not-an-address'],
		['bandColour', 'red', 'not-a-colour'],
		['linkColour', '#0b5cad;}body{display:none', 'not-a-colour'],
		['contact', 'ring oss', 'not-an-email'],
		['locale', 'fr', 'choose-one'],
		['logo', new TextEncoder().encode('hm'), 'not-a-logo'],
	])('refuse %s %s', async (field, value, problem) => {
		expect(await editSite(town.as('strategist'), { ...given, [field]: value })).toMatchObject({
			...{ is: 'bad-input', faults: [{ path: field, problem }] },
		})
	})

	test('have an address that no other municipality has', async () => {
		expect(await editSite(neighbour.as('strategist'), given)).toMatchObject({
			...{ is: 'refused', refusal: { because: 'address-taken' } },
		})
		expect(await siteSettings(neighbour.as('strategist'), {})).toMatchObject({ value: { site: null } })
	})

	test.each(['officer', 'reader', 'landlord'] as const)('are not for a %s to change', async (role) => {
		expect(await editSite(town.as(role), given)).toEqual({ is: 'forbidden' })
	})
})
