import { createHash, createPublicKey } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findPlace } from '../../store/places.ts'
import { endStandingKey, findKey, insertKey } from '../../store/sender-keys.ts'

/**
 * The secretariat has made sure, by another way than the key came, whose key it is: from now on it is the municipality's,
 * and one that was trusted before is no more. Refused: key-known (it is somebody's already, or was).
 */
export const trustSenderKey = command({
	name: 'trustSenderKey',
	input: z.object({
		placeId: id(),
		/** As the sender shows it: base64, or the PEM text around it. */
		publicKey: text(2000),
		confirmedHow: text(500),
	}),
	may: mayKeepNetwork,
	run: async ({ db, actor, now }, { placeId, publicKey: written, confirmedHow }) => {
		const publicKey = readPublicKey(written)
		if (publicKey === null) throw new BadInput([{ path: 'publicKey', problem: 'not-a-key' }])
		const place = await findPlace(db, placeId)
		if (place === null || place.kind !== 'municipality') return missing
		const fingerprint = fingerprintOf(publicKey)
		if ((await findKey(db, fingerprint)) !== null) return refuse({ because: 'key-known' })
		await endStandingKey(db, placeId, now)
		await insertKey(db, actor.municipalityId, {
			...{ placeId, fingerprint, publicKey, since: now, confirmedHow, confirmedBy: actor.actorId },
			replaces: null,
		})
		return { fingerprint }
	},
	audit: ({ placeId }) => ({ kind: 'place', ids: [placeId] }),
})

/** SHA-256 of the key as it is written in DER, hex. */
export const fingerprintOf = (publicKey: Uint8Array): string =>
	createHash('sha256').update(publicKey).digest('hex')

/** An Ed25519 key as DER; null for what is none, and for a point that signs for everybody. */
export function readPublicKey(written: string): Buffer | null {
	const base64 = written.replace(/-----(?:BEGIN|END) PUBLIC KEY-----/g, '').replace(/\s/g, '')
	if (!/^[A-Za-z0-9+/]{59}=$/.test(base64)) return null
	const der = Buffer.from(base64, 'base64')
	try {
		const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
		if (key.asymmetricKeyType !== 'ed25519' || weakPoints.has(der.subarray(12).toString('hex'))) return null
		return key.export({ type: 'spki', format: 'der' })
	} catch {
		return null
	}
}

// Points of small order (RFC 8032, RFC 7748): a signature can be made for them that fits many texts.
const weakPoints = new Set([
	'0100000000000000000000000000000000000000000000000000000000000000',
	'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
	'0000000000000000000000000000000000000000000000000000000000000000',
	'0000000000000000000000000000000000000000000000000000000000000080',
	'26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
	'26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
	'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
	'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
])
