import { dayOf, type Instant } from '../../../../foundation/plain-date.ts'
import { type DatasetPlace, datasetPath, mediaTypes } from '../addresses.ts'
import type { OpenVersion, Said } from '../dataset.ts'
import { licences, type Terms } from '../terms.ts'
import { iriOf, type Literal, type Triple, thing } from './triples.ts'

/** A dataset as the catalogue tells of it: what stands now, and when its first version came out. */
export type Listed = OpenVersion & { readonly firstPublishedAt: Instant }

const eu = 'http://publications.europa.eu/resource/authority'
const languages = ['SWE', 'ENG'].map((language) => ({ iri: `${eu}/language/${language}` }))
/** In Sweden what a catalogue says of its data is always free, whatever the data's own licence. */
const freeMetadata = { iri: licences['cc0-1.0'].iri }
const openToAll = { iri: `${eu}/access-right/PUBLIC` }

const words = {
	title: { sv: 'Öppna data om hemlöshet', en: 'Open data on homelessness' },
	about: {
		sv: 'Kommunens publicerade statistik om hemlöshet och vräkningar, med skydd för små tal.',
		en: 'The municipality’s published statistics on homelessness and evictions, with small numbers protected.',
	},
	service: { sv: 'API för öppna data', en: 'Open data API' },
	serviceAbout: {
		sv: 'Ger datamängderna rad för rad utan nyckel, som JSON eller CSV, med urval på kolumner och år.',
		en: 'Gives the datasets row by row without a key, as JSON or CSV, filtered by columns and years.',
	},
	standard: { sv: 'Kolumnernas beskrivning (CSVW)', en: 'Description of the columns (CSVW)' },
} as const satisfies Record<string, Said>

/** The municipality's data as DCAT-AP-SE 3.0.1 tells of it; every thing has an address, as harvesting asks. */
export function catalogueOf(listed: readonly Listed[], terms: Terms, place: DatasetPlace): Triple[] {
	const home = `${place.origin}/p/${place.site}`
	const at = {
		...{ home, data: `${home}/data`, contact: `${home}/data#contact`, area: `${home}/data#area` },
		...{ service: `${home}/data#service`, catalogue: `${home}/data#catalogue` },
		publisher:
			terms.organisationNumber === null
				? `${home}/data#publisher`
				: `http://dataportal.se/organisation/SE${terms.organisationNumber}`,
	}
	const dates = listed.map(({ publishedAt }) => publishedAt).toSorted()
	const firsts = listed.map(({ firstPublishedAt }) => firstPublishedAt).toSorted()
	const datasets = listed.map(({ slug }) => ({
		iri: `${place.origin}${datasetPath(place.site, slug)}#dataset`,
	}))
	return [
		...thing(at.catalogue, 'dcat:Catalog', {
			...{ 'dcterms:title': words.title, 'dcterms:description': words.about },
			...{ 'dcterms:publisher': { iri: at.publisher }, 'dcterms:license': freeMetadata },
			...{ 'dcterms:language': languages, 'foaf:homepage': { iri: at.data } },
			...{ 'dcterms:issued': dateOf(firsts.at(0)), 'dcterms:modified': dateOf(dates.at(-1)) },
			...{ 'dcterms:spatial': { iri: at.area }, 'dcat:themeTaxonomy': { iri: `${eu}/data-theme` } },
			'dcat:dataset': datasets,
		}),
		...thing(at.publisher, 'foaf:Agent', {
			'foaf:name': terms.publisher,
			'dcterms:type': { iri: 'http://purl.org/adms/publishertype/LocalAuthority' },
			'dcterms:identifier': terms.organisationNumber,
			'foaf:homepage': { iri: at.home },
		}),
		...thing(at.contact, 'vcard:Organization', {
			'vcard:fn': terms.contactName,
			'vcard:hasEmail': { iri: `mailto:${terms.contactEmail}` },
			'vcard:hasURL': { iri: terms.contactUrl ?? at.data },
		}),
		...thing(at.area, 'dcterms:Location', { 'rdfs:label': terms.publisher }),
		...thing(at.service, 'dcat:DataService', {
			...{ 'dcterms:title': words.service, 'dcterms:description': words.serviceAbout },
			'dcat:endpointURL': { iri: `${place.origin}/open/v1/sites/${place.site}/datasets` },
			'dcat:endpointDescription': { iri: `${place.origin}/open/v1/openapi.json` },
			...{ 'dcterms:publisher': { iri: at.publisher }, 'dcat:contactPoint': { iri: at.contact } },
			// REST, as the profile's list of architectures calls it.
			'dcterms:type': { iri: 'http://www.wikidata.org/entity/Q749568' },
			...{ 'dcterms:format': 'application/json', 'dcterms:accessRights': openToAll },
			...{ 'dcterms:license': { iri: licences[terms.licence].iri }, 'dcat:servesDataset': datasets },
			'foaf:page': { iri: at.data },
		}),
		...listed.flatMap((one) => datasetOf(one, terms, { ...at, page: pageOf(one, place) })),
	]
}

