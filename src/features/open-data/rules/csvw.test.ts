import { describe, expect, test } from 'vitest'
import { faultsByCsvw } from '../../../../tests/support/csvw-reader.ts'
import { sampleDataset, samplePlace, sampleVersion } from '../samples.ts'
import { datasetCsv } from './csv.ts'
import { csvwMetadata } from './csvw.ts'
import { termsOf } from './terms.ts'

const terms = termsOf({}, { name: 'Provköpings kommun', contact: 'data@provkoping.example' })
const version = sampleVersion()
const metadata = csvwMetadata(version, terms, samplePlace, 'homeless-by-situation.csv')
const csv = datasetCsv(version.dataset)

describe('a CSV is what its metadata says', () => {
	test('in heads, datatypes, codes, what is required and one row of a key', () => {
		expect(faultsByCsvw(csv, metadata)).toEqual([])
	})

	test('also where a code begins as a formula does', () => {
		const sample = sampleDataset()
		const columns = sample.columns.map((column) =>
			column.name === 'sex' ? { ...column, codes: [{ code: '=cmd', title: { sv: 'a', en: 'b' } }] } : column,
		)
		const dataset = { ...sample, columns, rows: [['2023', '1', '=cmd', 7, 'published']] }
		const odd = csvwMetadata(sampleVersion({ dataset }), terms, samplePlace, 'a.csv')
		expect(datasetCsv(dataset)).toContain(`'=cmd`)
		expect(faultsByCsvw(datasetCsv(dataset), odd)).toEqual([])
	})

	test.each([
		['a head', (text: string) => text.replace('situation,', 'Situationen,')],
		['a number', (text: string) => text.replace(',7,', ',sju,')],
		['a sign', (text: string) => text.replace(',7,', ',-7,')],
		['a code', (text: string) => text.replace(',women,', ',girls,')],
		['a year', (text: string) => text.replace('2023,', '23,')],
		['a mark that is required', (text: string) => text.replace(',7,published', ',7,')],
		['a key that is there already', (text: string) => `${text}2023,1,women,7,published\r\n`],
		['a cell too many', (text: string) => text.replace(',7,', ',7,7,')],
		['a row without its end', (text: string) => text.slice(0, -2)],
		['a mark at the beginning', (text: string) => `\uFEFF${text}`],
	])('the reader that tries it sees %s', (_, broken) => {
		expect(broken(csv)).not.toBe(csv)
		expect(faultsByCsvw(broken(csv), metadata)).not.toEqual([])
	})
})

test('the metadata says in both languages what the table is, on what terms, and what its codes mean', () => {
	const told = JSON.parse(metadata)
	expect(told).toMatchObject({
		...{ url: 'homeless-by-situation.csv', 'dc:publisher': 'Provköpings kommun' },
		'dc:license': { '@id': 'http://creativecommons.org/publicdomain/zero/1.0/' },
		'dc:title': [
			{ '@value': 'Personer i hemlöshet efter situation och kön', '@language': 'sv' },
			{ '@value': 'Homeless people by situation and sex', '@language': 'en' },
		],
		tableSchema: { primaryKey: ['year', 'situation', 'sex'] },
	})
	expect(told.tableSchema.columns[1]).toMatchObject({
		...{ name: 'situation', titles: { en: ['situation', 'Situation'], sv: ['situation', 'Situation'] } },
		propertyUrl: 'https://bofast.example/p/provkoping/data/homeless-by-situation#situation',
		datatype: { base: 'string', format: '^(?:1|2|total)$' },
		'dc:conformsTo': {
			'@type': 'skos:ConceptScheme',
			'skos:hasTopConcept': [
				{ 'skos:notation': '1' },
				{ 'skos:notation': '2' },
				{ 'skos:notation': 'total' },
			],
		},
	})
})
