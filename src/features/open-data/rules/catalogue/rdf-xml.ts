import { escaped } from '../../../../foundation/markup.ts'
import { bySubject, iriOf, namedIn, prefixes, type Triple } from './triples.ts'

const plain = iriOf('xsd:string')

/** The catalogue as RDF/XML, which is what the national data portal harvests. */
export function writeRdfXml(triples: readonly Triple[]): string {
	const spaces = Object.entries(prefixes).map(([prefix, iri]) => `\n\txmlns:${prefix}="${iri}"`)
	const things = [...bySubject(triples)].map(([subject, told]) => {
		const facts = told.map((triple) => `\t\t${factOf(triple)}\n`)
		return `\t<rdf:Description rdf:about="${escaped(subject)}">\n${facts.join('')}\t</rdf:Description>\n`
	})
	return `<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF${spaces.join('')}>\n${things.join('')}</rdf:RDF>\n`
}

function factOf({ predicate, object }: Triple): string {
	const named = namedIn(predicate)
	if (named === null) throw new Error(`${predicate} has no prefix`)
	const tag = `${named.prefix}:${named.local}`
	if ('iri' in object) return `<${tag} rdf:resource="${escaped(object.iri)}"/>`
	const text = readable(object.text)
	if ('language' in object) return `<${tag} xml:lang="${object.language}">${text}</${tag}>`
	const type = object.datatype === plain ? '' : ` rdf:datatype="${escaped(object.datatype)}"`
	return `<${tag}${type}>${text}</${tag}>`
}

/** XML has no letters for most control characters, and takes a carriage return for a line's end. */
function readable(text: string): string {
	const without = text.replace(/\p{Cc}/gu, (mark) => ('\t\n\r'.includes(mark) ? mark : ''))
	return escaped(without).replaceAll('\r', '&#13;')
}
