import { expect, test } from 'vitest'
import { referenceFigures, referencesBeside } from './reference-figures.ts'

test('every reference figure says how sure it is, and what was read says where', () => {
	for (const { status, source, value, unit } of referenceFigures) {
		if (status !== 'memory') expect(source).not.toBeNull()
		if (unit === 'share') expect(value).toBeLessThanOrEqual(1)
	}
	expect(new Set(referenceFigures.map(({ id }) => id)).size).toBe(referenceFigures.length)
})

test('beside a definition stands each measure of the same year, else of the nearest year before, never of a later', () => {
	const beside = (definition: string, year: number) =>
		referencesBeside(definition, 'SE', year).map(({ id }) => id)
	expect(beside('evictions-executed', 2025)).toEqual(['SE-2023-evictions', 'SE-2023-eviction-applications'])
	expect(beside('evictions-executed', 2021)).toEqual(['SE-2021-evictions'])
	expect(beside('children-evicted', 2019)).toContain('SE-2016-children-evicted')
	expect(beside('evictions-executed', 2014)).toEqual([])
	expect(beside('homeless-inflow', 2025)).toEqual([])
})

test('what was added up or subtracted from what a source tells says so, and each figure names where it was read', () => {
	const computed = referenceFigures.filter(({ status }) => status === 'computed')
	expect(computed.map(({ id }) => id)).toEqual([
		'SE-2020-children-evicted',
		'DK-2013-homeless',
		'FI-2022-living-alone',
	])
	const children = referenceFigures.find(({ id }) => id === 'SE-2021-children-evicted')
	expect(children?.source).toContain('nyheter24.se')
})
