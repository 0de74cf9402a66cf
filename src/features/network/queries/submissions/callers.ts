import * as z from 'zod'
import { dayOf } from '../../../../foundation/plain-date.ts'
import type { Caller, House } from '../../../../platform/house.ts'
import { foundBy } from '../../../../platform/keys.ts'
import { isSignedBy, readOuter } from '../../commands/submissions/read-signed.ts'
import { fieldOf, parse, senderIn } from '../../rules/submissions/sender-in.ts'
import {
	findNetworkKey,
	findNetworkPackage,
	findNetworkSender,
	findSubmitting,
	isNetworkFull,
} from '../../store/submissions.ts'

const speaker = (municipalityId: number, actorId: string, role: string) => ({
	...{ municipalityId, actorId, roles: [role], controllerId: null, unitIds: [], organisationIds: [] },
})

/**
 * Whoever sends to a network, as the municipality that it says it is: its signature is yet to be proven. Nobody's place when
 * the network knows none such; null when there is no such network.
 */
export async function senderAt(house: House, network: string, text: string): Promise<Caller | null> {
	const found = await findNetworkSender(house, network, senderIn(fieldOf(parse(text), 'package')))
	return found === null
		? null
		: { house, actor: speaker(found.municipalityId, found.placeId ?? '', 'sender') }
}

/**
 * Whether a network has been sent so much that it refused today that it listens only to those whose key it knows: what is
 * refused then is written nowhere, so that nobody fills its log.
 */
export async function isClosedTo(house: House, network: string, text: string): Promise<boolean> {
	if (!(await isNetworkFull(house, network))) return false
	const outer = readOuter(text)
	if ('problems' in outer) return true
	const { package: told, signature, key } = outer.signed
	const publicKey = (await findNetworkKey(house, network, key))?.publicKey ?? null
	return publicKey === null || !isSignedBy(publicKey, told, signature)
}

/** A municipality whose package was fetched where it lays it out. */
export const senderOf = (house: House, municipalityId: number, placeId: string): Caller => ({
	...{ house, actor: speaker(municipalityId, placeId, 'sender') },
})

/** Whoever tells of a new key, as the municipality whose key it replaces. */
export async function keyHolderAt(house: House, network: string, text: string): Promise<Caller | null> {
	const replaces = fieldOf(parse(fieldOf(parse(text), 'notice')), 'replaces')
	const found = await findNetworkKey(
		house,
		network,
		typeof replaces === 'string' ? replaces.slice(0, 64) : '',
	)
	return found === null
		? null
		: { house, actor: speaker(found.municipalityId, found.placeId ?? '', 'sender') }
}

/** Whoever asks after a package and knows its id and its digest; null for both a wrong one and none. */
export async function askingAfter(
	house: House,
	{ network, packageId, digest }: { network: string; packageId: string; digest: string },
): Promise<Caller | null> {
	if (!z.uuid().safeParse(packageId).success) return null
	const found = await findNetworkPackage(house, network, packageId, digest)
	return found === null ? null : { house, actor: speaker(found.municipalityId, found.placeId, 'sender') }
}

const form = /^[\w-]{43}$/

/** Whoever holds a link to answer by hand, and for which year; null for a wrong one and for one that is over. */
export async function submittingBy(
	house: House,
	code: string,
): Promise<{ readonly caller: Caller; readonly year: number } | null> {
	if (!form.test(code)) return null
	const today = dayOf(house.clock.now(), 'Europe/Stockholm')
	const found = await foundBy(house.keys, code, (digest) => findSubmitting(house, digest, today))
	if (found === null) return null
	const { municipalityId, placeId, year } = found
	return { caller: { house, actor: speaker(municipalityId, placeId, 'answers-for-place') }, year }
}
