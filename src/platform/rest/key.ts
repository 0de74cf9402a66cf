import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { dayOf } from '../../foundation/plain-date.ts'
import type { Actor } from '../actor.ts'
import type { House } from '../house.ts'
import { foundBy, type Keys } from '../keys.ts'

/** What somebody shows who comes by a key. */
export type KeyHolder = { readonly actor: Actor; readonly scopes: readonly string[] }

/** Enough to be told apart by, not enough to guess the rest. */
const endingLength = 4
const form = /^Bearer (bofast_[\w-]{43})$/

/** A new key: the text is shown once, its keyed digest is what stays. */
export function newKey(keys: Keys): { key: string; digest: Buffer; ending: string } {
	const key = `bofast_${randomBytes(32).toString('base64url')}`
	return { key, digest: keys.blindIndex(key), ending: key.slice(-endingLength) }
}

/** Asked before a municipality is known, answered by a definer function; null for no key, a wrong one and an ended one alike. */
export async function findKeyHolder(
	house: House,
	authorization: string | undefined,
): Promise<KeyHolder | null> {
	const key = form.exec(authorization ?? '')?.[1]
	if (key === undefined) return null
	const now = house.clock.now()
	const held = await foundBy(house.keys, key, async (digest) => {
		const { rows } = await sql<{
			municipalityId: number
			keyId: string
			organisationId: string
			scopes: string[]
		}>`select municipality_id, key_id, organisation_id, scopes
			from signin.key_holder(${digest}, ${dayOf(now, 'Europe/Stockholm')}, ${now})
		`.execute(house.signIn)
		return rows[0]
	})
	if (held === null) return null
	const { municipalityId, keyId, organisationId, scopes } = held
	const place = { controllerId: null, unitIds: [], organisationIds: [organisationId] }
	return { actor: { municipalityId, actorId: keyId, roles: ['landlord'], ...place, byKey: true }, scopes }
}
