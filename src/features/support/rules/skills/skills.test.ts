import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { formOn, getForm, isItem, skillForms } from './form.ts'
import { assessAgainOn, coursesOf, directionOf, progressOf } from './progress.ts'

const spring = plainDate('2024-03-01')
const autumn = plainDate('2024-09-01')
const later = plainDate('2026-03-01')

describe('the skills form (source: Bofast)', () => {
	test('is chosen by the day: before the first there was none', () => {
		expect(formOn(plainDate('2019-12-31'))).toBeNull()
		expect(formOn(spring)?.version).toBe(1)
		expect(formOn(plainDate('2025-01-01'))?.version).toBe(2)
	})

	test('names its source in every version, and no item stands twice in one', () => {
		for (const { source, domains } of skillForms) {
			const items = domains.flatMap((domain): readonly string[] => domain.items)
			expect(source).toBe('Bofast')
			expect(new Set(items).size).toBe(items.length)
		}
	})

	test('knows its own items and no others', () => {
		expect(isItem('cooking')).toBe(true)
		expect(isItem('obedience')).toBe(false)
		expect(() => getForm(9)).toThrow('no skills form')
	})
})

describe('progress', () => {
	const assessed = [
		{ onDay: autumn, formVersion: 1, scores: { cleaning: 3, laundry: 3, sleep: 1 } },
		{ onDay: spring, formVersion: 1, scores: { cleaning: 1, laundry: 2, cooking: 2, sleep: 2 } },
		{ onDay: later, formVersion: 2, scores: { 'e-identification': 1 } },
	]

	test('is the mean of what was assessed, domain by domain, the earliest first', () => {
		const home = progressOf(assessed).find(({ domain }) => domain === 'home-care')
		expect(home?.points).toEqual([
			{ onDay: spring, level: 1.7, cut: false },
			{ onDay: autumn, level: 3, cut: false },
		])
	})

	test('says up, level or down, and nothing of a domain assessed once', () => {
		const of = (domain: string) => {
			const found = progressOf(assessed).find((one) => one.domain === domain)
			return found === undefined ? undefined : directionOf(found)
		}
		expect([of('home-care'), of('daily-rhythm'), of('digital-services'), of('economy')]).toEqual([
			...['up', 'down', null, null],
		])
	})

	test('is not joined over a change of what a domain asks', () => {
		const points = [
			{ onDay: spring, level: 1, cut: false },
			{ onDay: autumn, level: 3, cut: true },
			{ onDay: later, level: 2, cut: false },
		]
		expect(directionOf({ domain: 'x', points })).toBe('down')
	})

	test('leaves out what was taken back, and asks for it anew after three months', () => {
		const again = assessAgainOn(spring)
		expect(again).toBe('2024-06-01')
		const rows = assessed.map((one, place) => ({
			...{ ...one, id: String(place), againOn: assessAgainOn(one.onDay) },
			takenBackOn: place === 2 ? later : null,
		}))
		expect(coursesOf(rows)).toMatchObject({ count: 2, lastOn: autumn, againOn: '2024-12-01' })
		expect(coursesOf([])).toEqual({ domains: [], count: 0, lastOn: null, againOn: null })
	})
})
