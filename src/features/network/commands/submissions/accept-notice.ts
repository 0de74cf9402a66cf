import * as z from 'zod'
import type { Act } from '../../../../platform/transaction.ts'
import type { PackageProblem } from '../../rules/submissions/check-package.ts'
import { keyNoticeFormat } from '../../rules/submissions/key-notice.ts'
import { endStandingKey, findKey, insertKey } from '../../store/sender-keys.ts'
import { holdSender } from '../../store/submissions.ts'
import { isSignedBy, parseJson, problemsIn } from './read-signed.ts'
import { fingerprintOf, readPublicKey } from './trust-sender-key.ts'

export const signedNoticeSchema = z.strictObject({
	notice: z.string().min(2).max(5000, 'too-long'),
	signature: z.string().max(100, 'too-long').nullable(),
})

const fingerprint = () => z.string().regex(/^[0-9a-f]{64}$/, 'not-a-digest')

const noticeSchema = z.strictObject({
	format: z.literal(keyNoticeFormat),
	publicKey: z.string().max(200, 'too-long'),
	fingerprint: fingerprint(),
	since: z.iso.datetime('not-a-moment'),
	replaces: fingerprint().nullable(),
})

export type NoticeAnswer =
	| {
			readonly is: 'accepted'
			readonly placeId: string
			readonly fingerprint: string
			readonly again: boolean
	  }
	| { readonly is: 'refused'; readonly because: string; readonly problems: readonly PackageProblem[] }

const refused = (path: string, because: string): NoticeAnswer => ({
	...{ is: 'refused', because, problems: [{ path, because }] },
})

/**
 * A new key takes the place of the trusted one only when that one signed it. Whose it is, is known by the old; a sender tells
 * of its own alone, the secretariat of whose file it was handed.
 */
export async function acceptNotice(act: Act, text: string): Promise<NoticeAnswer> {
	const { db, actor, now } = act
	const outer = signedNoticeSchema.safeParse(parseJson(text))
	if (!outer.success) return { is: 'refused', because: 'shape', problems: problemsIn(outer.error) }
	const { notice, signature } = outer.data
	const inner = noticeSchema.safeParse(parseJson(notice))
	if (!inner.success) return { is: 'refused', because: 'shape', problems: problemsIn(inner.error) }
	const { replaces, ...told } = inner.data
	if (replaces === null || signature === null) return refused('signature', 'first-key-by-hand')
	const placeId = (await findKey(db, replaces))?.placeId
	const isOthers = actor.roles.includes('sender') && placeId !== actor.actorId
	if (placeId === undefined || isOthers) return refused('notice.replaces', 'key-unknown')
	await holdSender(db, placeId)
	// Read again: whoever held the sender may have ended it.
	const old = await findKey(db, replaces)
	if (old === null) return refused('notice.replaces', 'key-unknown')
	if (!isSignedBy(old.publicKey, notice, signature)) return refused('signature', 'signature-wrong')
	const publicKey = readPublicKey(told.publicKey)
	if (publicKey === null || fingerprintOf(publicKey) !== told.fingerprint) {
		return refused('notice.publicKey', 'key-not-its-fingerprint')
	}
	const accepted = { is: 'accepted', placeId, fingerprint: told.fingerprint } as const
	const known = await findKey(db, told.fingerprint)
	if (known?.replaces === replaces && known.until === null) return { ...accepted, again: true }
	if (known !== null) return refused('notice.fingerprint', 'key-used')
	if (old.until !== null) return refused('notice.replaces', 'key-ended')
	await endStandingKey(db, placeId, now)
	await insertKey(db, actor.municipalityId, {
		...{ placeId, fingerprint: told.fingerprint, publicKey, since: now },
		...{ confirmedHow: 'signed-by-the-old', confirmedBy: null, replaces },
	})
	return { ...accepted, again: false }
}
