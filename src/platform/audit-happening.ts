/** What an audit row is about: a kind of thing and the ids of those it concerned. */
export type Concerning = { readonly kind: string; readonly ids: readonly string[] }

/** What somebody did or read, as the log is told of it. The content is never kept, only a salted digest. */
export type Happening = Concerning & {
	readonly name: string
	readonly outcome: 'done' | 'refused' | 'missing'
	readonly because?: string
	readonly content: unknown
	/** Names of the fields that were written or shown, never what they hold. */
	readonly fields?: readonly string[]
}
