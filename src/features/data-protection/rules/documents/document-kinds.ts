/** What the register of documents holds; only the first are public as a whole, and are told by their title. */
const publicKinds = ['plan-decided', 'board-paper', 'edition', 'guideline', 'consultation'] as const
const secretKinds = [
	'quarter-report',
	'delegated-list',
	'destruction-certificate',
	'extract-given',
	'extract-refused',
] as const

export type DocumentKind = (typeof publicKinds)[number] | (typeof secretKinds)[number]

type KeptDocument = {
	readonly id: string
	readonly keptOn: string
	readonly kind: DocumentKind
	readonly number: string
	/** Empty where the document itself is secret: then day, kind and number are all that is told. */
	readonly title: string
}

/** A secret document keeps no title, wherever it comes from. */
export function withoutSecrets(document: KeptDocument): KeptDocument {
	return (secretKinds as readonly string[]).includes(document.kind) ? { ...document, title: '' } : document
}
