import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { instant, plainDate } from '../../../../foundation/plain-date.ts'
import { draw, type Reading } from './draw.ts'

const plain: Reading = {
	...{ entryId: 1, at: instant('2026-09-07T09:00:00Z'), times: 1, name: 'personCard', kind: 'person' },
	...{ purpose: 'work', staffId: 'eva', personId: 'p', day: plainDate('2026-09-07'), offHours: false },
	...{ isProtected: false, isWatched: false, ofUnit: true, familyName: 'berg', sameHome: false },
}
const names = new Map([['eva', 'lind']])
const bySeed = (seed: string) => (text: string) =>
	createHash('sha256').update(`${seed}|${text}`).digest('hex')
const how = { sample: 0, order: bySeed('a') }
const whyOf = (given: Partial<Reading>) =>
	draw([{ ...plain, ...given }], names, how).drawn.map(({ why }) => why.join(' '))

describe('what stands out', () => {
	test.each<[string, Partial<Reading>]>([
		['own-name', { familyName: 'lind' }],
		['same-home', { sameHome: true }],
		['watched', { isWatched: true }],
		['protected', { isProtected: true }],
		['no-case', { ofUnit: false }],
		['hours', { offHours: true }],
		['own-name protected hours', { familyName: 'lind', isProtected: true, offHours: true }],
	])('%s', (why, given) => {
		expect(whyOf(given)).toEqual([why])
	})

	test('what is ordinary is not, nor what is about nobody', () => {
		expect(whyOf({})).toEqual([])
		expect(whyOf({ personId: null, ofUnit: false, familyName: null })).toEqual([])
	})

	test('a day with more than three times what somebody mostly reads is told once, and short days never', () => {
		const day = (date: string, count: number, from: number) =>
			Array.from({ length: count }, (_, n) => ({ ...plain, entryId: from + n, day: plainDate(date) }))
		const usual = [...day('2026-09-01', 4, 100), ...day('2026-09-02', 4, 200), ...day('2026-09-03', 4, 300)]
		const drawn = (last: number) => draw([...usual, ...day('2026-09-04', last, 400)], names, how).drawn
		expect(drawn(13).map(({ entryId, why }) => [entryId, ...why])).toEqual([[400, 'volume']])
		expect(drawn(12)).toEqual([])
		const few = [...day('2026-09-01', 1, 100), ...day('2026-09-02', 1, 200), ...day('2026-09-03', 9, 300)]
		expect(draw(few, names, how).drawn).toEqual([])
	})

	test('an evening is told once a day and not once a person', () => {
		const evening = [5, 4, 6].map((entryId) => ({ ...plain, entryId, offHours: true }))
		expect(draw(evening, names, how).drawn.map(({ entryId }) => entryId)).toEqual([4])
	})

	test('of very many the weightiest are looked at, and how many were left out is told', () => {
		const many = Array.from({ length: 150 }, (_, n) => ({ ...plain, entryId: n, ofUnit: false }))
		const own = { ...plain, entryId: 500, familyName: 'lind' }
		const { drawn, leftOut } = draw([...many, own], names, how)
		expect([drawn.length, leftOut, drawn[0]?.entryId]).toEqual([100, 51, 500])
	})
})

describe('the sample', () => {
	const many = Array.from({ length: 200 }, (_, entryId) => ({ ...plain, entryId }))
	const drawnBy = (seed: string, from = many) =>
		draw(from, names, { sample: 20, order: bySeed(seed) }).drawn.map(({ entryId }) => entryId)

	test('is the same by the same seed, in whatever order the log is read, and another by another', () => {
		expect(drawnBy('a')).toHaveLength(20)
		expect(drawnBy('a', [...many].reverse())).toEqual(drawnBy('a'))
		expect(drawnBy('b')).not.toEqual(drawnBy('a'))
	})

	test('is drawn from all alike', () => {
		const seen = new Set(Array.from({ length: 100 }, (_, n) => drawnBy(`seed ${n}`)).flat())
		expect(seen.size).toBeGreaterThan(198)
	})
})
