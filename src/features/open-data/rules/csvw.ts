import { dayOf } from '../../../foundation/plain-date.ts'
import { type DatasetPlace, datasetPath } from './addresses.ts'
import { safeText } from './csv.ts'
import { type Column, keyOf, type OpenVersion, type Said } from './dataset.ts'
import { licences, type Terms } from './terms.ts'

/** Dimensions that statistics offices call by one name. */
const known: Readonly<Record<string, string>> = {
	year: 'http://purl.org/linked-data/sdmx/2009/dimension#refPeriod',
	sex: 'http://purl.org/linked-data/sdmx/2009/dimension#sex',
	status: 'http://purl.org/linked-data/sdmx/2009/attribute#obsStatus',
}

const said = ({ sv, en }: Said) => [
	{ '@value': sv, '@language': 'sv' },
	{ '@value': en, '@language': 'en' },
]

/**
 * What the columns of the CSV are, as the W3C's Metadata Vocabulary for Tabular Data has it (recommendation of 17
 * December 2015). `file` is the CSV beside it.
 */
export function csvwMetadata(version: OpenVersion, terms: Terms, place: DatasetPlace, file: string): string {
	const { dataset, slug, publishedAt, version: number } = version
	const page = `${place.origin}${datasetPath(place.site, slug)}`
	const { definition } = dataset
	return `${JSON.stringify(
		{
			'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
			url: file,
			'dc:title': said(dataset.title),
			'dc:description': said(dataset.about),
			'dc:subject': dataset.keywords.flatMap(said),
			'dc:publisher': terms.publisher,
			'dc:license': { '@id': licences[terms.licence].iri },
			'dc:modified': { '@value': dayOf(publishedAt, 'Europe/Stockholm'), '@type': 'xsd:date' },
			'dc:isVersionOf': { '@id': page },
			'dc:hasVersion': String(number),
			...(definition === null ? {} : { 'dc:source': definition.source }),
			dialect: {
				...{ encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
				...{ headerRowCount: 1, lineTerminators: ['\r\n'] },
			},
			tableSchema: {
				columns: dataset.columns.map((column) => columnOf(column, page)),
				primaryKey: keyOf(dataset).map(({ name }) => name),
			},
		},
		null,
		'\t',
	)}\n`
}

function columnOf(column: Column, page: string) {
	const { name, title, role, codes } = column
	return {
		name,
		// A reader finds the head of the column among the titles of any language.
		titles: { en: titlesOf(name, title.en), sv: titlesOf(name, title.sv) },
		propertyUrl: known[name] ?? `${page}#${name}`,
		datatype: datatypeOf(column),
		required: role !== 'value',
		...(codes === null
			? {}
			: {
					'dc:conformsTo': {
						...{ '@id': `${page}#${name}-codes`, '@type': 'skos:ConceptScheme' },
						'skos:hasTopConcept': codes.map(({ code, title: called }) => ({
							'@id': `${page}#${name}-${encodeURIComponent(code)}`,
							'skos:notation': safeText(code),
							'skos:prefLabel': said(called),
						})),
					},
				}),
	}
}

const titlesOf = (name: string, title: string) => (name === title ? [name] : [name, title])

/** A closed list of codes is the format of its text; counts are not negative. */
function datatypeOf({ datatype, codes }: Column) {
	if (codes !== null) return { base: datatype, format: `^(?:${codes.map(patternOf).join('|')})$` }
	if (datatype === 'integer') return { base: datatype, minimum: 0 }
	return { base: datatype }
}

const patternOf = ({ code }: { readonly code: string }) =>
	safeText(code).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
