import { expect, test } from 'vitest'
import { sampleDataset } from '../samples.ts'
import { readableTable } from './readable-table.ts'

test('years stand beside each other, and what is hidden is told as hidden', () => {
	const table = readableTable(sampleDataset(), 'sv')
	expect(table.labels).toEqual(['Situation', 'Kön'])
	expect(table.heads.map(({ year, value }) => [year, value])).toEqual([
		['2023', null],
		['2024', null],
	])
	expect(table.rows.map(({ labels, cells }) => [...labels, ...cells]).slice(0, 3)).toEqual([
		['Akut hemlöshet', 'Kvinnor', 7, 'withheld'],
		['Akut hemlöshet', 'Män', 7, 'withheld'],
		['Akut hemlöshet', 'Totalt', 14, 14],
	])
})

test('a row that a year lacks is missing there, and codes without words stand for themselves', () => {
	const sample = sampleDataset()
	const rows = [...sample.rows.slice(0, 1), ['2024', '1', 'other', 3, 'published']]
	expect(
		readableTable({ ...sample, rows }, 'en').rows.map(({ labels, cells }) => [...labels, ...cells]),
	).toEqual([
		['Acute homelessness', 'Women', 7, 'missing'],
		['Acute homelessness', 'other', 'missing', 3],
	])
})

test('a table without years has its values beside each other', () => {
	const sample = sampleDataset()
	const columns = sample.columns.filter(({ name }) => name !== 'year')
	const table = readableTable({ ...sample, columns, rows: [['1', 'women', 7, 'published']] }, 'en')
	expect(table.heads).toEqual([{ key: ' persons', value: 'Persons', year: null }])
	expect(table.rows[0]?.cells).toEqual([7])
})
