import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	createSecretKey,
	hkdfSync,
	randomBytes,
} from 'node:crypto'

/**
 * Everything secret is derived from one secret of at least 32 characters, by a name of its own (HKDF, RFC 5869):
 * whoever keeps the one keeps all, and no two uses share a key.
 */
export type Keys = {
	/** Password of a database role. */
	rolePassword(role: string): string
	/** Signs who a transaction speaks for; the pads are what the database verifies with. */
	signContext(said: string): string
	contextPads(): { inner: Buffer; outer: Buffer }
	/** Authenticated encryption of short texts (AES-256-GCM, nonce first). */
	seal(text: string): Buffer
	unseal(cipher: Buffer): string
	/** Same text, same digest; without the key it tells nothing. For finding what is stored sealed. */
	blindIndex(text: string): Buffer
	signIn(): string
}

const blockLength = 64
const nonceLength = 12
const tagLength = 16

export function keysFrom(secret: string): Keys {
	if (secret.length < 32) throw new Error('BOFAST_SECRET must be at least 32 characters long')
	const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'bofast', purpose, 32))
	const context = derive('context')
	const sealing = derive('seal')
	// Key objects, made once: a key that comes as bytes is read anew for every signature, which takes ten times as long.
	const signing = createSecretKey(context)
	const blind = createSecretKey(derive('blind-index'))
	return {
		rolePassword: (role) => derive(`role:${role}`).toString('base64url'),
		signContext: (said) => createHmac('sha256', signing).update(said).digest('hex'),
		contextPads: () => {
			const key = Buffer.concat([context, Buffer.alloc(blockLength - context.length)])
			return {
				inner: Buffer.from(key.map((byte) => byte ^ 0x36)),
				outer: Buffer.from(key.map((byte) => byte ^ 0x5c)),
			}
		},
		seal: (text) => {
			const nonce = randomBytes(nonceLength)
			const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
			return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
		},
		unseal: (sealed) => {
			const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, nonceLength))
			decipher.setAuthTag(sealed.subarray(-tagLength))
			return Buffer.concat([
				decipher.update(sealed.subarray(nonceLength, -tagLength)),
				decipher.final(),
			]).toString('utf8')
		},
		blindIndex: (text) => createHmac('sha256', blind).update(text).digest(),
		signIn: () => derive('sign-in').toString('base64url'),
	}
}
