export { editSite } from './commands/edit-site.ts'
export { openAddresses } from './queries/open-addresses.ts'
export { latestOf, openPlace } from './queries/open-place.ts'
export { openLogo, openPicture, openSite, openSites, siteAt } from './queries/open-site.ts'
