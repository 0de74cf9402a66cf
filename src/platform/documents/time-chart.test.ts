import domino from '@mixmark-io/domino'
import { expect, test } from 'vitest'
import { plainDate } from '../../foundation/plain-date.ts'
import { drawTimes, type TimeChart, type TimeRow } from './time-chart.ts'

const read = (svg: string) => domino.createDocument(svg)
const row = (given: Partial<TimeRow>): TimeRow => ({
	...{ label: 'Råd på plats', from: plainDate('2024-01-01'), through: plainDate('2026-12-31'), due: null },
	...{ state: 'ongoing', told: 'Pågår', part: false },
	...given,
})
const chart = (rows: readonly TimeRow[]): TimeChart => ({
	...{ title: 'Tidsplan', description: 'Råd på plats 2024–2026, pågår.', fromYear: 2024, throughYear: 2027 },
	...{ today: { day: plainDate('2026-10-12'), label: 'i dag' }, rows },
})

test('draws a bar for each row that has days, and a mark for the day it is to be done by', () => {
	const rows = [
		row({}),
		row({ due: plainDate('2026-06-30'), state: 'late', told: 'Försenad' }),
		row({ from: null, through: plainDate('2026-11-30'), part: true }),
	]
	const page = read(drawTimes(chart(rows), 1200))
	expect(page.querySelector('.mark-time')?.children.length).toBe(2)
	expect(page.querySelector('.mark-due')?.children.length).toBe(2)
	expect(page.documentElement.textContent).toContain('Försenad')
})

test('a bar stays within the years drawn, and a label that has no room ends in dots', () => {
	const long = 'Gemensam plan med regionen vid utskrivning från sluten vård för alla som saknar ett eget hem'
	const svg = drawTimes(chart([row({ label: long, through: plainDate('2031-12-31') })]), 400)
	const [bar] = Array.from(read(svg).querySelectorAll('.mark-time rect'))
	expect(Number(bar?.getAttribute('x')) + Number(bar?.getAttribute('width'))).toBeLessThanOrEqual(400)
	expect(svg).toContain('…')
	expect(svg).not.toContain(long)
})

test('tells its name and its words to those who listen, without script, the same every time', () => {
	const given = chart([row({ label: '<script>alert(1)</script>' })])
	const svg = drawTimes(given, 1200)
	const drawn = read(svg).querySelector('svg')
	expect(drawn?.getAttribute('role')).toBe('img')
	expect(drawn?.querySelector('desc')?.textContent).toBe(given.description)
	expect(read(svg).querySelectorAll('script, style')).toHaveLength(0)
	expect(drawTimes(given, 1200)).toBe(svg)
})
