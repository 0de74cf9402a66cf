import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'

/** A key that seals (AES-256-GCM), and the four bytes by which its values are known. */
export type SealingKey = { readonly id: Buffer; readonly key: KeyObject }

const version = 1
const nonceLength = 12
const tagLength = 16

export const sealingKey = (id: Buffer, key: Buffer): SealingKey => ({ id, key: createSecretKey(key) })

/** Version byte and key id. They are signed along with the value, so that neither can be altered. */
export const headerOf = (keyId: Buffer): Buffer => Buffer.concat([Buffer.of(version), keyId])

/** Header, nonce, what was sealed, tag. */
export function sealWith({ id, key }: SealingKey, text: string): Buffer {
	const header = headerOf(id)
	const nonce = randomBytes(nonceLength)
	const cipher = createCipheriv('aes-256-gcm', key, nonce)
	cipher.setAAD(header)
	return Buffer.concat([header, nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/**
 * Opens by the key that the value names. Values from before keys had names begin with their nonce, which may look like a
 * header by chance: which of the two it is, and by which key, is told by the tag alone.
 */
export function openSealed(keys: readonly SealingKey[], sealed: Buffer): string {
	for (const { id, key } of keys) {
		const header = headerOf(id)
		if (!sealed.subarray(0, header.length).equals(header)) continue
		const text = opened(key, sealed.subarray(header.length), header)
		if (text !== null) return text
	}
	for (const { key } of keys) {
		const text = opened(key, sealed, null)
		if (text !== null) return text
	}
	throw new Error('a sealed value opens by none of the keys that the house has')
}

function opened(key: KeyObject, sealed: Buffer, header: Buffer | null): string | null {
	if (sealed.length < nonceLength + tagLength) return null
	const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength), {
		authTagLength: tagLength,
	})
	if (header !== null) decipher.setAAD(header)
	decipher.setAuthTag(sealed.subarray(-tagLength))
	try {
		const text = decipher.update(sealed.subarray(nonceLength, -tagLength))
		return Buffer.concat([text, decipher.final()]).toString('utf8')
	} catch {
		return null
	}
}
