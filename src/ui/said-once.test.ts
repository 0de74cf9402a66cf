import { expect, test } from 'vitest'
import { saidOnce, withPlaces } from './said-once.ts'

test('a sentence is put together once and filled as often as one likes', () => {
	let made = 0
	const until = withPlaces(['who', 'day'], ({ who, day }) => {
		made += 1
		return `${who}, till ${day}`
	})
	expect(until({ who: 'A. Uddén', day: '12 okt' })).toBe('A. Uddén, till 12 okt')
	expect(until({ who: 'B. Öst', day: '3 nov' })).toBe('B. Öst, till 3 nov')
	expect(made).toBe(1)
})

test('places may change order and come twice, as languages want them', () => {
	const said = withPlaces(['who', 'day'], ({ who, day }) => `${day}: ${who} (${day})`)
	expect(said({ who: 'A', day: 'i dag' })).toBe('i dag: A (i dag)')
})

test('a name that looks like a place, a pattern or an open place stays a name', () => {
	const said = withPlaces(['who', 'day'], ({ who, day }) => `${who}, ${day}`)
	expect(said({ who: '{day} $1 $&', day: '\ue000' })).toBe('{day} $1 $&, \ue000')
})

test('what is said of a key is worked out once', () => {
	const asked: number[] = []
	const say = saidOnce((nights: number) => {
		asked.push(nights)
		return `${nights} nätter`
	})
	expect([say(3), say(3), say(4)]).toEqual(['3 nätter', '3 nätter', '4 nätter'])
	expect(asked).toEqual([3, 4])
})
