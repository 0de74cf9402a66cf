import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { noticeImport } from '../../queries/files/notice-import.ts'
import { myNotices } from '../../queries/my-notices.ts'
import { beginNoticeImport } from './begin-notice-import.ts'
import { cancelNoticeImport } from './cancel-notice-import.ts'
import { keepNoticeRows } from './keep-notice-rows.ts'
import { runNoticeImport } from './run-notice-import.ts'
import { keepFile, workOnNoticeImport } from './work-on-notice-import.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Lillhamn')
const landlord = town.as('landlord')

const own = 'Ärendenr;Kund;Gata;Belopp;Förfaller'
const plain = 'Referens;Hyresgäst;Adress;Skuld;Förfallodag'
const csv = (header: string, ...rows: string[]) => new TextEncoder().encode([header, ...rows].join('\n'))
const chosen = {
	reference: 'Ärendenr',
	tenant: 'Kund',
	address: 'Gata',
	amountOre: 'Belopp',
	dueMonths: 'Förfaller',
}
const many = (prefix: string, count: number) =>
	Array.from({ length: count }, (_, at) => `${prefix}${at};Per Ek;Gatan ${at};9 120;2026-07-31`)

async function begin(file: Uint8Array): Promise<string> {
	const { importId } = valueIn(await beginNoticeImport(landlord, { organisationId: town.landlordId, file }))
	return importId
}
const seen = async (importId: string, by = landlord) => valueIn(await noticeImport(by, { importId }))
const stop = () => {
	throw new Error('the lights went out')
}
const job = (importId: string) =>
	workOnNoticeImport(house, {
		importId,
		municipalityId: town.municipalityId,
		actorId: landlord.actor.actorId,
	})

describe('a landlord whose file has headers of its own', () => {
	test('says once which column is what, and is asked no more', async () => {
		const first = await begin(csv(own, 'R1;Per Ek;Gatan 1;9 120;2026-07-31'))
		expect(await runNoticeImport(landlord, { importId: first })).toMatchObject({
			is: 'refused',
			refusal: { because: 'columns-missing', columns: 'Hyresgäst, Adress' },
		})
		valueIn(await runNoticeImport(landlord, { importId: first, columns: chosen }))
		await job(first)
		expect(await seen(first)).toMatchObject({ state: 'done', accepted: 1, rejected: 0 })

		const second = await begin(csv(own, 'R2;Siv Ek;Gatan 2;9 120;2026-07-31'))
		const { layout } = await seen(second)
		expect(layout?.columns.filter(({ remembered }) => remembered).map(({ header }) => header)).toEqual(
			own.split(';'),
		)
		valueIn(await runNoticeImport(landlord, { importId: second }))
		await job(second)
		expect(await seen(second)).toMatchObject({ state: 'done', accepted: 1 })
	})

	test('still sends files with the names we know, and refusals name the headers as they stand', async () => {
		const importId = await begin(csv(plain, 'R3;Bo Ek;Gatan 3;mycket;2026-07-31'))
		valueIn(await runNoticeImport(landlord, { importId }))
		await job(importId)
		expect(await seen(importId)).toMatchObject({
			rejected: 1,
			faults: [{ row: 2, column: 'Skuld', problem: 'amount-not-a-number' }],
		})
	})

	test('a column that was said not to be there is not looked for', async () => {
		const importId = await begin(csv(`${plain};Status`, 'R4;Bo Ek;Gatan 4;9 120;2026-07-31;slut'))
		const names = { reference: 'Referens', tenant: 'Hyresgäst', address: 'Adress' }
		const columns = { ...names, amountOre: 'Skuld', dueMonths: 'Förfallodag', status: '' }
		valueIn(await runNoticeImport(landlord, { importId, columns }))
		await job(importId)
		expect(await seen(importId)).toMatchObject({ accepted: 1, rejected: 0 })
	})
})

describe('a large file', () => {
	test('is kept piece by piece, tells how far it has come, and goes on where it was interrupted', async () => {
		const importId = await begin(csv(plain, ...many('S', 1200)))
		valueIn(await runNoticeImport(landlord, { importId }))
		await expect(keepFile(landlord, importId, stop)).rejects.toThrow('the lights went out')
		expect(await seen(importId)).toMatchObject({ state: 'running', rowsDone: 500, rowsTotal: 1200 })
		await job(importId)
		expect(await seen(importId)).toMatchObject({
			state: 'done',
			rowsDone: 1200,
			accepted: 1200,
			duplicates: 0,
		})
	})

	test('two who work on it at once keep no row twice', async () => {
		const importId = await begin(csv(plain, ...many('T', 1100)))
		valueIn(await runNoticeImport(landlord, { importId }))
		await Promise.all([job(importId), keepFile(landlord, importId), job(importId)])
		expect(await seen(importId)).toMatchObject({ state: 'done', accepted: 1100, duplicates: 0 })
	})

	test('stops when it is cancelled: what was kept stays, and the file is gone', async () => {
		const importId = await begin(csv(plain, ...many('U', 1200)))
		valueIn(await runNoticeImport(landlord, { importId }))
		await expect(keepFile(landlord, importId, stop)).rejects.toThrow()
		valueIn(await cancelNoticeImport(landlord, { importId }))
		await job(importId)
		expect(await seen(importId)).toMatchObject({ state: 'cancelled', rowsDone: 500, accepted: 500 })
		expect(await runNoticeImport(landlord, { importId })).toMatchObject({
			refusal: { because: 'import-has-begun' },
		})
		expect(await cancelNoticeImport(landlord, { importId })).toMatchObject({
			refusal: { because: 'import-has-ended' },
		})
	})
})

test('a rehearsal of a file that waits says what would be, and the file still waits', async () => {
	const before = valueIn(await myNotices(landlord, {})).notices.length
	const importId = await begin(csv(plain, 'V1;Bo Ek;Gatan 5;9 120;2026-07-31', 'V2;;Gatan 6;0;2026-07-31'))
	const { rehearsed } = valueIn(await runNoticeImport(landlord, { importId, mode: 'rehearse' }))
	expect(rehearsed).toMatchObject({ accepted: 1, rejected: [{ row: 3 }] })
	expect(await seen(importId)).toMatchObject({ state: 'read' })
	expect(valueIn(await myNotices(landlord, {})).notices).toHaveLength(before)
})

test('an empty table is over at once', async () => {
	const importId = await begin(csv(plain))
	valueIn(await runNoticeImport(landlord, { importId }))
	expect(await seen(importId)).toMatchObject({ state: 'done', rowsTotal: 0 })
})

test("a file is nobody else's: neither officers nor another landlord see or move it", async () => {
	const importId = await begin(csv(plain, 'X1;Bo Ek;Gatan 7;9 120;2026-07-31'))
	const elsewhere = await sampleMunicipality(house, 'Storhamn')
	expect(await noticeImport(town.as('officer'), { importId })).toEqual({ is: 'forbidden' })
	expect(await noticeImport(elsewhere.as('landlord'), { importId })).toEqual({ is: 'missing' })
	expect(await runNoticeImport(elsewhere.as('landlord'), { importId })).toEqual({ is: 'missing' })
	expect(await keepNoticeRows(elsewhere.as('landlord'), { importId, from: 0, rows: [] })).toEqual({
		is: 'missing',
	})
})
