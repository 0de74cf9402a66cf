import { describe, expect, test } from 'vitest'
import { faultsOfCatalogue, required } from '../../../../../tests/support/dcat-ap-se.ts'
import { linesOf, readRdf } from '../../../../../tests/support/read-rdf.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { sampleDataset, samplePlace, sampleVersion } from '../../samples.ts'
import { termsOf } from '../terms.ts'
import { catalogueOf } from './catalogue.ts'
import { writeJsonLd } from './json-ld.ts'
import { writeRdfXml } from './rdf-xml.ts'
import type { Triple } from './triples.ts'
import { writeTurtle } from './turtle.ts'

const site = { name: 'Provköpings kommun', contact: 'kontakt@provkoping.example' }
const firstPublishedAt = instant('2025-02-02T08:00:00Z')
const listed = [
	{ ...sampleVersion(), firstPublishedAt },
	{ ...sampleVersion({ dataset: sampleDataset({ slug: 'evictions' }) }), firstPublishedAt },
]
const catalogue = catalogueOf(listed, termsOf({}, site), samplePlace)
const jsonLd = (triples: readonly Triple[]) => readRdf(writeJsonLd(triples), 'jsonld')

describe('the catalogue', () => {
	test('has all that DCAT-AP-SE 3.0.1 requires, and what it recommends that we promise, with nothing set', async () => {
		expect(faultsOfCatalogue(await jsonLd(catalogue))).toEqual([])
	})

	test('has it also with everything set, and the publisher by its number', async () => {
		const terms = termsOf(
			{
				...{ licence: 'cc-by-4.0', organisationNumber: '2120000000', contactName: 'Öppna data' },
				...{ contactEmail: 'data@provkoping.example', contactUrl: 'https://provkoping.example/data' },
			},
			site,
		)
		const quads = await jsonLd(catalogueOf(listed, terms, samplePlace))
		expect(faultsOfCatalogue(quads)).toEqual([])
		const publishers = quads.filter(({ predicate }) => predicate.value.endsWith('/publisher'))
		expect([...new Set(publishers.map(({ object }) => object.value))]).toEqual([
			'http://dataportal.se/organisation/SE2120000000',
		])
		const lines = linesOf(quads).join('\n')
		expect(lines).toContain(
			'#csv http://purl.org/dc/terms/license NamedNode "http://creativecommons.org/licenses/by/4.0/"',
		)
		expect(lines).toContain(
			'#catalogue http://purl.org/dc/terms/license NamedNode "http://creativecommons.org/publicdomain/zero/1.0/"',
		)
	})

	test.each(required.map(({ of, property }) => [of, property] as const))(
		'is found wanting where a %s has no %s',
		async (_, property) => {
			const name = property.replace(/^.*:/, '')
			const without = catalogue.filter(({ predicate }) => !predicate.endsWith(name))
			expect(without.length).toBeLessThan(catalogue.length)
			expect(faultsOfCatalogue(await jsonLd(without))).not.toEqual([])
		},
	)

	test('says the same as JSON-LD, Turtle and RDF/XML, read by others’ parsers', async () => {
		const said = linesOf(await jsonLd(catalogue))
		expect(said.length).toBe(catalogue.length)
		expect(linesOf(await readRdf(writeTurtle(catalogue), 'ttl'))).toEqual(said)
		expect(linesOf(await readRdf(writeRdfXml(catalogue), 'rdf'))).toEqual(said)
	})

	test('says it also of words that no writer would like', async () => {
		const nasty = 'a"b\\c\r\nd\te <script>&amp; ]]> \u2028 å "@sv . } # \'\''
		const odd = catalogueOf(
			[{ ...sampleVersion({ dataset: sampleDataset({ title: { sv: nasty, en: '' } }) }), firstPublishedAt }],
			termsOf({ contactUrl: 'https://a.example/?x=%22&y=<' }, { ...site, name: nasty }),
			samplePlace,
		)
		const said = linesOf(await readRdf(writeTurtle(odd), 'ttl'))
		expect(said.filter((line) => line.includes(JSON.stringify(nasty))).length).toBeGreaterThan(2)
		expect(linesOf(await readRdf(writeRdfXml(odd), 'rdf'))).toEqual(said)
		expect(linesOf(await jsonLd(odd))).toEqual(said)
	})
})
