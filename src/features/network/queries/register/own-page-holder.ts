import { dayOf } from '../../../../foundation/plain-date.ts'
import type { Caller, House } from '../../../../platform/house.ts'
import { foundBy } from '../../../../platform/keys.ts'
import { findOwnPage } from '../../store/register.ts'

const form = /^[\w-]{43}$/

/** Whoever holds a municipality's link; null for a wrong one, one that has ended and one of a contact who has left alike. */
export async function ownPageHolder(house: House, code: string): Promise<Caller | null> {
	if (!form.test(code)) return null
	const today = dayOf(house.clock.now(), 'Europe/Stockholm')
	const found = await foundBy(house.keys, code, (digest) => findOwnPage(house, digest, today))
	if (found === null) return null
	const { municipalityId, contactId: actorId } = found
	const actor = { municipalityId, actorId, roles: ['own-place'], controllerId: null, unitIds: [] }
	return { house, actor: { ...actor, organisationIds: [] } }
}
