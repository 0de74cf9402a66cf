import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { filesOf, type Link, type Told } from './files.ts'

const told = (id: string, more: Partial<Told> = {}): Told => ({
	id,
	person: !id.startsWith('c'),
	birth: null,
	lastNoteOn: null,
	openMatter: false,
	placedChild: false,
	childInvestigation: false,
	holds: [],
	...more,
})

test('those who share a household or a case stand in one file, whose last note is the latest of theirs', () => {
	const [first, second] = filesOf(
		[
			told('a', { lastNoteOn: plainDate('2021-01-02'), birth: plainDate('1980-01-02') }),
			told('b'),
			told('c1', { lastNoteOn: plainDate('2023-05-06'), openMatter: true }),
			told('d', { lastNoteOn: plainDate('2024-05-06') }),
		],
		[
			['c1', 'a'],
			['c1', 'b'],
		],
	)
	expect(first).toMatchObject({
		anchor: 'a',
		people: ['a', 'b'],
		things: ['c1'],
		lastNoteOn: '2023-05-06',
		openMatter: true,
	})
	expect(second).toMatchObject({ anchor: 'd', people: ['d'], things: [], openMatter: false })
})

test('everybody stands in exactly one file, and whoever is linked in the same one', () => {
	const ids = Array.from({ length: 30 }, (_, at) => (at % 3 === 0 ? `c${at}` : `p${at}`))
	const anyLinks = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 40 })
	fc.assert(
		fc.property(anyLinks, (links: Link[]) => {
			const files = filesOf(
				ids.map((id) => told(id)),
				links,
			)
			const where = new Map(
				files.flatMap((file) => [...file.people, ...file.things].map((id) => [id, file.anchor])),
			)
			expect(files.flatMap(({ people, things }) => [...people, ...things]).toSorted()).toEqual(ids.toSorted())
			for (const [a, b] of links) expect(where.get(a)).toBe(where.get(b))
			// As an independent walk finds them.
			const reached = (from: string): Set<string> => {
				const seen = new Set([from])
				for (let size = 0; size !== seen.size; ) {
					size = seen.size
					for (const [a, b] of links) if (seen.has(a) !== seen.has(b)) seen.add(seen.has(a) ? b : a)
				}
				return seen
			}
			for (const file of files) {
				const some = [...file.people, ...file.things]
				expect([...reached(some[0] ?? '')].toSorted()).toEqual(some.toSorted())
			}
		}),
		{ numRuns: 300 },
	)
})
