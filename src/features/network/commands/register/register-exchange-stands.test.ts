import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { keepEverything } from '../../../../../tests/support/kept-network.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { exportRegister } from '../../queries/register/export-register.ts'
import { registerImport } from '../../queries/register/register-import.ts'
import { sampleNetwork } from '../../samples.ts'
import { addContact } from './add-contact.ts'
import { importRegister } from './import-register.ts'

const { house, databaseUrl } = await testHouse()
const network = await sampleNetwork(house)
const keeper = network.as('secretariat')
const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = async (caller: Caller) => valueIn(await exportRegister(caller, {})).text

test('what is frozen, approved or ended here stands whatever the document says, and what was taken back goes', async () => {
	await keepEverything(house, databaseUrl, network)
	const placeId = network.places['9003'] ?? ''
	valueIn(await addContact(keeper, { placeId, role: 'Chef', name: 'Prova Chef', email: '' }))
	const out = await textOf(keeper)
	const document = JSON.parse(out)
	const { tables } = document
	const rows = (table: string): Record<string, unknown>[] => tables[table]
	const set = (table: string, values: object) => rows(table).map((row) => Object.assign(row, values))
	const frozen = rows('yearly_report').find(({ state }) => state === 'frozen') ?? {}
	Object.assign(frozen, { title: 'Omskriven' })
	for (const part of rows('yearly_report_part').filter(({ report_id }) => report_id === frozen.id))
		part.text = 'Omskriven'
	for (const round of rows('reflection_round').filter(({ closed_on }) => closed_on !== null))
		round.lead = 'Omskriven'
	for (const key of rows('sender_key').filter(({ until }) => until !== null)) key.until = null
	set('reflection_words', { body: 'Omskriven' })
	set('reflection_dissent', { body: 'Omskriven' })
	set('partnership_meeting', { place: 'Omskriven' })
	set('partnership_point', { decision: 'Omskriven' })
	set('template_version', { content: { omskriven: true } })
	set('partnership_input', { consent_to: 'publish', withdrawn_on: '2026-10-12' })
	set('network_contact', { ended_on: '2026-10-12' })
	const file = bytes(JSON.stringify(document))
	const foreseen = valueIn(await registerImport(keeper, { file })).changes
	expect(await textOf(keeper)).toBe(out)
	const { changes } = valueIn(await importRegister(keeper, { file }))
	expect(changes).toEqual(foreseen)
	const of = (table: string) => changes.find((each) => each.table === table)
	for (const table of ['yearly_report', 'yearly_report_part', 'sender_key', 'reflection_round']) {
		expect([table, of(table)]).toMatchObject([table, { changed: 0 }])
		expect(of(table)?.stand).toBeGreaterThan(0)
	}
	expect([of('partnership_input'), of('partnership_input_words')]).toMatchObject([
		{ changed: 1, stand: 1 },
		{ gone: 1 },
	])
	const after = await textOf(keeper)
	expect(after).not.toContain('Omskriven')
	expect(after).not.toContain('omskriven')
	const now = JSON.parse(after).tables
	expect([now.partnership_input_words, now.network_contact_person]).toEqual([[], []])
	expect(now.partnership_input).toMatchObject([{ consent_to: 'report' }, { consent_to: 'report' }])
	// An older document does not undo it.
	const older = valueIn(await importRegister(keeper, { file: bytes(out) })).changes
	expect(older.filter(({ added, changed }) => added + changed > 0)).toEqual([])
	expect(await textOf(keeper)).toBe(after)
	tables.sender_key[0].fingerprint = 'a'.repeat(64)
	expect(await importRegister(keeper, { file: bytes(JSON.stringify(document)) })).toMatchObject({
		faults: [{ path: 'file', problem: 'rows-break-a-rule' }],
	})
})
