import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { dayOf } from '../../foundation/plain-date.ts'
import type { Actor } from '../actor.ts'
import type { House } from '../house.ts'
import { foundBy, type Keys } from '../keys.ts'

/** Whoever shows the address, with what it was opened for. */
export type AddressHolder = { readonly actor: Actor; readonly feedId: string; readonly language: string }

const form = /^[\w-]{43}$/

/** A new secret address: its text is shown once, its keyed digest is what stays. */
export function newSecretAddress(keys: Keys): { address: string; digest: Buffer } {
	const address = randomBytes(32).toString('base64url')
	return { address, digest: keys.blindIndex(address) }
}

/** Asked before a municipality is known; null for a wrong address, an ended one and a leaver's alike. */
export async function findAddressHolder(house: House, address: string): Promise<AddressHolder | null> {
	if (!form.test(address)) return null
	const held = await foundBy(house.keys, address, async (digest) => {
		const { rows } = await sql<{
			municipalityId: number
			controllerId: string | null
			staffId: string
			roles: string[]
			unitIds: string[]
			feedId: string
			language: string
		}>`select municipality_id, controller_id, staff_id, roles, unit_ids, feed_id, language
		from signin.calendar_holder(${digest}, ${dayOf(house.clock.now(), 'Europe/Stockholm')})
	`.execute(house.signIn)
		return rows[0]
	})
	if (held === null) return null
	const { feedId, language, staffId, ...place } = held
	return { actor: { ...place, actorId: staffId, organisationIds: [] }, feedId, language }
}
