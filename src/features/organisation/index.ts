export { foundMunicipality } from './commands/found-municipality.ts'
export { roles } from './rules/roles.ts'
export { findOrganisationByName, insertOrganisation, listOrganisations, listStaffNames } from './store.ts'
