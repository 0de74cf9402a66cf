import { expect, test } from 'vitest'
import { labelOf, newParcelId, openParcel, sealParcel } from './parcel.ts'

const label = () => ({ format: 'a-letter', version: 1, id: newParcelId() })

test('a parcel is opened by its key, also as somebody wrote it down who heard it', () => {
	const { file, key } = sealParcel(label(), 'Till Åmål')
	expect(openParcel(file, key)).toBe('Till Åmål')
	expect(openParcel(file, key.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'))).toBe('Till Åmål')
	expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
})

test('nothing in the file tells what is in it, and another key opens nothing', () => {
	const one = sealParcel(label(), 'Till Åmål')
	const other = sealParcel(label(), 'Till Åmål')
	expect(one.file).not.toContain('Åmål')
	expect(openParcel(one.file, other.key)).toBeNull()
	expect(openParcel(one.file, '')).toBeNull()
})

test('a parcel that anybody has changed does not open, whatever was changed', () => {
	const { file, key } = sealParcel(label(), 'Till Åmål')
	const { sealed, ...said } = JSON.parse(file)
	const bytes = Buffer.from(sealed, 'base64')
	for (const place of [0, 13, bytes.length - 1]) {
		const changed = Buffer.from(bytes)
		changed[place] = (changed[place] ?? 0) ^ 1
		expect(openParcel(JSON.stringify({ ...said, sealed: changed.toString('base64') }), key)).toBeNull()
	}
	expect(openParcel(JSON.stringify({ ...said, version: 2, sealed }), key)).toBeNull()
	expect(openParcel(JSON.stringify({ ...said, id: newParcelId(), sealed }), key)).toBeNull()
})

test('what is no parcel is told apart without a key', () => {
	for (const file of ['', '[]', 'null', '{"format":"x"}', 'Namn;Adress']) {
		expect(labelOf(file)).toBeNull()
		expect(openParcel(file, 'ABCD')).toBeNull()
	}
})
