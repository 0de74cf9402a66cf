import type { Said } from '../dataset.ts'

export type Literal =
	| { readonly text: string; readonly language: 'sv' | 'en' }
	| { readonly text: string; readonly datatype: string }

export type Triple = {
	readonly subject: string
	readonly predicate: string
	readonly object: { readonly iri: string } | Literal
}

export const prefixes = {
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	dcat: 'http://www.w3.org/ns/dcat#',
	dcterms: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	adms: 'http://www.w3.org/ns/adms#',
	dcatap: 'http://data.europa.eu/r5r/',
} as const

type Prefix = keyof typeof prefixes
export type Name = `${Prefix}:${string}`

/** `dcat:Dataset` in full. */
export function iriOf(name: Name): string {
	const at = name.indexOf(':')
	return `${prefixes[name.slice(0, at) as Prefix]}${name.slice(at + 1)}`
}

/** The namespace and the rest of an IRI that one of the prefixes begins; null for any other. */
export function namedIn(iri: string): { readonly prefix: Prefix; readonly local: string } | null {
	for (const [prefix, begins] of Object.entries(prefixes)) {
		const local = iri.slice(begins.length)
		if (iri.startsWith(begins) && /^[A-Za-z_][\w-]*$/.test(local)) return { prefix: prefix as Prefix, local }
	}
	return null
}

type Value = { readonly iri: string } | Literal | Said | string

/** A thing with its kind and what is said of it; what is null or empty is left out. */
export function thing(
	subject: string,
	kind: Name,
	facts: Partial<Readonly<Record<Name, Value | readonly Value[] | null>>>,
): Triple[] {
	const told = Object.entries(facts) as [Name, Value | readonly Value[] | null][]
	return [
		{ subject, predicate: iriOf('rdf:type'), object: { iri: iriOf(kind) } },
		...told.flatMap(([name, value]) =>
			(Array.isArray(value) ? (value as readonly Value[]) : [value as Value | null])
				.flatMap(objectsOf)
				.map((object) => ({ subject, predicate: iriOf(name), object })),
		),
	]
}

function objectsOf(value: Value | null): Triple['object'][] {
	if (value === null) return []
	if (typeof value === 'string') return [{ text: value, datatype: iriOf('xsd:string') }]
	if ('iri' in value) return [{ iri: safeIri(value.iri) }]
	if ('text' in value) return [value]
	return (['sv', 'en'] as const).map((language) => ({ text: value[language], language }))
}

/** What may not stand in an IRI is percent-encoded (RFC 3987): nothing ends its brackets early. */
function safeIri(iri: string): string {
	return iri.replace(/[\s<>"{}|\\^`]/g, (mark) => encodeURIComponent(mark))
}

/** By subject, in the order in which they were told. */
export function bySubject(triples: readonly Triple[]): Map<string, Triple[]> {
	return Map.groupBy(triples, ({ subject }) => subject)
}
