import type { Instant } from '../../../../foundation/plain-date.ts'

/*
 * How a sender tells of the key that it signs with. The first is told by nobody but itself, and is trusted when somebody has
 * heard its fingerprint another way; each that follows is signed by the one that it replaces.
 */

export const keyNoticeFormat = 'bofast-key/1'

export type KeyNotice = {
	readonly format: typeof keyNoticeFormat
	/** Ed25519, SPKI in DER, base64. */
	readonly publicKey: string
	/** SHA-256 of the public key (SPKI, DER), hex. */
	readonly fingerprint: string
	readonly since: Instant
	/** The fingerprint of the key that it replaces; null for a sender's first. */
	readonly replaces: string | null
}

/** A notice as it travels: its exact text, and the signature of that text by the key that it replaces. */
export type SignedKeyNotice = {
	readonly notice: string
	/** Ed25519 over the UTF-8 of `notice`, base64; null for a sender's first key. */
	readonly signature: string | null
}
