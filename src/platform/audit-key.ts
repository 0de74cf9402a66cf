import {
	createHash,
	createPrivateKey,
	createPublicKey,
	hkdfSync,
	sign as signWith,
	verify as verifyWith,
} from 'node:crypto'

/** Signs what is sealed, with a key that lies outside the database: Ed25519, so that to check is not to be able to sign. */
export type AuditKeys = {
	/** Of the key that signs now. */
	readonly keyId: string
	sign(statement: string): Buffer
	/** How old the key is among those known, the signing one 0; null when it is none of them. */
	ageOf(keyId: string): number | null
	verify(keyId: string, statement: string, signature: Uint8Array): boolean
}

type AuditSecrets = {
	/** BOFAST_AUDIT_KEY: the signing one first, then those that blocks were signed with before. Empty: the house's secret signs. */
	readonly own: readonly string[]
	/** The house's secret and those before it. */
	readonly house: readonly string[]
}

const pkcs8OfEd25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

export function auditKeysFrom({ own, house }: AuditSecrets): AuditKeys {
	if (own.some((one) => one.length < 32))
		throw new Error('each of BOFAST_AUDIT_KEY must be at least 32 characters long')
	const pairs = [...own, ...house].map(pairFrom)
	const [signing] = pairs
	if (signing === undefined) throw new Error('the log is sealed with a key, and none is given')
	return {
		keyId: signing.keyId,
		sign: (statement) => signWith(null, Buffer.from(statement), signing.secret),
		ageOf: (keyId) => {
			const age = pairs.findIndex((pair) => pair.keyId === keyId)
			return age === -1 ? null : age
		},
		verify: (keyId, statement, signature) => {
			const pair = pairs.find((one) => one.keyId === keyId)
			return pair !== undefined && verifyWith(null, Buffer.from(statement), pair.open, signature)
		},
	}
}

/** What BOFAST_AUDIT_KEY holds: one key, or several with commas between. */
export function readAuditKeys({ BOFAST_AUDIT_KEY: given = '' }: NodeJS.ProcessEnv): string[] {
	return given
		.split(',')
		.map((one) => one.trim())
		.filter((one) => one !== '')
}

function pairFrom(secret: string) {
	const seed = Buffer.from(hkdfSync('sha256', secret, 'bofast', 'audit', 32))
	const key = createPrivateKey({
		key: Buffer.concat([pkcs8OfEd25519, seed]),
		format: 'der',
		type: 'pkcs8',
	})
	const open = createPublicKey(key)
	const keyId = createHash('sha256')
		.update(open.export({ format: 'der', type: 'spki' }))
		.digest('hex')
		.slice(0, 16)
	return { keyId, secret: key, open }
}
