export { foundMunicipality } from './commands/found-municipality.ts'
export { type Role, roles } from './rules/roles.ts'
export {
	findOrganisationByName,
	findStaff,
	getMunicipality,
	insertOrganisation,
	listCommittees,
	listOrganisations,
	listStaffNames,
	listUnits,
} from './store.ts'
