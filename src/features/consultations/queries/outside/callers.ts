import { dayOf } from '../../../../foundation/plain-date.ts'
import type { Actor } from '../../../../platform/actor.ts'
import type { Caller, House } from '../../../../platform/house.ts'
import { foundBy } from '../../../../platform/keys.ts'
import { findConsultationAt, findOpenedBy } from '../../store/outside.ts'

const speaker = (municipalityId: number, actorId: string, role: string): Actor => ({
	...{ municipalityId, actorId, roles: [role], controllerId: null, unitIds: [], organisationIds: [] },
})

/** Anyone at a consultation's open page; null where there is none. */
export async function anyoneAt(house: House, address: string): Promise<Caller | null> {
	const found = await findConsultationAt(house, address, dayOf(house.clock.now(), 'Europe/Stockholm'))
	return found === null
		? null
		: { house, actor: speaker(found.municipalityId, found.consultationId, 'anyone') }
}

const form = /^[\w-]{43}$/

/** Whoever holds a secret: an invited body, or whoever wrote an answer. Null for a wrong one. */
export async function holderOf(house: House, code: string): Promise<Caller | null> {
	const found = form.test(code)
		? await foundBy(house.keys, code, (digest) => findOpenedBy(house, digest))
		: null
	if (found === null) return null
	const { municipalityId, bodyId, answerId } = found
	const actor =
		bodyId === null
			? speaker(municipalityId, answerId ?? '', 'own-answer')
			: speaker(municipalityId, bodyId, 'invited-body')
	return { house, actor }
}
