import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import type { Act } from '../../../../platform/transaction.ts'
import { type KeyNotice, keyNoticeFormat, type SignedKeyNotice } from '../../rules/submissions/key-notice.ts'
import type { SignedPackage } from '../../rules/submissions/package.ts'
import { findSigningKey, insertSigningKey, listSigningKeys } from '../../store/signing-keys.ts'

type SealedKey = { readonly fingerprint: string; readonly sealed: Buffer }

export const sha256 = (given: string | Buffer): string => createHash('sha256').update(given).digest('hex')

/** A new key, told by a notice that the one it replaces signs; the private half is kept sealed alone. */
export async function makeKey(act: Act, replaced: SealedKey | null): Promise<SealedKey> {
	const { db, actor, house, now: since } = act
	const pair = generateKeyPairSync('ed25519')
	const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' })
	const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'der' })
	const [fingerprint, replaces] = [sha256(publicKey), replaced?.fingerprint ?? null]
	const told: KeyNotice = {
		...{ format: keyNoticeFormat, publicKey: publicKey.toString('base64'), fingerprint, since, replaces },
	}
	const notice = JSON.stringify(told)
	const noticeSignature = replaced === null ? null : signText(act, replaced, notice)
	const sealed = house.keys.seal(privateKey.toString('base64'))
	await insertSigningKey(db, actor.municipalityId, {
		...{ fingerprint, notice, noticeSignature, replaces, sealed, since, madeBy: actor.actorId },
	})
	return { fingerprint, sealed }
}

/** The key that signs now; the first is made when it is asked for. */
export async function keyToSignWith(act: Act): Promise<SealedKey> {
	return (await findSigningKey(act.db)) ?? (await makeKey(act, null))
}

/** Ed25519 over the UTF-8 of the text, base64. */
function signText({ house }: Pick<Act, 'house'>, { sealed }: SealedKey, text: string): string {
	const key = createPrivateKey({
		key: Buffer.from(house.keys.unseal(sealed), 'base64'),
		...({ format: 'der', type: 'pkcs8' } as const),
	})
	return sign(null, Buffer.from(text, 'utf8'), key).toString('base64')
}

export function signPackage(act: Act, key: SealedKey, text: string): SignedPackage {
	return { package: text, signature: signText(act, key, text), key: key.fingerprint }
}

/** All that the municipality has told of its keys, oldest first. */
export async function keyNotices(act: Pick<Act, 'db'>): Promise<SignedKeyNotice[]> {
	const keys = await listSigningKeys(act.db)
	return keys.toReversed().map(({ notice, noticeSignature }) => ({ notice, signature: noticeSignature }))
}
