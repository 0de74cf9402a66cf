/** Before the address of a page, where whole addresses are needed, and whose pages they are. */
export type DatasetPlace = { readonly origin: string; readonly site: string }

/** Version null is the one that stands now, at an address that stays. */
export function datasetPath(site: string, slug: string, version: number | null = null): string {
	return `/p/${site}/data/${slug}${version === null ? '' : `/v/${version}`}`
}

export const fileKinds = ['csv', 'json', 'csv-metadata.json'] as const
export type FileKind = (typeof fileKinds)[number]

export const catalogueKinds = ['jsonld', 'ttl', 'rdf'] as const
export type CatalogueKind = (typeof catalogueKinds)[number]

export const mediaTypes = {
	csv: 'text/csv; charset=utf-8; header=present',
	json: 'application/json',
	'csv-metadata.json': 'application/csvm+json',
	jsonld: 'application/ld+json',
	ttl: 'text/turtle; charset=utf-8',
	rdf: 'application/rdf+xml; charset=utf-8',
} as const satisfies Record<FileKind | CatalogueKind, string>

/** What an address below a municipality's `/data` leads to. */
export type DataAddress =
	| { readonly is: 'list' }
	| { readonly is: 'catalogue'; readonly kind: CatalogueKind }
	| { readonly is: 'page'; readonly slug: string; readonly version: number | null }
	| { readonly is: 'file'; readonly slug: string; readonly version: number | null; readonly kind: FileKind }

const slugForm = '[a-z0-9]+(?:-[a-z0-9]+)*'
const one = new RegExp(`^(${slugForm})(?:/v/([1-9]\\d{0,5}))?(?:\\.(csv|json|csv-metadata\\.json))?$`)
const catalogue = /^catalogue\.(jsonld|ttl|rdf)$/

/** Null for what is no address of ours. */
export function readAddress(below: string): DataAddress | null {
	if (below === '') return { is: 'list' }
	const kind = catalogue.exec(below)?.[1]
	if (kind !== undefined) return { is: 'catalogue', kind: kind as CatalogueKind }
	const [, slug, number, file] = one.exec(below) ?? []
	if (slug === undefined) return null
	const version = number === undefined ? null : Number(number)
	return file === undefined
		? { is: 'page', slug, version }
		: { is: 'file', slug, version, kind: file as FileKind }
}
