import { type CatalogueKind, type DatasetPlace, type FileKind, mediaTypes } from './addresses.ts'
import { catalogueOf, type Listed } from './catalogue/catalogue.ts'
import { writeJsonLd } from './catalogue/json-ld.ts'
import { writeRdfXml } from './catalogue/rdf-xml.ts'
import { writeTurtle } from './catalogue/turtle.ts'
import { datasetCsv } from './csv.ts'
import { csvwMetadata } from './csvw.ts'
import type { OpenVersion } from './dataset.ts'
import { datasetJson } from './json.ts'
import type { Terms } from './terms.ts'

export type DataFile = { readonly body: string; readonly type: string; readonly name: string }

/** One file of a dataset; `beside` is what its CSV is called in the same place. */
export function datasetFile(
	open: OpenVersion,
	kind: FileKind,
	{ terms, place, beside }: { readonly terms: Terms; readonly place: DatasetPlace; readonly beside: string },
): DataFile {
	const body = {
		csv: () => datasetCsv(open.dataset),
		json: () => datasetJson(open, terms, place),
		'csv-metadata.json': () => csvwMetadata(open, terms, place, beside),
	}[kind]()
	return { body, type: mediaTypes[kind], name: `${open.slug}-v${open.version}.${kind}` }
}

/** The catalogue in one of its writings. */
export function catalogueFile(
	listed: readonly Listed[],
	kind: CatalogueKind,
	{ terms, place }: { readonly terms: Terms; readonly place: DatasetPlace },
): DataFile {
	const write = { jsonld: writeJsonLd, ttl: writeTurtle, rdf: writeRdfXml }[kind]
	return { body: write(catalogueOf(listed, terms, place)), type: mediaTypes[kind], name: `catalogue.${kind}` }
}
