import type { Caller, House } from '../../../../platform/house.ts'

/** Whoever has no account, as one municipality meets them: nothing is theirs to read. */
export const visitorOf = (house: House, municipalityId: number): Caller => ({
	house,
	actor: {
		municipalityId,
		controllerId: null,
		actorId: '',
		roles: ['visitor'],
		unitIds: [],
		organisationIds: [],
	},
})
