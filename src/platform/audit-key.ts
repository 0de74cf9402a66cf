import {
	createHash,
	createPrivateKey,
	createPublicKey,
	hkdfSync,
	type KeyObject,
	sign as signWith,
	verify as verifyWith,
} from 'node:crypto'
import { GroundFault } from './database/ground-fault.ts'

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
	/** Public keys of those that are gone (publicAuditKey), the newest first: what they signed is checked, and they sign nothing. */
	readonly gone?: readonly string[]
}

const pkcs8OfEd25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

export function auditKeysFrom({ own, house, gone = [] }: AuditSecrets): AuditKeys {
	if (own.some((one) => one.length < 32))
		throw new Error('each of BOFAST_AUDIT_KEY must be at least 32 characters long')
	const [signing, ...older] = [...own, ...house].map(pairFrom)
	if (signing === undefined) throw new Error('the log is sealed with a key, and none is given')
	const known = [signing, ...older, ...gone.map(openFrom)]
	return {
		keyId: signing.keyId,
		sign: (statement) => signWith(null, Buffer.from(statement), signing.secret),
		ageOf: (keyId) => {
			const age = known.findIndex((one) => one.keyId === keyId)
			return age === -1 ? null : age
		},
		verify: (keyId, statement, signature) => {
			const key = known.find((one) => one.keyId === keyId)
			return key !== undefined && verifyWith(null, Buffer.from(statement), key.open, signature)
		},
	}
}

/** What BOFAST_AUDIT_KEY holds: one key, or several with commas between. */
export function readAuditKeys({ BOFAST_AUDIT_KEY: given = '' }: NodeJS.ProcessEnv): string[] {
	return listed(given)
}

/** What BOFAST_AUDIT_KEY_BEFORE holds: public keys as publicAuditKey tells them, with commas between. */
export function readGoneAuditKeys({ BOFAST_AUDIT_KEY_BEFORE: given = '' }: NodeJS.ProcessEnv): string[] {
	return listed(given)
}

/** What the log's blocks are checked with when the secret that signed them is gone: nothing can be signed with it. */
export function publicAuditKey(secret: string): string {
	return pairFrom(secret).open.export({ format: 'der', type: 'spki' }).toString('base64url')
}

export const auditKeyId = (secret: string): string => pairFrom(secret).keyId

function listed(given: string): string[] {
	return given
		.split(',')
		.map((one) => one.trim())
		.filter((one) => one !== '')
}

function openFrom(text: string) {
	try {
		const open = createPublicKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'spki' })
		if (open.asymmetricKeyType === 'ed25519') return { keyId: idOf(open), open }
	} catch {}
	throw new GroundFault('Each of BOFAST_AUDIT_KEY_BEFORE must be a key as bofast rotate-key tells it.')
}

function pairFrom(secret: string) {
	const seed = Buffer.from(hkdfSync('sha256', secret, 'bofast', 'audit', 32))
	const key = createPrivateKey({
		key: Buffer.concat([pkcs8OfEd25519, seed]),
		format: 'der',
		type: 'pkcs8',
	})
	const open = createPublicKey(key)
	return { keyId: idOf(open), secret: key, open }
}

function idOf(open: KeyObject): string {
	const whole = open.export({ format: 'der', type: 'spki' })
	return createHash('sha256').update(whole).digest('hex').slice(0, 16)
}
