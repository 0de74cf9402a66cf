export { foundMunicipality } from './commands/found-municipality.ts'
export { destroyOldInvitations } from './commands/landlord/destroy-old-invitations.ts'
export { roles } from './rules/roles.ts'
export { findActor } from './store/actors.ts'
export { listAnsweringFor } from './store/representatives.ts'
export {
	findOrganisationByName,
	findStaff,
	getMunicipality,
	insertOrganisation,
	listCoursesOf,
	listOrganisations,
	listStaffNames,
	listUnits,
} from './store.ts'
