import domino from '@mixmark-io/domino'
import { describe, expect, test } from 'vitest'
import { sampleChart as chart } from '../../../tests/support/sample-paper.ts'
import { axisTop, plannedLine } from '../../foundation/chart.ts'
import { drawChart } from './chart.ts'
import { chartPng } from './chart-png.ts'
import { textAlternative } from './chart-words.ts'

const read = (svg: string) => domino.createDocument(svg)
const marks = (svg: string, name: string) => read(svg).querySelector(`.mark-${name}`)?.children.length ?? 0

describe('a chart', () => {
	test('draws each kind of mark once for each figure it stands for', () => {
		const svg = drawChart(chart, 'sv')
		expect(marks(svg, 'counted')).toBe(2)
		expect(marks(svg, 'typed')).toBe(2)
		expect(marks(svg, 'base')).toBe(1)
		expect(marks(svg, 'target')).toBe(1)
		expect(marks(svg, 'hidden')).toBe(1)
		expect(marks(svg, 'plan')).toBe(1)
	})

	test('never joins what two definitions counted, nor draws a line through a hidden value', () => {
		const svg = drawChart(chart, 'sv')
		expect(marks(svg, 'break')).toBe(1)
		expect(marks(svg, 'dotted')).toBe(1)
		expect(marks(svg, 'line')).toBe(1)
	})

	test('tells its name and everything it shows to those who listen', () => {
		const svg = read(drawChart(chart, 'sv')).querySelector('svg')
		expect(svg?.getAttribute('role')).toBe('img')
		const [title = '', description = ''] = (svg?.getAttribute('aria-labelledby') ?? '').split(' ')
		expect(svg?.querySelector(`#${title}`)?.textContent).toBe(chart.title)
		expect(svg?.querySelector(`#${description}`)?.textContent).toBe(textAlternative(chart, 'sv'))
	})

	test('carries no script and no style sheet, and markup in a title stays text', () => {
		const svg = drawChart({ ...chart, title: '<script>alert(1)</script>' }, 'sv')
		expect(read(svg).querySelectorAll('script, style')).toHaveLength(0)
		expect(svg).toContain('&lt;script&gt;')
	})

	test('is the same text every time, and becomes a picture for Word', () => {
		expect(drawChart(chart, 'en')).toBe(drawChart(chart, 'en'))
		expect(Buffer.from(chartPng(drawChart(chart, 'sv')).subarray(1, 4)).toString()).toBe('PNG')
	})

	test('can be drawn before there is a single outcome', () => {
		const svg = drawChart({ ...chart, segments: [] }, 'sv')
		expect(marks(svg, 'base')).toBe(1)
		expect(marks(svg, 'plan')).toBe(1)
		expect(drawChart({ ...chart, segments: [], base: null, target: null }, 'sv')).toContain('<svg')
	})
})

test('the alternative text never says a hidden figure and names the break', () => {
	const words = textAlternative(chart, 'sv')
	expect(words).toContain('2023 färre än\u00a05')
	expect(words).toContain('Linjen är bruten')
	expect(words).toContain('71 (inskrivet värde)')
	expect(textAlternative(chart, 'en')).toContain('fewer than\u00a05')
})

test('the plan has no line from a hidden base', () => {
	expect(plannedLine({ ...chart, base: { year: 2022, value: { fewerThan: 5 } } })).toBeNull()
})

test('an axis holds its largest value in four whole steps', () => {
	expect([0, 1, 7, 9, 74, 85, 888].map(axisTop)).toEqual([4, 4, 8, 12, 80, 100, 1000])
})
