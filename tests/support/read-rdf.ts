import { Readable } from 'node:stream'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser, type Quad } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'

/** What a document says, read by a parser that is not ours. */
export async function readRdf(text: string, kind: 'jsonld' | 'ttl' | 'rdf'): Promise<Quad[]> {
	if (kind === 'ttl') return new Parser().parse(text)
	const parser = kind === 'rdf' ? new RdfXmlParser() : new JsonLdParser({ strictValues: true })
	const quads: Quad[] = []
	for await (const quad of Readable.from([text]).pipe(parser)) quads.push(quad as Quad)
	return quads
}

/** Each statement as a line, in order: equal sets of lines say the same. */
export function linesOf(quads: readonly Quad[]): string[] {
	return quads
		.map(({ subject, predicate, object }) => {
			const typed = object.termType === 'Literal' ? `^^${object.datatype.value}@${object.language}` : ''
			return `${subject.value} ${predicate.value} ${object.termType} ${JSON.stringify(object.value)}${typed}`
		})
		.toSorted()
}
