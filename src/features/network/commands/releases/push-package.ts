import { sendOutside } from '../../../../platform/fetch-outside.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { type DeliveryAnswer, handedOverBy, nextTry, readAnswer } from '../../rules/releases/read-answer.ts'
import {
	changeDelivery,
	findLink,
	findSigned,
	listDue,
	noteAnswer,
	takeInHand,
} from '../../store/releases.ts'
import { keyNotices } from './signing.ts'

const limits = { seconds: 30, largest: 1_000_000 } as const

/**
 * The job that hands over a package: asked between two transactions, never within one. A receipt or a refusal ends it; when
 * nobody answers it is tried again, more and more seldom. It is taken in hand before the network is asked, so that no two jobs
 * hand over the same package at a time; the same bytes have the same receipt, however often they come.
 */
export async function pushPackage(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const [municipalityId, packageId] = [Number(ids.municipalityId), String(ids.packageId)]
	const begun = await asSystem(house, municipalityId, async (act) => {
		const signed = await findSigned(act.db, packageId)
		const link = signed === null ? null : await findLink(act.db, signed.linkId)
		if (signed === null || link?.address == null || link.endedOn !== null) return null
		const attempts = await takeInHand(act.db, packageId, { now: act.now, until: handedOverBy(act.now) })
		if (attempts === null) return null
		// A first key is told another way; those that follow are told by the one before.
		const keys = (await keyNotices(act)).filter(({ signature }) => signature !== null)
		const { package: text, signature, keyFingerprint: key } = signed
		const { digest, number } = signed
		return {
			...{
				address: link.address,
				keys,
				digest,
				number,
				body: JSON.stringify({ package: text, signature, key }),
			},
			...{
				below: `/open/v1/networks/${encodeURIComponent(signed.networkCode)}`,
				attempts,
			},
		}
	})
	if (begun === null) return
	const to = `${begun.address}${begun.below}`
	const asked = { ...limits, reach: house.reach }
	for (const one of begun.keys) await sendOutside(`${to}/keys`, JSON.stringify(one), asked)
	const sent = await sendOutside(`${to}/packages`, begun.body, asked)
	const { number, digest } = begun
	const answer: DeliveryAnswer =
		'problem' in sent
			? { outcome: 'failed', because: sent.problem }
			: readAnswer(sent.status, sent.text, { packageId, number, digest })
	await asSystem(house, municipalityId, async ({ db, now }) => {
		const attempts = begun.attempts + 1
		const again = answer.outcome === 'failed' ? nextTry(attempts, now) : null
		const state = again === null ? answer.outcome : 'waiting'
		const receivedAt = answer.outcome === 'received' ? answer.receivedAt : null
		// A link that ended meanwhile stops what had not come there; this had, or was refused there.
		const from = answer.outcome === 'failed' ? (['waiting'] as const) : (['waiting', 'stopped'] as const)
		const isFirst = await changeDelivery(db, packageId, from, {
			...{ state, attempts, nextTryAt: again, receivedAt },
		})
		if (!isFirst) return
		await noteAnswer(db, municipalityId, {
			...{ packageId, outcome: answer.outcome, notedBy: null, at: now },
			because: answer.outcome === 'received' ? '' : answer.because,
			problems: answer.outcome === 'refused' ? answer.problems : [],
		})
	})
}

/** The job of every minute: packages whose next try has come are handed over by a job each. */
export async function pushDuePackages(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async ({ db, now, queue }) => {
			for (const packageId of await listDue(db, now)) await queue('pushPackage', { packageId })
		})
	}
}
