import { type DatasetPlace, datasetPath } from './addresses.ts'
import type { OpenVersion } from './dataset.ts'
import { recordsOf } from './records.ts'
import { licences, type Terms } from './terms.ts'

/** What is said of a dataset beside its rows, the same in files and over the API. */
export function aboutDataset(
	{ slug, version, edition, publishedAt, dataset }: OpenVersion,
	terms: Terms,
	{ origin, site }: DatasetPlace,
) {
	const { title, about, keywords, firstYear, lastYear, columns, definition, asOf, hiding, changes } = dataset
	const page = `${origin}${datasetPath(site, slug)}`
	return {
		...{ slug, version, edition, publishedAt, title, about, keywords, firstYear, lastYear },
		...{ publisher: terms.publisher, licence: licences[terms.licence].iri, page },
		files: {
			csv: `${page}/v/${version}.csv`,
			json: `${page}/v/${version}.json`,
			metadata: `${page}/v/${version}.csv-metadata.json`,
		},
		...{ columns, definition, asOf, hiding, changes, invented: dataset.invented },
	}
}

/** The whole table with what it says of itself, as one document. */
export function datasetJson(version: OpenVersion, terms: Terms, place: DatasetPlace): string {
	const { dataset } = version
	return `${JSON.stringify({ ...aboutDataset(version, terms, place), rows: recordsOf(dataset, dataset.rows) })}\n`
}
