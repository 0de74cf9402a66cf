import { createHash } from 'node:crypto'
import type { House } from '../../../platform/house.ts'
import {
	findLogo,
	findPicture,
	findRegisterShown,
	findSite,
	listSites,
	listStanding,
	type Standing,
} from '../store.ts'
import type { Site } from './reading.ts'

export type OpenSite = {
	readonly site: Site
	/** What stands there now. */
	readonly standing: readonly Standing[]
	/** Changes when anything on the site does. */
	readonly digest: string
}

/** Anything else is asked of no database: some of it would be no text there. */
const addressForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A municipality's public pages by their address; null where nobody has opened any. Read by the public's own role. */
export async function openSite(house: House, slug: string): Promise<OpenSite | null> {
	const site = await siteAt(house, slug)
	if (site === null) return null
	const [standing, register] = await Promise.all([
		listStanding(house.published, site.municipalityId),
		findRegisterShown(house.published, site.municipalityId),
	])
	const told = [site.slug, site.digest, register ?? '', ...standing.map(({ id }) => id)].join(' ')
	return { site, standing, digest: createHash('sha256').update(told).digest('hex').slice(0, 32) }
}

/** Whose public pages an address is of, without what stands there. */
export async function siteAt({ published }: House, slug: string): Promise<Site | null> {
	return addressForm.test(slug) ? await findSite(published, slug) : null
}

export async function openSites({ published }: House): Promise<Site[]> {
	return await listSites(published)
}

/** A chart or share picture by its digest, as long as a page that shows it stands. */
export async function openPicture({ published }: House, site: Site, digest: string) {
	return await findPicture(published, site.municipalityId, digest)
}

export async function openLogo({ published }: House, site: Site): Promise<Uint8Array | null> {
	return await findLogo(published, site.municipalityId)
}
