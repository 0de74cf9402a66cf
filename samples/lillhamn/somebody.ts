import type { Actor } from '../../src/platform/actor.ts'
import type { Places } from './load-organisation.ts'
import { organisation } from './organisation.ts'

/** One of Lillhamn's people, to do by an ordinary command what is no matter of rows. */
export const somebody = (places: Places, key: string): Actor => {
	const found = organisation.staff.find((one) => one.key === key)
	if (found === undefined) throw new Error(`Lillhamn has no ${key}`)
	return {
		municipalityId: places.municipalityId,
		controllerId: found.committee === null ? null : places.committee(found.committee),
		actorId: places.staff(key),
		roles: found.roles,
		unitIds: found.units.map((unit) => places.unit(unit)),
		organisationIds: found.speaksFor.map((of) => places.landlord(of)),
	}
}
