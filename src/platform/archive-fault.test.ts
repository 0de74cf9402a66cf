import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { archiveFault } from './archive-fault.ts'
import { writeWorkbook } from './documents/workbook.ts'
import { readTable } from './table-file.ts'
import { readZip, writeZip } from './zip.ts'

const megabyte = 1024 * 1024
const text = (said: string) => new TextEncoder().encode(said)
const sheet = '<worksheet><sheetData/></worksheet>'
const packed = (files: Record<string, Uint8Array | string>) =>
	writeZip(
		new Map(
			Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? text(file) : file]),
		),
	)

/** An archive that unpacks to more than its directory says. */
function lyingBomb(says: number): Uint8Array {
	const bytes = Buffer.from(packed({ 'xl/workbook.xml': new Uint8Array(50 * megabyte) }))
	const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
	bytes.writeUInt32LE(says, entry + 24)
	return new Uint8Array(bytes)
}

test('an office file as programs write it is opened', async () => {
	const workbook = await writeWorkbook([{ name: 'a', rows: [['x', 1]] }])
	expect(archiveFault(workbook, megabyte)).toBeNull()
	expect(await readTable(workbook)).toMatchObject({ read: { headers: ['x', '1'] } })
})

test('a bomb is not unpacked, whether it tells of its size or not', async () => {
	const bomb = packed({ 'xl/workbook.xml': new Uint8Array(50 * megabyte) })
	expect(bomb.length).toBeLessThan(megabyte / 10)
	expect(archiveFault(bomb, megabyte)).toBe('unpacks-too-large')
	expect(archiveFault(lyingBomb(1000), megabyte)).toBe('not-an-archive')
	expect(await readTable(lyingBomb(1000))).toEqual({
		problem: expect.objectContaining({ because: 'file-not-a-table' }),
	})
})

test.each([
	['utf8', `<!DOCTYPE x [<!ENTITY a "b">]>${sheet}`],
	['utf16le', `\ufeff<!doctype x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheet}`],
] as const)('a text in %s that defines entities is not read', async (encoding, said) => {
	const workbook = await writeWorkbook([{ name: 'a', rows: [['x', 1]] }])
	const files = new Map(readZip(workbook, megabyte))
	files.set('xl/sharedStrings.xml', new Uint8Array(Buffer.from(said, encoding)))
	expect(archiveFault(writeZip(files), megabyte)).toBe('defines-entities')
	expect(await readTable(writeZip(files))).toEqual({
		problem: expect.objectContaining({ because: 'file-not-a-table' }),
	})
})

test('a program is told of, whatever the file is called', () => {
	expect(archiveFault(packed({ 'word/document.xml': '<w/>', 'word/vbaProject.bin': 'x' }), megabyte)).toBe(
		'holds-a-program',
	)
	expect(archiveFault(packed({ 'xl/macrosheets/sheet1.xml': sheet }), megabyte)).toBe('holds-a-program')
})

test('a broken archive, and thousands of parts, are told of and not read', () => {
	const whole = packed({ 'a.xml': sheet })
	for (let at = 0; at < whole.length; at += 7)
		expect(() => archiveFault(whole.subarray(0, at), megabyte)).not.toThrow()
	for (let at = 0; at < whole.length; at++) {
		const broken = new Uint8Array(whole)
		broken[at] = (broken[at] ?? 0) ^ 0xff
		expect(() => archiveFault(broken, megabyte)).not.toThrow()
	}
	const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.xml`, '']))
	expect(archiveFault(packed(many), megabyte)).toBe('unpacks-too-large')
	expect(archiveFault(deflateRawSync(text('x')), megabyte)).toBe('not-an-archive')
})
