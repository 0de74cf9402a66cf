import type { PaperDocument } from '../foundation/document.ts'
import { type Format, printDocument } from '../platform/documents/print.ts'

type Print = (document: PaperDocument, format: Format) => Promise<Uint8Array>

type KeptPrints = {
	/** Whether it costs nothing: it is made already, or being made. */
	isAtHand(digest: string, format: Format): boolean
	of(digest: string, format: Format, document: PaperDocument): Promise<Uint8Array>
}

/** What is printed is printed once for all who ask, and the few that were asked for last are kept. */
export function keepPrints(print: Print = printDocument, most = 32): KeptPrints {
	const kept = new Map<string, Promise<Uint8Array>>()
	const keyOf = (digest: string, format: Format) => `${digest} ${format}`
	return {
		isAtHand: (digest, format) => kept.has(keyOf(digest, format)),
		of: (digest, format, document) => {
			const key = keyOf(digest, format)
			const made = kept.get(key) ?? print(document, format)
			kept.delete(key)
			kept.set(key, made)
			const [oldest] = kept.keys()
			if (kept.size > most && oldest !== undefined) kept.delete(oldest)
			// What could not be printed is tried again.
			void made.catch(() => kept.get(key) === made && kept.delete(key))
			return made
		},
	}
}
