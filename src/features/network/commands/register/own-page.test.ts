import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { whatIsDue } from '../../queries/coordination/what-is-due.ts'
import { ownPage } from '../../queries/register/own-page.ts'
import { ownPageHolder } from '../../queries/register/own-page-holder.ts'
import { placePage } from '../../queries/register/place-page.ts'
import { registerList } from '../../queries/register/register-list.ts'
import { sampleNetwork } from '../../samples.ts'
import { addContact } from './add-contact.ts'
import { endContact } from './end-contact.ts'
import { makeOwnPageLink } from './make-own-page-link.ts'
import { notePlace } from './note-place.ts'
import { sendCorrection } from './send-correction.ts'
import { settleCorrection } from './settle-correction.ts'
import { withdrawNote } from './withdraw-note.ts'

const { house } = await testHouse()
const network = await sampleNetwork(house)
const keeper = network.as('secretariat')
const placeId = network.places['9001'] ?? ''
const another = network.places['9002'] ?? ''

async function contactOf(place: string): Promise<string> {
	const given = { placeId: place, role: 'Samordnare', name: 'Prova Person', email: '' }
	return valueIn(await addContact(keeper, given)).contactId
}

async function holder(contactId: string): Promise<Caller> {
	const { link } = valueIn(await makeOwnPageLink(keeper, { contactId }))
	const caller = await ownPageHolder(house, new URL(link).searchParams.get('code') ?? '')
	if (caller === null) throw new Error('the link opens nothing')
	return caller
}

const contactId = await contactOf(placeId)

test('the municipality sees what is shown to it, and nothing of another', async () => {
	valueIn(await notePlace(keeper, { placeId, body: 'Plan antagen 2025.', shown: 'yes' }))
	const struck = valueIn(await notePlace(keeper, { placeId, body: 'Gammalt.', shown: 'yes' }))
	valueIn(await withdrawNote(keeper, { noteId: struck.noteId }))
	valueIn(await notePlace(keeper, { placeId, body: 'Ring igen i höst.', shown: 'no' }))
	valueIn(await notePlace(keeper, { placeId: another, body: 'Om en annan.', shown: 'yes' }))
	await contactOf(another)
	const page = valueIn(await ownPage(await holder(contactId), {}))
	expect(page.notes.map(({ body }) => body)).toEqual(['Plan antagen 2025.'])
	expect(page.contacts.map(({ person }) => person?.name)).toEqual(['Prova Person'])
	expect(page.place.code).toBe('9001')
})

test('it says what is wrong, is answered, and sees the answer', async () => {
	const caller = await holder(contactId)
	valueIn(await sendCorrection(caller, { about: 'notes', body: 'Planen antogs 2024.' }))
	const waiting = valueIn(await registerList(keeper, { search: '9001' }))
	expect(waiting.rows[0]?.corrections).toBe(1)
	const due = async () => valueIn(await whatIsDue(keeper, { kind: 'correction' })).due
	expect(await due()).toMatchObject([{ placeName: 'Ekby', withinId: placeId, late: false }])
	const [sent] = valueIn(await placePage(network.as('county'), { placeId })).corrections
	const settle = { correctionId: sent?.id, outcome: 'stands' }
	expect(await settleCorrection(keeper, settle)).toMatchObject({ faults: [{ path: 'reply' }] })
	valueIn(await settleCorrection(keeper, { ...settle, reply: 'Beslutet är daterat 2025.' }))
	expect(await settleCorrection(keeper, { ...settle, reply: 'En gång till' })).toMatchObject({
		refusal: { because: 'correction-settled' },
	})
	expect(await due()).toEqual([])
	const page = valueIn(await ownPage(caller, {}))
	expect(page.corrections).toMatchObject([{ state: 'stands', reply: 'Beslutet är daterat 2025.' }])
})

test('so many wait at a time, and then no more', async () => {
	const caller = await holder(contactId)
	for (let sent = 0; sent < 20; sent++) {
		valueIn(await sendCorrection(caller, { about: 'other', body: 'Fel.' }))
	}
	expect(await sendCorrection(caller, { about: 'other', body: 'Fel.' })).toMatchObject({
		refusal: { because: 'enough-waiting' },
	})
})

test('a new link ends the one before, a contact that ends has none, and a guess opens nothing', async () => {
	const first = valueIn(await makeOwnPageLink(keeper, { contactId })).link
	const second = valueIn(await makeOwnPageLink(keeper, { contactId })).link
	const codeOf = (link: string) => new URL(link).searchParams.get('code') ?? ''
	expect(await ownPageHolder(house, codeOf(first))).toBeNull()
	const held = await ownPageHolder(house, codeOf(second))
	expect(held).not.toBeNull()
	valueIn(await endContact(keeper, { contactId }))
	expect(await ownPageHolder(house, codeOf(second))).toBeNull()
	if (held !== null) expect((await ownPage(held, {})).is).toBe('missing')
	expect(await ownPageHolder(house, 'x'.repeat(43))).toBeNull()
	expect(await ownPageHolder(house, '')).toBeNull()
})
