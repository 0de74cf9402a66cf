import type { PaperDocument } from '../../../../foundation/document.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'

/** A network's yearly report as anyone reads it: page, Word and PDF are all set from the one document. */
export type ReportForReaders = {
	readonly is: 'yearly-report'
	readonly language: 'sv' | 'en'
	readonly invented: boolean
	readonly title: string
	readonly audience: string
	readonly year: number
	readonly version: number
	/** Why an earlier version is corrected; empty for the first. */
	readonly reason: string
	readonly frozenOn: PlainDate
	/** Of the frozen report that this was taken from. */
	readonly digest: string
	readonly document: PaperDocument
	/** Versions that were published before, and still are. */
	readonly earlier: readonly { readonly version: number; readonly frozenOn: PlainDate }[]
}
