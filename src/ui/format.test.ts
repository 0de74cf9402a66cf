import { describe, expect, test } from 'vitest'
import { ore } from '../foundation/money.ts'
import { instant, plainDate } from '../foundation/plain-date.ts'
import {
	dayAfter,
	daysFrom,
	formatAmount,
	formatDay,
	formatNumber,
	formatPercent,
	formatRange,
	formatTarget,
	splitMoment,
} from './format.ts'

const spaced = (text: string) => text.replaceAll('\u00a0', '_')

describe('in Swedish', () => {
	test('a day is written with its weekday and never broken', () => {
		expect(spaced(formatDay(plainDate('2026-10-15'), 'sv'))).toBe('tor_15_okt_2026')
		expect(spaced(formatDay(plainDate('2026-03-12'), 'sv', { weekday: false, month: 'full' }))).toBe(
			'12_mars_2026',
		)
	})

	test('amounts, shares and losses follow the language’s typography', () => {
		expect(spaced(formatAmount(ore(1_864_000), 'sv'))).toBe('18_640_kr')
		expect(spaced(formatAmount(ore(1_425_050), 'sv'))).toBe('14_250,50_kr')
		expect(spaced(formatPercent(0.74, 'sv'))).toBe('74_%')
		expect(formatNumber(-7.6, 'sv')).toBe('−7,6')
	})

	test('the clock has a point, in the municipality’s zone', () => {
		expect(splitMoment(instant('2026-09-22T08:14:00Z'), 'Europe/Stockholm', 'sv')).toEqual({
			day: '2026-09-22',
			time: '10.14',
		})
	})
})

test('a target keeps its sign beside its number', () => {
	expect(spaced(formatTarget('<=', '12'))).toBe('≤_12')
	expect(formatTarget('=', '0')).toBe('0')
})

test('a range of one year is that year', () => {
	expect(formatRange('2024', '2027')).toBe('2024–2027')
	expect(formatRange('2024', '2024')).toBe('2024')
})

test('days are counted over the change to winter time', () => {
	expect(daysFrom(plainDate('2026-10-24'), plainDate('2026-10-26'))).toBe(2)
	expect(dayAfter(plainDate('2026-10-24'), 2)).toBe('2026-10-26')
})
