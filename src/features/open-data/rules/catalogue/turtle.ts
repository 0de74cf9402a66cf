import { bySubject, iriOf, namedIn, prefixes, type Triple } from './triples.ts'

const plain = iriOf('xsd:string')

/** The catalogue as Turtle (RDF 1.1). */
export function writeTurtle(triples: readonly Triple[]): string {
	const heads = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
	const things = [...bySubject(triples)].map(([subject, told]) => {
		const facts = told.map(({ predicate, object }) => `\t${short(predicate)} ${objectOf(object)}`)
		return `\n<${subject}>\n${facts.join(' ;\n')} .\n`
	})
	return [...heads, ...things].join('')
}

function objectOf(object: Triple['object']): string {
	if ('iri' in object) return short(object.iri)
	if ('language' in object) return `${quoted(object.text)}@${object.language}`
	return object.datatype === plain ? quoted(object.text) : `${quoted(object.text)}^^${short(object.datatype)}`
}

function short(iri: string): string {
	const named = namedIn(iri)
	return named === null ? `<${iri}>` : `${named.prefix}:${named.local}`
}

const marks: Readonly<Record<string, string>> = {
	'"': '\\"',
	'\\': '\\\\',
	'\n': '\\n',
	'\r': '\\r',
	'\t': '\\t',
}

const quoted = (text: string) => `"${text.replace(/["\\\n\r\t]/g, (mark) => marks[mark] ?? mark)}"`
