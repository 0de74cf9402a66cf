import { bySubject, iriOf, namedIn, prefixes, type Triple } from './triples.ts'

const rdfType = iriOf('rdf:type')
const plain = iriOf('xsd:string')

/** The catalogue as JSON-LD 1.1, with its context inside: nothing is fetched to read it. */
export function writeJsonLd(triples: readonly Triple[]): string {
	const graph = [...bySubject(triples)].map(([subject, told]) => {
		const byPredicate = Map.groupBy(told, ({ predicate }) => predicate)
		const facts = [...byPredicate].map(([predicate, ones]) => {
			const values = ones.map(({ object }) => (predicate === rdfType ? typeOf(object) : nodeOf(object)))
			return [predicate === rdfType ? '@type' : short(predicate), values.length === 1 ? values[0] : values]
		})
		return { '@id': subject, ...Object.fromEntries(facts) }
	})
	return `${JSON.stringify({ '@context': prefixes, '@graph': graph }, null, '\t')}\n`
}

function nodeOf(object: Triple['object']): unknown {
	if ('iri' in object) return { '@id': object.iri }
	if ('language' in object) return { '@value': object.text, '@language': object.language }
	return object.datatype === plain ? object.text : { '@value': object.text, '@type': short(object.datatype) }
}

const typeOf = (object: Triple['object']) => ('iri' in object ? short(object.iri) : '')

function short(iri: string): string {
	const named = namedIn(iri)
	return named === null ? iri : `${named.prefix}:${named.local}`
}
