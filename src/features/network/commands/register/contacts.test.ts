import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { networkOrganisationPage } from '../../queries/register/network-organisation-page.ts'
import { organisationList } from '../../queries/register/organisation-list.ts'
import { placePage } from '../../queries/register/place-page.ts'
import { sampleNetwork } from '../../samples.ts'
import { addContact } from './add-contact.ts'
import { addNetworkOrganisation } from './add-network-organisation.ts'
import { changeContact } from './change-contact.ts'
import { changeNetworkOrganisation } from './change-network-organisation.ts'
import { endContact } from './end-contact.ts'

const { house, databaseUrl } = await testHouse()
const network = await sampleNetwork(house)
const keeper = network.as('secretariat')
const person = { role: 'Samordnare', name: 'Prova Person', email: 'prova@ekby.example', phone: '000-12 34' }

test('a contact is seen by the secretariat and by its own county, and by nobody else', async () => {
	const [ekby, hasselby] = [network.places['9001'], network.places['9004']]
	for (const placeId of [ekby, hasselby]) valueIn(await addContact(keeper, { placeId, ...person }))
	const names = async (role: 'secretariat' | 'county' | 'member', placeId: string | undefined) =>
		valueIn(await placePage(network.as(role), { placeId })).contacts.map((one) => one.person?.name)
	expect(await names('secretariat', ekby)).toEqual(['Prova Person'])
	expect(await names('county', ekby)).toEqual(['Prova Person'])
	expect(await names('county', hasselby)).toEqual([])
	expect(await names('member', ekby)).toEqual([])
})

test('who had the role is destroyed when it ends; that somebody had it stays', async () => {
	const placeId = network.places['9002']
	const { contactId } = valueIn(await addContact(keeper, { placeId, ...person }))
	valueIn(await changeContact(keeper, { contactId, ...person, role: 'Enhetschef' }))
	valueIn(await endContact(keeper, { contactId }))
	const { contacts } = valueIn(await placePage(keeper, { placeId }))
	expect(contacts.map(({ role, person: who, endedOn }) => [role, who, endedOn === null])).toEqual([
		['Enhetschef', null, false],
	])
	expect(await endContact(keeper, { contactId })).toMatchObject({ refusal: { because: 'contact-ended' } })
})

test('names and addresses are sealed where they are kept', async () => {
	const kept = await withSql(databaseUrl, (sql) =>
		sql.rows<{ text: string }>('select p::text as text from named.network_contact_person p'),
	)
	expect(kept.length).toBeGreaterThan(0)
	expect(kept.some(({ text }) => text.includes('Prova') || text.includes('ekby'))).toBe(false)
})

test('organisations stand by sector; one that has ended takes no contact, and two are not called the same', async () => {
	const given = {
		name: 'Provstiftelsen',
		sector: 'foundation',
		country: 'SE',
		website: 'https://prov.example',
	}
	const { organisationId } = valueIn(await addNetworkOrganisation(keeper, given))
	expect(await addNetworkOrganisation(keeper, given)).toMatchObject({
		refusal: { because: 'organisation-name-taken' },
	})
	valueIn(await addContact(keeper, { organisationId, ...person }))
	expect(valueIn(await networkOrganisationPage(network.as('member'), { organisationId })).contacts).toEqual(
		[],
	)
	const listed = valueIn(await organisationList(network.as('member'), {}))
	expect(listed.sectors.map(({ sector }) => sector)).toEqual(['foundation'])
	const ended = { organisationId, ...given, endedOn: '2026-01-01' }
	expect((await changeNetworkOrganisation(keeper, ended)).is).toBe('done')
	expect(await addContact(keeper, { organisationId, ...person })).toMatchObject({
		refusal: { because: 'organisation-ended' },
	})
	expect(await changeNetworkOrganisation(keeper, { ...ended, website: 'javascript:alert(1)' })).toMatchObject(
		{
			faults: [{ path: 'website', problem: 'not-an-address' }],
		},
	)
})

test('a contact is of one municipality or one organisation', async () => {
	expect((await addContact(keeper, person)).is).toBe('bad-input')
	const unknown = '00000000-0000-4000-8000-000000000000'
	expect((await addContact(keeper, { placeId: unknown, ...person })).is).toBe('missing')
	expect((await addContact(network.as('county'), { placeId: unknown, ...person })).is).toBe('forbidden')
})
