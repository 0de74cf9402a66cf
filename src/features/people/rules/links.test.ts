import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptOf, type Link, recordsUnder } from './links.ts'

const told = (personId: string, numbers: number, named: boolean) => ({ personId, numbers, named })

test('the record with a number is kept, then the one with a name, then the older', () => {
	expect(keptOf(told('a', 0, true), told('b', 1, false)).personId).toBe('b')
	expect(keptOf(told('a', 0, false), told('b', 0, true)).personId).toBe('b')
	expect(keptOf(told('b', 1, true), told('a', 2, true)).personId).toBe('a')
})

test('whichever is named first, the same one is kept', () => {
	const anyTold = fc.record({ personId: fc.uuid(), numbers: fc.nat(2), named: fc.boolean() })
	fc.assert(fc.property(anyTold, anyTold, (a, b) => keptOf(a, b).personId === keptOf(b, a).personId))
})

test('what hangs on a record goes with it and nothing else does', () => {
	const links: Link[] = [
		{ recordId: 'b', keptId: 'a' },
		{ recordId: 'c', keptId: 'b' },
		{ recordId: 'd', keptId: 'a' },
	]
	expect(recordsUnder('b', links)).toEqual(['b', 'c'])
	expect(recordsUnder('a', links)).toEqual(['a', 'b', 'c', 'd'])
})
