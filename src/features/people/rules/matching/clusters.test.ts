import { expect, test } from 'vitest'
import { joinLinks } from './clusters.ts'

const known = (pairs: Record<string, number>) => (a: number, b: number) =>
	pairs[`${Math.min(a, b)}-${Math.max(a, b)}`] ?? 0.001
const link = (a: number, b: number, probability: number) => ({ a, b, probability })

test('whoever is linked to one record of a person is linked to all of them', () => {
	const links = [link(1, 2, 0.999), link(2, 3, 0.99)]
	const joined = joinLinks(links, known({ '1-2': 0.999, '2-3': 0.99, '1-3': 0.4 }))
	expect(joined).toEqual([link(1, 2, 0.999), link(1, 3, 0.999 * 0.99), link(2, 3, 0.99)])
})

test('a link that the other records of both sides speak against is left for a human', () => {
	const links = [link(1, 2, 0.999), link(3, 4, 0.999), link(2, 3, 0.96)]
	const joined = joinLinks(links, known({ '1-2': 0.999, '3-4': 0.999, '2-3': 0.96 }))
	expect(joined).toEqual([link(1, 2, 0.999), link(3, 4, 0.999)])
})

test('nobody has hundreds of records', () => {
	const links = Array.from({ length: 300 }, (_, at) => link(0, at + 1, 0.99))
	const joined = joinLinks(links, () => 0.99)
	const records = new Set(joined.flatMap(({ a, b }) => [a, b]))
	expect(records.size).toBe(60)
})

test('in which order links are given does not matter', () => {
	const links = [link(1, 2, 0.98), link(2, 3, 0.99), link(4, 5, 0.99), link(3, 4, 0.97)]
	expect(joinLinks(links.toReversed(), () => 0.5)).toEqual(joinLinks(links, () => 0.5))
})
