import { describe, expect, test } from 'vitest'
import { largestTableFile, readTable } from './table-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const sixteen = (text: string, mark: boolean) => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
const åsa = {
	read: { headers: ['Hyresgäst', 'Adress'], rows: [{ row: 2, cells: ['Åsa Öberg', 'Skeppargatan 12'] }] },
}
const text = 'Hyresgäst;Adress\r\nÅsa Öberg;Skeppargatan 12\r\n'

describe('the same file in every promised encoding reads alike', () => {
	test.each([
		['UTF-8', utf8(text)],
		['UTF-8 with its mark', utf8(`\ufeff${text}`)],
		['UTF-16 with its mark', sixteen(text, true)],
		['UTF-16 without its mark', sixteen(text, false)],
		['UTF-16 with the bytes the other way', Buffer.from(sixteen(text, true)).swap16()],
		['Windows-1252', latin(text)],
		['commas', utf8(text.replaceAll(';', ','))],
		['tabs and old Mac line ends', utf8(text.replaceAll(';', '\t').replaceAll('\r\n', '\r'))],
	])('%s', async (_name, bytes) => {
		expect(await readTable(bytes)).toEqual(åsa)
	})
})

test('rows keep the number a spreadsheet shows, also past empty rows and line breaks inside quotes', async () => {
	const table = await readTable(utf8('\na,b\n\n"one\ntwo",2\n,\n3,4\n'))
	expect(table).toEqual({
		read: {
			headers: ['a', 'b'],
			rows: [
				{ row: 4, cells: ['one\ntwo', '2'] },
				{ row: 6, cells: ['3', '4'] },
			],
		},
	})
})

test('a spreadsheet program says which mark it wrote, and that line counts as a row', async () => {
	expect(await readTable(utf8('sep=;\na;b\n1,5;2'))).toMatchObject({
		read: { rows: [{ row: 3, cells: ['1,5', '2'] }] },
	})
})

test.each([
	['an empty file', utf8(''), 'file-empty'],
	['a file of nothing but line ends', utf8('\n\n'), 'file-empty'],
	[
		'a picture',
		Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
		'file-not-a-table',
	],
	['an archive that is no workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2]), 'file-not-a-table'],
	['a workbook of the old kind', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'file-old-workbook'],
	['a file over the limit', new Uint8Array(largestTableFile + 1).fill(65), 'file-too-large'],
])('%s is refused by name', async (_name, bytes, because) => {
	expect(await readTable(bytes)).toMatchObject({ problem: { because } })
})

test('a quote that never ends names its row and column', async () => {
	expect(await readTable(utf8('a,b\n1,2\n3,"four\n5,6\n'))).toEqual({
		problem: { because: 'file-quote-broken', row: 3, column: '2' },
	})
})

test('a workbook that unpacks to far more than it weighs is refused before it is unpacked', async () => {
	const entry = new DataView(new ArrayBuffer(46 + 22 + 4))
	entry.setUint32(0, 0x04034b50, true)
	entry.setUint32(4, 0x02014b50, true)
	entry.setUint32(4 + 24, 4_000_000_000, true)
	entry.setUint32(50, 0x06054b50, true)
	entry.setUint16(50 + 10, 1, true)
	entry.setUint32(50 + 16, 4, true)
	expect(await readTable(new Uint8Array(entry.buffer))).toMatchObject({
		problem: { because: 'file-too-large' },
	})
})
