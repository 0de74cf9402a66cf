import { fetchOutside } from '../../../../platform/fetch-outside.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { senderOf } from '../../queries/submissions/callers.ts'
import { forgottenBefore, keyAddressOf, nextAddressOf } from '../../rules/submissions/pull.ts'
import { findKey } from '../../store/sender-keys.ts'
import { beginPull, endPull, freePull, listPulledPlaces, type PullAnswer } from '../../store/sender-pulls.ts'
import { findLatest } from '../../store/submissions.ts'
import { acceptKey } from './accept-key.ts'
import { acceptPackage } from './accept-package.ts'

import { readKeyFile } from './read-key-file.ts'
import { readOuter } from './read-signed.ts'

/** As much as may be sent. */
const limits = { seconds: 30, largest: 6 * 1024 * 1024 } as const
/** A municipality corrects itself a few times between two fetches; whoever has more gets the rest the next night. */
const mostInAFetch = 20

/**
 * The job that fetches a municipality's packages, one after the other until it has no more: the address is asked between two
 * transactions, never within one, and what it answers is let in or refused as what is sent is. Whoever comes second while one
 * is under way does nothing.
 */
export async function pullPackage(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const [municipalityId, placeId] = [Number(ids.municipalityId), String(ids.placeId)]
	const address = await asSystem(house, municipalityId, ({ db, now }) =>
		beginPull(db, placeId, { now, forgotten: forgottenBefore(now) }),
	)
	if (address === null) return
	try {
		const answer = await fetchedAll(house, { municipalityId, placeId, address })
		await asSystem(house, municipalityId, ({ db, now }) =>
			endPull(db, placeId, answer, { address, answeredAt: now }),
		)
	} catch (fault) {
		await asSystem(house, municipalityId, ({ db }) => freePull(db, placeId))
		throw fault
	}
}

type From = { readonly municipalityId: number; readonly placeId: string; readonly address: string }

/** The last answer; what came before there was no more to fetch has come. */
async function fetchedAll(house: House, from: From): Promise<PullAnswer> {
	let before: PullAnswer | null = null
	for (let turn = 0; turn < mostInAFetch; turn++) {
		const answer = await fetched(house, from)
		if (answer.outcome !== 'received') return answer.outcome === 'known' ? (before ?? answer) : answer
		before = answer
	}
	return before ?? { outcome: 'failed', because: 'no-answer', problems: [] }
}

async function fetched(house: House, from: From): Promise<PullAnswer> {
	const { municipalityId, placeId, address } = from
	const last = await asSystem(house, municipalityId, ({ db }) => findLatest(db, placeId))
	const asked = { ...limits, reach: house.reach }
	const answer = await fetchOutside(nextAddressOf(address, last?.number ?? 0), asked)
	if ('problem' in answer) return { outcome: 'failed', because: answer.problem, problems: [] }
	const text = answer.text.trim()
	const outer = readOuter(text)
	if ('signed' in outer) await learnKeys(house, from, outer.signed.key)
	const accepted = await acceptPackage(senderOf(house, municipalityId, placeId), { text, way: 'pull' })
	if (accepted.is !== 'done') return { outcome: 'refused', because: 'shape', problems: [] }
	const { value } = accepted
	return value.is === 'accepted'
		? { outcome: value.again ? 'known' : 'received', packageId: value.receipt.packageId }
		: { outcome: 'refused', because: value.because, problems: value.problems }
}

/**
 * A package that is signed with a key that is not known: the sender may have changed its key, and told so by the old one. No
 * further than to that key, since what the earlier ones signed may be yet to come.
 */
async function learnKeys(house: House, { municipalityId, placeId, address }: From, key: string) {
	const known = await asSystem(house, municipalityId, ({ db }) => findKey(db, key))
	if (known !== null) return
	const answer = await fetchOutside(keyAddressOf(address), { ...limits, reach: house.reach })
	const notices = 'problem' in answer ? null : readKeyFile(answer.text)
	for (const { text, fingerprint } of notices ?? []) {
		const told = await acceptKey(senderOf(house, municipalityId, placeId), { text })
		if (told.is === 'done' && told.value.is === 'accepted' && fingerprint === key) return
	}
}

/** The job of every night: each address is asked by a job of its own. */
export async function pullPackages(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async ({ db, queue }) => {
			for (const placeId of await listPulledPlaces(db)) await queue('pullPackage', { placeId })
		})
	}
}
