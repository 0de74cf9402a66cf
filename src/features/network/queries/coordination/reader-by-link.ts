import type { Caller, House } from '../../../../platform/house.ts'
import { foundBy } from '../../../../platform/keys.ts'
import { newsletterReader } from '../../access.ts'
import { findReaderBy } from '../../store/newsletter.ts'

const form = /^[\w-]{43}$/

/** The reader whose letter held this secret; null when there is none. */
export async function readerByLink(house: House, code: string): Promise<Caller | null> {
	const held = form.test(code)
		? await foundBy(house.keys, code, (digest) => findReaderBy(house, digest))
		: null
	if (held === null) return null
	const { municipalityId, readerId } = held
	const nobody = { controllerId: null, unitIds: [], organisationIds: [] }
	return { house, actor: { ...nobody, municipalityId, actorId: readerId, roles: [newsletterReader] } }
}
