import { expect, test } from 'vitest'
import { digestOfRows } from './row-digest.ts'

function digestOf(...rows: string[]) {
	const digest = digestOfRows()
	for (const row of rows) digest.add(Buffer.from(row))
	return digest.told()
}

test('the order of rows does not matter, each row and how often it stands does', () => {
	const rows = Array.from({ length: 200 }, (_, nth) => `row ${nth}\n`)
	expect(digestOf(...rows)).toEqual(digestOf(...rows.toReversed()))
	expect(digestOf('a', 'b').digest).not.toBe(digestOf('a', 'c').digest)
	expect(digestOf('a', 'a').digest).not.toBe(digestOf().digest)
	expect(digestOf('a', 'a', 'b').digest).not.toBe(digestOf('a', 'b', 'b').digest)
	expect(digestOf()).toEqual({ rows: 0, digest: '0'.repeat(64) })
})
