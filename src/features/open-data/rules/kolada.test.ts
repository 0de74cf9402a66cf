import { describe, expect, test } from 'vitest'
import { sampleDataset, sampleVersion } from '../samples.ts'
import { koladaOf } from './kolada.ts'

const series = koladaOf(sampleVersion(), '9999')
const figure = (id: string, period: number) =>
	series.flatMap(({ data }) => data).find((one) => one.kpi === id && one.period === period)?.values

describe('a dataset as Kolada shapes it', () => {
	test('is one key figure for each of its parts, called so that nobody takes it for Kolada’s', () => {
		expect(series.map(({ kpi }) => kpi.id)).toEqual([
			'BOFAST.homeless-by-situation.persons.situation=1',
			'BOFAST.homeless-by-situation.persons.situation=2',
			'BOFAST.homeless-by-situation.persons.situation=total',
		])
		for (const { kpi } of series) expect(kpi.id).not.toMatch(/^[A-Z]\d{5}$/)
	})

	test('has its years with everybody, women and men', () => {
		expect(figure('BOFAST.homeless-by-situation.persons.situation=1', 2023)).toEqual([
			{ gender: 'K', count: 1, status: '', value: 7 },
			{ gender: 'M', count: 1, status: '', value: 7 },
			{ gender: 'T', count: 1, status: '', value: 14 },
		])
	})

	test('has no number where none is published, and says that it is hidden', () => {
		expect(figure('BOFAST.homeless-by-situation.persons.situation=1', 2024)).toEqual([
			{ gender: 'K', count: 1, status: 'Private', value: null },
			{ gender: 'M', count: 1, status: 'Private', value: null },
			{ gender: 'T', count: 1, status: '', value: 14 },
		])
	})

	test('says in its own words what the key figure is, and whose', () => {
		expect(series[0]?.kpi).toMatchObject({
			title: 'Personer i hemlöshet efter situation och kön, personer, situation: Akut hemlöshet',
			...{ is_divided_by_gender: true, municipality_type: 'K', publ_period: '2024' },
		})
		expect(series[0]?.kpi.description).toContain('inte Koladas')
	})

	test('a table without sexes is about everybody, and what is not there is missing', () => {
		const { columns, rows, ...rest } = sampleDataset()
		const dataset = {
			...rest,
			columns: columns.filter(({ name }) => name !== 'sex'),
			rows: rows
				.filter(([, , sex]) => sex === 'total')
				.map(([year, situation, , , status]) => [...[year ?? null, situation ?? null, null, status ?? null]]),
		}
		expect(koladaOf(sampleVersion({ dataset }), '9999')[0]?.data[0]?.values).toEqual([
			{ gender: 'T', count: 1, status: 'Missing', value: null },
		])
	})

	test('a sex that Kolada has no letter for is left out, and a table without years is no key figure', () => {
		const { rows, columns } = sampleDataset()
		const other = sampleDataset({
			rows: rows.map(([year, part, , ...more]) => [year ?? null, part ?? null, 'x', ...more]),
		})
		expect(koladaOf(sampleVersion({ dataset: other }), '9999')[0]?.data[0]?.values).toEqual([])
		const yearless = sampleDataset({ columns: columns.filter(({ name }) => name !== 'year') })
		expect(koladaOf(sampleVersion({ dataset: yearless }), '9999')).toEqual([])
	})

	test('a code that would split an address does not', () => {
		const { rows } = sampleDataset()
		const dataset = sampleDataset({
			rows: rows.map(([year, , ...more]) => [year ?? null, 'a/b,c d', ...more]),
		})
		expect(koladaOf(sampleVersion({ dataset }), '9999')[0]?.kpi.id).toBe(
			'BOFAST.homeless-by-situation.persons.situation=a-b-c-d',
		)
	})
})
