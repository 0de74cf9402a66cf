import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto'

/**
 * Something handed from one house to another: a file that anybody may carry and only the holder of the key can open. The
 * key goes another way and is kept nowhere. AES-256-GCM; what the parcel says of itself is sealed along with it.
 */
type Parcel = { readonly id: string; readonly file: string; readonly key: string }

type Label = { readonly format: string; readonly version: number; readonly id: string }

// Crockford's letters: no I, L, O, U to mishear on the telephone. 28 of them are 140 bits.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 7
const inGroup = 4

export function newParcelId(): string {
	return randomUUID()
}

/** Letters and digits in groups of four, chosen by chance. */
export function spokenCode(count: number): string {
	const chosen = [...randomBytes(count * inGroup)].map((byte) => letters.charAt(byte % letters.length))
	return Array.from({ length: count }, (_, group) =>
		chosen.slice(group * inGroup, (group + 1) * inGroup).join(''),
	).join('-')
}

export function sealParcel(label: Label, content: string): Parcel {
	const key = spokenCode(groups)
	const nonce = randomBytes(12)
	const cipher = createCipheriv('aes-256-gcm', keyFrom(key, label.id), nonce)
	cipher.setAAD(Buffer.from(said(label)))
	const sealed = Buffer.concat([nonce, cipher.update(content, 'utf8'), cipher.final(), cipher.getAuthTag()])
	return { id: label.id, file: JSON.stringify({ ...label, sealed: sealed.toString('base64') }), key }
}

/** What the parcel says of itself, without opening it; null when it is no parcel. */
export function labelOf(file: string): (Label & { readonly sealed: string }) | null {
	try {
		const { format, version, id, sealed } = JSON.parse(file) as Record<string, unknown>
		const written = typeof format === 'string' && typeof id === 'string' && typeof sealed === 'string'
		return written && typeof version === 'number' ? { format, version, id, sealed } : null
	} catch {
		return null
	}
}

/** The content, or null when the key is another one or anything in the file has been changed. */
export function openParcel(file: string, key: string): string | null {
	const label = labelOf(file)
	if (label === null) return null
	const sealed = Buffer.from(label.sealed, 'base64')
	if (sealed.length < 28) return null
	try {
		const decipher = createDecipheriv('aes-256-gcm', keyFrom(key, label.id), sealed.subarray(0, 12))
		decipher.setAAD(Buffer.from(said(label)))
		decipher.setAuthTag(sealed.subarray(-16))
		return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8')
	} catch {
		return null
	}
}

// As somebody writes it down who has heard it: small letters, no dashes, O for nought and I or L for one.
function keyFrom(spoken: string, id: string): Buffer {
	const heard = spoken
		.toUpperCase()
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1')
		.replace(/[^0-9A-Z]/g, '')
	return Buffer.from(hkdfSync('sha256', heard, id, 'bofast parcel', 32))
}

const said = ({ format, version, id }: Label) => `${format}\n${version}\n${id}`
