import type { PaperDocument } from '../../../../foundation/document.ts'

/** A frozen report as it is kept: for the network, and for anyone. */
export type FrozenReport = {
	readonly document: PaperDocument
	readonly forReaders: PaperDocument
	/** How many voices stand in the report and not where anyone reads. */
	readonly heldBack: number
}
