import { createHmac, createSecretKey, hkdfSync } from 'node:crypto'
import { headerOf, openSealed, sealingKey, sealWith } from './sealed-value.ts'

/**
 * Everything secret is derived from one secret of at least 32 characters, by a name of its own (HKDF, RFC 5869):
 * whoever keeps the one keeps all, and no two uses share a key. While the secret is changed the ones before it open what
 * they sealed, and find what they indexed; nothing new is made by them (decision on key rotation).
 */
export type Keys = {
	/** Password of a database role. */
	rolePassword(role: string): string
	/** The same under each secret, the current first: the server may still hold an older one. */
	rolePasswords(role: string): readonly string[]
	/** Signs who a transaction speaks for; the pads are what the database verifies with, one for each secret that stands. */
	signContext(said: string): string
	contextPads(): readonly { keyId: Buffer; inner: Buffer; outer: Buffer }[]
	/** Authenticated encryption of short texts (AES-256-GCM), with the key's id in front. */
	seal(text: string): Buffer
	unseal(cipher: Buffer): string
	/** What every value begins with that the current key sealed. */
	readonly sealedHead: Buffer
	/** Same text, same digest; without the key it tells nothing. For finding what is stored sealed. */
	blindIndex(text: string): Buffer
	/** The same under every key that something stored may still stand under, the current first. */
	blindIndexes(text: string): readonly Buffer[]
	/** Names of the keys that a digest may be by, the current first: which one made it is told by them. */
	readonly digestKeyIds: readonly string[]
	/** The index of a stored value as the current key makes it: two that were stored under different keys are compared by it. */
	currentIndex(stored: { readonly cipher: Buffer; readonly index: Buffer }): Buffer
	/** Keys of digests whose text nobody has, sealed to be carried along when their secret is gone. */
	digestsToCarry(): readonly { keyId: Buffer; cipher: Buffer }[]
	/** The keys that a backup with this salt may be sealed by, the current secret's first. */
	backupKeys(salt: Uint8Array): readonly Buffer[]
	signIn(): string
	/** The secrets of the sign-in's own sealed values, the current first. */
	signInSecrets(): readonly { version: number; value: string }[]
	/** How many secrets besides the current one stand. */
	readonly older: number
}

/** Secrets that stood before, and digests' keys (hex) carried on from secrets that are gone. */
export type Besides = { readonly before?: readonly string[]; readonly carried?: readonly string[] }

const blockLength = 64

export function keysFrom(secret: string, { before = [], carried = [] }: Besides = {}): Keys {
	const secrets = [secret, ...before.filter((one) => one !== secret)]
	if (secrets.some((one) => one.length < 32))
		throw new Error('BOFAST_SECRET and each of BOFAST_SECRET_BEFORE must be at least 32 characters long')
	const all = secrets.map(derived)
	const current = derived(secret)
	const sealing = all.map(({ id, derive }) => sealingKey(id, derive('seal')))
	const [newest = sealingKey(current.id, current.derive('seal'))] = sealing
	// Key objects, made once: a key that comes as bytes is read anew for every signature, which takes ten times as long.
	const signing = createSecretKey(current.derive('context'))
	const digestKeys = all.map(({ derive }) => derive('blind-index'))
	const besides = carried
		.map((hex) => Buffer.from(hex, 'hex'))
		.filter((key) => !digestKeys.some((one) => one.equals(key)))
	const [blind = createSecretKey(current.derive('blind-index')), ...olderBlind] = [
		...digestKeys,
		...besides,
	].map((key) => createSecretKey(key))
	const rolePasswords = (role: string) =>
		all.map(({ derive }) => derive(`role:${role}`).toString('base64url'))
	const seal = (text: string) => sealWith(newest, text)
	const unseal = (cipher: Buffer) => openSealed(sealing, cipher)
	const blindIndex = (text: string) => createHmac('sha256', blind).update(text).digest()
	const sealedHead = headerOf(current.id)
	return {
		...{ seal, unseal, sealedHead, blindIndex, rolePasswords },
		rolePassword: (role) => rolePasswords(role)[0] ?? '',
		signContext: (said) => createHmac('sha256', signing).update(said).digest('hex'),
		contextPads: () => all.map(({ id, derive }) => ({ keyId: id, ...padsOf(derive('context')) })),
		blindIndexes: (text) => [
			blindIndex(text),
			...olderBlind.map((key) => createHmac('sha256', key).update(text).digest()),
		],
		digestKeyIds: [...digestKeys, ...besides].map((key) =>
			createHmac('sha256', key).update('key-id').digest('hex').slice(0, 16),
		),
		currentIndex: ({ cipher, index }) =>
			cipher.subarray(0, sealedHead.length).equals(sealedHead) ? index : blindIndex(unseal(cipher)),
		digestsToCarry: () =>
			all.slice(1).map(({ id, derive }) => ({
				keyId: id,
				cipher: seal(derive('blind-index').toString('hex')),
			})),
		backupKeys: (salt) =>
			all.map(({ derive }) => Buffer.from(hkdfSync('sha256', derive('backup'), salt, 'file', 32))),
		signIn: () => current.derive('sign-in').toString('base64url'),
		signInSecrets: () =>
			all.map(({ id, derive }) => ({
				version: id.readUInt32BE(),
				value: derive('sign-in').toString('base64url'),
			})),
		older: all.length - 1,
	}
}

/** `BOFAST_SECRET_BEFORE`: secrets that stood before, divided by commas. */
export function secretsBefore({ BOFAST_SECRET_BEFORE: given = '' }: NodeJS.ProcessEnv): string[] {
	return given
		.split(',')
		.map((one) => one.trim())
		.filter((one) => one !== '')
}

function derived(secret: string) {
	const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'bofast', purpose, 32))
	return { derive, id: derive('key-id').subarray(0, 4) }
}

function padsOf(context: Buffer) {
	const key = Buffer.concat([context, Buffer.alloc(blockLength - context.length)])
	return {
		inner: Buffer.from(key.map((byte) => byte ^ 0x36)),
		outer: Buffer.from(key.map((byte) => byte ^ 0x5c)),
	}
}

/** What a secret text opens, whichever key its digest was made by; null when it opens nothing. */
export async function foundBy<Found>(
	keys: Keys,
	text: string,
	find: (digest: Buffer) => Promise<Found | null | undefined>,
): Promise<Found | null> {
	for (const digest of keys.blindIndexes(text)) {
		const found = await find(digest)
		if (found != null) return found
	}
	return null
}
