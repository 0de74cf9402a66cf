import { expect, test } from 'vitest'
import { instant, plainDate } from '../../../../foundation/plain-date.ts'
import { sayIn } from '../../words/say-in.ts'
import type { Shown } from '../small-numbers.ts'
import { revised } from './revised.ts'

const say = sayIn('sv')
const until = plainDate('2025-12-31')

const gave = (value: Shown, year = 2025) => ({
	isShare: false,
	figures: [
		{
			year,
			value,
			source: 'counted' as const,
			definition: null,
			filter: null,
			asOf: instant('2026-01-01T00:00:00Z'),
		},
	],
	inPeriod: [],
})

const round = (roundId: string, before: Shown, now: Shown, reason?: string) => ({
	...{ roundId, frozenOn: plainDate('2026-02-03'), before: gave(before), now: gave(now) },
	reasons: reason === undefined ? [] : [{ until, reason }],
})

test('the first value stands with what it is now and why', () => {
	expect(revised([round('a', 7, 9, 'Sen uppgift')], 'sv', say)).toEqual([
		{
			...{ roundId: 'a', frozenOn: '2026-02-03', until, when: '2025', published: '7', now: '9' },
			reason: 'Sen uppgift',
		},
	])
	expect(revised([round('a', 7, 7)], 'sv', say)).toEqual([])
})

test('a later round neither hides the first value nor repeats it, and its reason counts', () => {
	const told = revised([round('a', 7, 9), round('b', 8, 9, 'Rättad händelse')], 'sv', say)
	expect(told).toMatchObject([{ roundId: 'a', published: '7', now: '9', reason: 'Rättad händelse' }])
	// Corrected back: nothing is another than it first was.
	expect(revised([round('a', 9, 9), round('b', 8, 9, 'x')], 'sv', say)).toEqual([])
})

test('two hidden numbers read the same: neither that one changed nor why is told', () => {
	const few = { fewerThan: 5 }
	expect(revised([round('a', few, few, 'Två var en')], 'sv', say)).toEqual([])
	expect(revised([round('a', 'too-few', 'too-few', 'Två var en')], 'sv', say)).toEqual([])
})
