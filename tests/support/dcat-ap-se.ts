import type { Quad } from 'n3'

const profile = 'DCAT-AP-SE 3.0.1 (25 November 2024), bundle.json'

type Row = {
	readonly of: string
	readonly property: string
	readonly min: number
	readonly max: number
	readonly value?: string
	/** The profile's own name for the row. */
	readonly source: string
}

const row = (
	of: string,
	property: string,
	source: string,
	max = Number.POSITIVE_INFINITY,
	value?: string,
): Row => ({
	...{ of, property, min: 1, max, source: `${profile}: ${source}` },
	...(value === undefined ? {} : { value }),
})

const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/'

/** What the Swedish profile requires of each kind of thing, and the most that it allows. */
export const required: readonly Row[] = [
	row('dcat:Catalog', 'dcterms:title', 'dcat:dcterms:title_ca'),
	row('dcat:Catalog', 'dcterms:description', 'dcat:dcterms:description_ca'),
	row('dcat:Catalog', 'dcterms:publisher', 'dcat:foaf:Agent_ca', 1),
	row('dcat:Catalog', 'dcterms:license', 'dcat:dcterms:license_ca', 1, cc0),
	row('dcat:Catalog', 'dcat:dataset', 'dcat:dataset_ca'),
	row('dcat:Dataset', 'dcterms:title', 'dcat:dcterms:title_da'),
	row('dcat:Dataset', 'dcterms:description', 'dcat:dcterms:description_da'),
	row('dcat:Dataset', 'dcterms:publisher', 'dcat:dcterms:publisher_da', 1),
	row('dcat:Distribution', 'dcat:accessURL', 'dcat:accessURL_di'),
	row('dcat:DataService', 'dcterms:title', 'dcat:dcterms:title_ds'),
	row('dcat:DataService', 'dcat:endpointURL', 'dcat:endpointURL'),
	row('dcat:DataService', 'dcterms:format', 'dcat:format-group_ds', 1),
	row('foaf:Agent', 'foaf:name', 'foaf:name'),
	row('foaf:Agent', 'dcterms:type', 'adms:publishertype', 1),
	row('vcard:Organization', 'vcard:fn', 'vc:fn'),
	row('vcard:Organization', 'vcard:hasEmail', 'vc:hasEmail'),
]

/** Properties of which the profile allows one at most, and those it recommends that we promise. */
export const promised: readonly (readonly [of: string, property: string, most: number])[] = [
	['dcat:Catalog', 'dcterms:issued', 1],
	['dcat:Catalog', 'dcterms:modified', 1],
	['dcat:Catalog', 'dcterms:language', 9],
	['dcat:Catalog', 'dcterms:spatial', 9],
	['dcat:Catalog', 'foaf:homepage', 1],
	['dcat:Catalog', 'dcat:themeTaxonomy', 9],
	['dcat:Dataset', 'dcat:contactPoint', 9],
	['dcat:Dataset', 'dcat:keyword', 99],
	['dcat:Dataset', 'dcat:theme', 9],
	['dcat:Dataset', 'dcterms:issued', 1],
	['dcat:Dataset', 'dcterms:modified', 1],
	['dcat:Dataset', 'dcterms:conformsTo', 9],
	['dcat:Dataset', 'dcterms:spatial', 9],
	['dcat:Dataset', 'dcterms:temporal', 9],
	['dcat:Dataset', 'dcat:temporalResolution', 1],
	['dcat:Dataset', 'dcterms:accrualPeriodicity', 1],
	['dcat:Dataset', 'dcterms:accessRights', 1],
	['dcat:Dataset', 'dcat:version', 1],
	['dcat:Dataset', 'dcat:distribution', 9],
	['dcat:Distribution', 'dcterms:format', 1],
	['dcat:Distribution', 'dcterms:license', 1],
	['dcat:DataService', 'dcat:endpointDescription', 9],
	['dcat:DataService', 'dcat:contactPoint', 9],
	['dcat:DataService', 'dcterms:license', 1],
	['dcterms:PeriodOfTime', 'dcat:startDate', 1],
	['dcterms:PeriodOfTime', 'dcat:endDate', 1],
	['dcterms:Standard', 'dcterms:title', 9],
]

const spaces: Readonly<Record<string, string>> = {
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	dcat: 'http://www.w3.org/ns/dcat#',
	dcterms: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
}
const full = (name: string) => name.replace(/^(\w+):/, (_, prefix: string) => spaces[prefix] ?? '')

/** What a catalogue lacks, or has too much of, against the profile; also blank nodes and addresses that are not whole. */
export function faultsOfCatalogue(quads: readonly Quad[]): string[] {
	const things = (kind: string) =>
		quads
			.filter(({ predicate, object }) => predicate.value === full('rdf:type') && object.value === full(kind))
			.map(({ subject }) => subject.value)
	const valuesOf = (thing: string, property: string) =>
		quads.filter(({ subject, predicate }) => subject.value === thing && predicate.value === full(property))
	const kinds = [...new Set(required.map(({ of }) => of))]
	return [
		...kinds.filter((kind) => things(kind).length === 0).map((kind) => `no ${kind}`),
		...required.flatMap(({ of, property, min, max, value }) =>
			things(of).flatMap((thing) => {
				const found = valuesOf(thing, property)
				const fits = found.length >= min && found.length <= max
				const right = value === undefined || found.every(({ object }) => object.value === value)
				return fits && right ? [] : [`${thing}: ${found.length} ${property}`]
			}),
		),
		...promised.flatMap(([of, property, most]) =>
			things(of).flatMap((thing) => {
				const { length } = valuesOf(thing, property)
				return length >= 1 && length <= most ? [] : [`${thing}: ${length} ${property}`]
			}),
		),
		...quads.flatMap(({ subject, object }) =>
			[subject, object].flatMap((term) => {
				if (term.termType === 'BlankNode') return ['a blank node']
				return term.termType === 'NamedNode' && !/^(?:https?|mailto):[^\s<>"{}|\\^`]+$/.test(term.value)
					? [`${term.value} is no whole address`]
					: []
			}),
		),
	]
}
