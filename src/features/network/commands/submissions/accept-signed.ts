import type { Instant } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { checkPackage, type PackageProblem } from '../../rules/submissions/check-package.ts'
import type { Package, SignedPackage } from '../../rules/submissions/package.ts'
import { senderIn } from '../../rules/submissions/sender-in.ts'
import { findPlaceByCode } from '../../store/places.ts'
import { findKey } from '../../store/sender-keys.ts'
import {
	findLatest,
	findReceived,
	holdSender,
	keepPackage,
	noteRefused,
	type Way,
} from '../../store/submissions.ts'
import { digestOfText, isSignedBy, readInner, readOuter } from './read-signed.ts'

export type Receipt = {
	readonly packageId: string
	readonly number: number
	/** SHA-256 of the package's exact text, hex. */
	readonly digest: string
	readonly receivedAt: Instant
}

/** What became of a package; `because` is the first and gravest reason. */
export type Acceptance =
	| { readonly is: 'accepted'; readonly receipt: Receipt; readonly again: boolean }
	| { readonly is: 'refused'; readonly because: string; readonly problems: readonly PackageProblem[] }

type Given = { readonly text: string; readonly way: 'push' | 'file' | 'pull' }

/**
 * Everything happens in the caller's transaction; nothing half is kept. The signature is proven before a line of what was
 * signed is read: whoever has no key costs little.
 */
export async function acceptSigned(act: Act, { text, way }: Given): Promise<Acceptance> {
	const outer = readOuter(text)
	if ('problems' in outer) {
		return await refused(act, { placeId: saidToBe(act), way, text }, 'shape', outer.problems)
	}
	const { signed } = outer
	const key = await findKey(act.db, signed.key)
	if (key === null) return await refusedWithoutKey(act, way, signed)
	const { placeId } = key
	if (!isSignedBy(key.publicKey, signed.package, signed.signature)) {
		return await refusedFor(act, placeId, way, signed, 'signature', 'signature-wrong')
	}
	const inner = readInner(signed)
	if ('problems' in inner) {
		return await refused(act, { placeId, way, text: signed.package }, 'shape', inner.problems)
	}
	const given = inner.package
	const place = await findPlaceByCode(act.db, given.sender.country, given.sender.code)
	if (place?.id !== placeId) return await refusedWithoutKey(act, way, signed)
	await holdSender(act.db, placeId)

	const digest = digestOfText(signed.package)
	const before = await findReceived(act.db, placeId, { id: given.id, digest })
	if (before?.digest === digest && before.signature === signed.signature) {
		return { is: 'accepted', receipt: receiptOf(before), again: true }
	}
	// Read again when the sender is held: a key that was ended proves only what it signed, and was let in, before.
	if ((await findKey(act.db, signed.key))?.until !== null) {
		return await refusedFor(act, placeId, way, signed, 'key', 'key-ended')
	}
	if (before?.id === given.id) return await refusedFor(act, placeId, way, signed, 'package.id', 'id-used')
	const problems = await problemsIn(act, placeId, given)
	const [first] = problems
	if (first !== undefined) {
		return await refused(act, { placeId, way, text: signed.package }, first.because, problems)
	}
	const isKept = await keepPackage(act.db, act.actor.municipalityId, {
		...{ placeId, way, digest, content: given, receivedAt: act.now },
		signed: { text: signed.package, signature: signed.signature, key: signed.key },
	})
	if (!isKept) return await refusedFor(act, placeId, way, signed, 'package.id', 'id-used')
	const { id, number } = given
	return { is: 'accepted', receipt: receiptOf({ id, number, digest, receivedAt: act.now }), again: false }
}

/** No key here is the sender's that the package says: who that is is all that is read of it. */
async function refusedWithoutKey(act: Act, way: Way, signed: SignedPackage): Promise<Acceptance> {
	const sender = senderIn(signed.package)
	if (sender === null) {
		const problem = { path: 'package.sender', because: 'wrong-or-missing' }
		return await refused(act, { placeId: saidToBe(act), way, text: signed.package }, 'shape', [problem])
	}
	const place = await findPlaceByCode(act.db, sender.country, sender.code)
	if (place !== null) return await refusedFor(act, place.id, way, signed, 'key', 'key-unknown')
	const of = saidToBe(act)
	// A sender meets its own place and no other.
	const because = of === null ? 'sender-unknown' : 'from-another-sender'
	return await refusedFor(act, of, way, signed, 'package.sender.code', because)
}

async function problemsIn(
	{ db, today, now }: Act,
	placeId: string,
	given: Package,
): Promise<PackageProblem[]> {
	const { code: network } = await getMunicipality(db)
	const last = await findLatest(db, placeId)
	const known = { network, sender: given.sender, last, today, now }
	return checkPackage(given, known).map(({ path, because }) => ({ path: `package.${path}`, because }))
}

/** The place that a sender says it is; the secretariat may hand in anybody's file. */
const saidToBe = ({ actor }: Act): string | null =>
	actor.roles.includes('sender') && actor.actorId !== '' ? actor.actorId : null

type Attempt = { readonly placeId: string | null; readonly way: Way; readonly text: string }

async function refused(
	act: Act,
	{ placeId, way, text }: Attempt,
	because: string,
	problems: readonly PackageProblem[],
): Promise<Acceptance> {
	await noteRefused(act, { placeId, way, digest: digestOfText(text), because, problems })
	return { is: 'refused', because, problems: problems.slice(0, 100) }
}

async function refusedFor(
	act: Act,
	placeId: string | null,
	way: Way,
	signed: SignedPackage,
	path: string,
	because: string,
): Promise<Acceptance> {
	return await refused(act, { placeId, way, text: signed.package }, because, [{ path, because }])
}

const receiptOf = ({ id, ...rest }: Omit<Receipt, 'packageId'> & { readonly id: string }): Receipt => ({
	...{ packageId: id, number: rest.number, digest: rest.digest, receivedAt: rest.receivedAt },
})
