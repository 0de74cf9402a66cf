import { expect, test } from 'vitest'
import { textIn, unzip } from '../../tests/support/unzip.ts'
import { readZip, writeZip } from './zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const files = new Map([
	['word/document.xml', bytes('<w:p>å</w:p>'.repeat(400))],
	['tom', new Uint8Array()],
	['mapp/ö.txt', bytes('hej')],
])

test('what is packed comes out as it was, here and by another hand', () => {
	const packed = writeZip(files)
	const out = readZip(packed, 100_000)
	expect([...(out ?? [])].map(([name, file]) => [name, new TextDecoder().decode(file)])).toEqual(
		[...files].map(([name, file]) => [name, new TextDecoder().decode(file)]),
	)
	expect(textIn(unzip(packed), 'mapp/ö.txt')).toBe('hej')
	expect(writeZip(files)).toEqual(packed)
})

test('what is no archive, lies about its size, or is larger than it may be, is not read', () => {
	const packed = writeZip(files)
	expect(readZip(bytes('inget arkiv'), 1000)).toBeNull()
	expect(readZip(new Uint8Array(), 1000)).toBeNull()
	expect(readZip(packed, 100)).toBeNull()
	const cut = packed.slice()
	cut.set([0xff, 0xff], 60)
	expect(readZip(cut, 100_000)).toBeNull()
	expect(readZip(packed.subarray(40), 100_000)).toBeNull()
})
