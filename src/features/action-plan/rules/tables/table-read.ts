import type { PlanDocument } from '../document/document.ts'
import type { Finding } from '../findings.ts'

/** What a table makes of a draft: the draft with it, or what is wrong by row and column. */
export type TableRead = {
	readonly document: PlanDocument
	readonly problems: readonly Finding[]
	/** Worth a word, and no hindrance: columns that are not read, a target in words. */
	readonly warnings: readonly Finding[]
	/** Ids of rows that the plan did not have. */
	readonly added: readonly string[]
	readonly changed: number
	readonly unchanged: number
}
