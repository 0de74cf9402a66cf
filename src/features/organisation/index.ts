export { mayKeepGuidelines } from './access.ts'
export { foundMunicipality } from './commands/found-municipality.ts'
export { addGuideline } from './commands/guidelines/add-guideline.ts'
export { changeGuideline } from './commands/guidelines/change-guideline.ts'
export { reviewGuideline } from './commands/guidelines/review-guideline.ts'
export { reviseGuideline } from './commands/guidelines/revise-guideline.ts'
export { withdrawGuideline } from './commands/guidelines/withdraw-guideline.ts'
export { destroyOldInvitations } from './commands/landlord/destroy-old-invitations.ts'
export { guidelinePage } from './queries/guidelines/guideline-page.ts'
export { listGuidelines } from './queries/guidelines/list-guidelines.ts'
export type { QualityCell } from './rules/quality-cell.ts'
export { roles } from './rules/roles.ts'
export { findActor } from './store/actors.ts'
export { readGuidelines, readGuidelineVersions } from './store/guidelines.ts'
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
export { roleNames } from './words/role-names.ts'
