import { describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { myNotices } from '../queries/my-notices.ts'
import { receipt } from '../queries/receipt.ts'
import { importNotices } from './import-notices.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Lillhamn')
const landlord = town.as('landlord')
const admin = town.as('administrator')

const header = 'Referens;Hyresgäst;Personnummer;Adress;Skuld;Förfallodag;Skickat;Delgiven;Barn;Status'
const csv = (...rows: string[]) => new TextEncoder().encode([header, ...rows].join('\n'))
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const send = (file: Uint8Array, by: Caller = landlord, more: object = {}) =>
	importNotices(by, { organisationId: town.landlordId, file, ...more })

async function reported(): Promise<number> {
	return valueIn(await myNotices(landlord, {})).notices.length
}

test('good rows are kept though others are refused, each with row and column', async () => {
	const file = csv(
		'A1;Jenny Åkerlund;;Skeppargatan 12;9 120;2026-07-31;;;ja;',
		'A2;Ali Hassan;19570428-9998;Skeppargatan 14;9 120;2026-07-31;;;;',
		'A3;Rut Ek;;Skeppargatan 16;mycket;2026-07-31;;;;',
		'A4;Per Ek;;Skeppargatan 18;9 120;2026-07-31;;13/10 2026;;',
		'A5;<b>Bo</b>;20000405-9937;Skeppargatan 20;9.870 kr;31/7 2026;20260922;;okänt;',
	)
	const imported = valueIn(await send(file))
	expect(imported).toMatchObject({
		accepted: 2,
		updated: 0,
		duplicates: 0,
		rejected: [
			{ row: 3, faults: [{ column: 'Personnummer', problem: 'identity-number-check-digit' }] },
			{ row: 4, faults: [{ column: 'Skuld', problem: 'amount-not-a-number' }] },
			{ row: 5, faults: [{ column: 'Delgiven', problem: 'date-in-future' }] },
		],
	})
	const last = valueIn(await receipt(landlord, { noticeId: imported.noticeIds[1] }))
	expect(last).toMatchObject({
		tenant: '<b>Bo</b>',
		amountOre: 9_870_00,
		sentOn: '2026-09-22',
		channel: 'file',
	})
})

describe('the same file again', () => {
	const first = 'B1;Kim Lönn;;Skeppargatan 30;9 120;2026-07-31;;;;'
	const bare = ';Siv Lönn;;Skeppargatan 32;4 000;2026-07-31;;;;'

	test('adds nothing, with or without reference; other values under the reference are an update', async () => {
		expect(valueIn(await send(csv(first, bare)))).toMatchObject({ accepted: 2 })
		expect(valueIn(await send(csv(first, bare)))).toMatchObject({ accepted: 0, updated: 0, duplicates: 2 })
		const paid = first.replace(/;$/, ';betald')
		const imported = valueIn(await send(csv(paid)))
		expect(imported).toMatchObject({ accepted: 0, updated: 1, duplicates: 0 })
		expect(valueIn(await receipt(landlord, { noticeId: imported.noticeIds[0] }))).toMatchObject({
			status: 'paid',
			changes: [{ field: 'status', was: 'open', became: 'paid' }],
		})
	})

	test('twice in one file is a duplicate too', async () => {
		const row = 'B9;Ove Lönn;;Skeppargatan 34;9 120;2026-07-31;;;;'
		expect(valueIn(await send(csv(row, row)))).toMatchObject({ accepted: 1, duplicates: 1 })
	})
})

test('a rehearsal answers as the real thing and keeps nothing', async () => {
	const before = await reported()
	const row = 'C1;Eva Lönn;;Skeppargatan 36;9 120;2026-07-31;;;;'
	expect(valueIn(await send(csv(row), landlord, { mode: 'rehearse' }))).toMatchObject({ accepted: 1 })
	expect(await reported()).toBe(before)
	expect(valueIn(await send(csv(row)))).toMatchObject({ accepted: 1 })
})

test('Windows-1252 text and a workbook give the same names', async () => {
	const row = 'D1;Åsa Öberg;;Järnvägsgatan 3;9 120;2026-07-31;;;;'
	expect(valueIn(await send(windows(`${header}\r\n${row}\r\n`)))).toMatchObject({ accepted: 1 })
	const cells = [header.split(';'), row.split(';')]
	const workbook = await writeExcelFile(cells.map((line) => line.map((value) => ({ value })))).toBuffer()
	expect(valueIn(await send(workbook))).toMatchObject({ accepted: 0, duplicates: 1 })
})

describe('a file that is refused as a whole says why, and keeps nothing', () => {
	test.each<[string, Uint8Array, object]>([
		['empty', new Uint8Array(), { because: 'file-empty' }],
		['50 MB', new Uint8Array(50 * 1024 * 1024).fill(65), { because: 'file-too-large' }],
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), { because: 'file-not-a-table' }],
		['no tenant', new TextEncoder().encode('Namn;Adress\na;b'), { because: 'columns-missing' }],
		['a quote left open', csv('A;"Jenny;;;;;'), { because: 'file-quote-broken', row: 2 }],
	])('%s', async (_name, file, refusal) => {
		const before = await reported()
		expect(await send(file)).toMatchObject({ is: 'refused', refusal })
		expect(await reported()).toBe(before)
	})
})

describe('who sends in files', () => {
	const row = 'E1;Lo Lönn;;Skeppargatan 40;9 120;2026-07-31;;;;'

	test('an administrator for any landlord, by name, also one that nobody has registered', async () => {
		const named = { organisationId: undefined, landlord: 'Hamnhus AB' }
		expect(valueIn(await send(csv(row), admin, named))).toMatchObject({ accepted: 1 })
		expect(valueIn(await send(csv(row), admin, named))).toMatchObject({ duplicates: 1 })
		const changed = valueIn(await send(csv(row.replace('9 120', '9 121')), admin, named))
		expect(changed).toMatchObject({ updated: 1 })
		for (const spelt of ['hamnhus ab', '  Hamnhus  AB.']) {
			const again = valueIn(
				await send(csv(row.replace('9 120', '9 121')), admin, { ...named, landlord: spelt }),
			)
			expect(again).toMatchObject({ duplicates: 1 })
		}
	})

	test('a landlord for nobody else, and officers not at all', async () => {
		const someoneElse = { organisationId: '01890000-0000-7000-8000-000000000000' }
		expect(await send(csv(row), landlord, someoneElse)).toEqual({ is: 'missing' })
		expect(await send(csv(row), town.as('officer'))).toEqual({ is: 'forbidden' })
	})
})