type Addresses = Readonly<Record<'publisher' | 'contact' | 'area' | 'service' | 'page', string>>

const pageOf = ({ slug }: OpenVersion, { origin, site }: DatasetPlace) =>
	`${origin}${datasetPath(site, slug)}`

function datasetOf(listed: Listed, terms: Terms, at: Addresses): Triple[] {
	const { dataset, version, firstPublishedAt, publishedAt } = listed
	const change = dataset.changes.find((one) => one.version === version)
	const licence = { iri: licences[terms.licence].iri }
	const file = (kind: 'csv' | 'json', more: Parameters<typeof thing>[2]) =>
		thing(`${at.page}#${kind}`, 'dcat:Distribution', {
			'dcterms:title': {
				sv: `${dataset.title.sv}, ${kind.toUpperCase()}`,
				en: `${dataset.title.en}, ${kind.toUpperCase()}`,
			},
			...{ 'dcat:accessURL': { iri: at.page }, 'dcat:downloadURL': { iri: `${at.page}.${kind}` } },
			...{ 'dcterms:format': mediaTypes[kind].replace(/;.*/, ''), 'dcterms:license': licence },
			...{ 'dcterms:language': languages, 'dcterms:modified': dateOf(publishedAt) },
			'dcatap:availability': { iri: `${eu}/planned-availability/STABLE` },
			...more,
		})
	return [
		...thing(`${at.page}#dataset`, 'dcat:Dataset', {
			...{ 'dcterms:title': dataset.title, 'dcterms:description': descriptionOf(listed) },
			...{ 'dcterms:publisher': { iri: at.publisher }, 'dcat:contactPoint': { iri: at.contact } },
			...{ 'dcat:keyword': dataset.keywords, 'dcat:theme': { iri: `${eu}/data-theme/SOCI` } },
			...{ 'dcterms:identifier': at.page, 'dcat:landingPage': { iri: at.page } },
			...{ 'dcterms:issued': dateOf(firstPublishedAt), 'dcterms:modified': dateOf(publishedAt) },
			...{ 'dcterms:language': languages, 'dcterms:accessRights': openToAll },
			'dcterms:accrualPeriodicity': { iri: `${eu}/frequency/ANNUAL` },
			...{ 'dcterms:spatial': { iri: at.area }, 'dcterms:temporal': { iri: `${at.page}#period` } },
			'dcat:temporalResolution': { text: 'P1Y', datatype: iriOf('xsd:duration') },
			...{ 'dcat:version': String(version), 'adms:versionNotes': change?.what ?? null },
			'dcterms:conformsTo': { iri: `${at.page}.csv-metadata.json` },
			'dcat:distribution': [{ iri: `${at.page}#csv` }, { iri: `${at.page}#json` }],
		}),
		...thing(`${at.page}#period`, 'dcterms:PeriodOfTime', {
			'dcat:startDate': { text: `${dataset.firstYear}-01-01`, datatype: iriOf('xsd:date') },
			'dcat:endDate': { text: `${dataset.lastYear}-12-31`, datatype: iriOf('xsd:date') },
		}),
		...thing(`${at.page}.csv-metadata.json`, 'dcterms:Standard', { 'dcterms:title': words.standard }),
		...file('csv', { 'dcterms:conformsTo': { iri: `${at.page}.csv-metadata.json` } }),
		...file('json', { 'dcat:accessService': { iri: at.service } }),
	]
}

/** What it is, how it is counted, and how much of it is hidden. */
function descriptionOf({ dataset: { about, definition, hiding, invented } }: Listed): Said {
	const { hidden, cells, below } = hiding
	const counted = (language: 'sv' | 'en') => (definition === null ? '' : ` ${definition.formula[language]}`)
	return {
		sv: `${about.sv}${counted('sv')} ${hidden} av ${cells} tal visas inte, för att ingen ska kunna räkna ut tal under ${below}.${invented ? ' Påhittade uppgifter.' : ''}`,
		en: `${about.en}${counted('en')} ${hidden} of ${cells} numbers are not shown, so that nobody can work out numbers below ${below}.${invented ? ' Invented facts.' : ''}`,
	}
}

function dateOf(moment: Instant | undefined): Literal | null {
	return moment === undefined
		? null
		: { text: dayOf(moment, 'Europe/Stockholm'), datatype: iriOf('xsd:date') }
}
