import { createHash } from 'node:crypto'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { House } from '../../../platform/house.ts'
import { openSites, siteAt } from '../../public-pages/index.ts'
import { datasetPath } from '../rules/addresses.ts'
import type { Listed } from '../rules/catalogue/catalogue.ts'
import type { OpenVersion, Version } from '../rules/dataset.ts'
import { type Terms, termsOf } from '../rules/terms.ts'
import { findContent, findTerms, listStanding, listVersions } from '../store.ts'

export type Site = NonNullable<Awaited<ReturnType<typeof siteAt>>>

/** A municipality's open data: everything that its addresses need to know before what a dataset holds. */
export type OpenData = {
	readonly site: Site
	readonly terms: Terms
	/** How others call the municipality: its official code, else its address here. */
	readonly code: string
	readonly versions: readonly Version[]
	/** Changes when anything that is told does. */
	readonly digest: string
}

/** By the address of its public pages; null where nobody has opened any. Read by the public's own role. */
export async function openData(house: House, slug: string): Promise<OpenData | null> {
	const site = await siteAt(house, slug)
	if (site === null) return null
	const [set, versions] = await Promise.all([
		findTerms(house.published, site.municipalityId),
		listVersions(house.published, site.municipalityId),
	])
	if (set === null) return null
	const told = [
		...[site.digest, set.digest, set.code],
		...versions.map(
			({ digest, slug: of, version, withdrawnAt }) => `${of} ${version} ${digest} ${withdrawnAt}`,
		),
	]
	return {
		...{ site, versions, terms: termsOf(set, site), code: set.code ?? site.slug },
		digest: createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 32),
	}
}

/** Every municipality that has a dataset standing open. */
export async function openSitesWithData(house: House): Promise<OpenData[]> {
	const found: OpenData[] = []
	for (const { slug } of await openSites(house)) {
		const data = await openData(house, slug)
		if (data?.versions.some(({ withdrawnAt }) => withdrawnAt === null) === true) found.push(data)
	}
	return found
}

/** Every page of open data that search engines may list. */
export async function openDataAddresses(house: House): Promise<string[]> {
	const found = await openSitesWithData(house)
	return found.flatMap(({ site, versions }) => {
		const standing = versions.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ slug }) => slug)
		return [`/p/${site.slug}/data`, ...[...new Set(standing)].map((slug) => datasetPath(site.slug, slug))]
	})
}

/** What stands now of each dataset, whole. */
export async function standingDatasets(house: House, { site, versions }: OpenData): Promise<Listed[]> {
	const standing = await listStanding(house.published, site.municipalityId)
	return standing.flatMap(({ slug, content: dataset }) => {
		const own = versions.filter((one) => one.slug === slug)
		const first = own[0]
		const now = own.findLast(({ withdrawnAt }) => withdrawnAt === null)
		if (first === undefined || now === undefined) return []
		return [{ ...now, dataset, firstPublishedAt: first.publishedAt }]
	})
}

export type DatasetPlace =
	| { readonly is: 'open'; readonly open: OpenVersion; readonly versions: readonly Version[] }
	| { readonly is: 'gone'; readonly on: Instant }
	| { readonly is: 'missing' }

/** One dataset; version null is the last that was not withdrawn. */
export async function openDataset(
	house: House,
	{ site, versions: all }: OpenData,
	slug: string,
	version: number | null,
): Promise<DatasetPlace> {
	const versions = all.filter((one) => one.slug === slug)
	const asked =
		version === null
			? (versions.findLast(({ withdrawnAt }) => withdrawnAt === null) ?? versions.at(-1))
			: versions.find((one) => one.version === version)
	if (asked === undefined) return { is: 'missing' }
	if (asked.withdrawnAt !== null) return { is: 'gone', on: asked.withdrawnAt }
	const dataset = await findContent(house.published, site.municipalityId, asked)
	if (dataset === null) return { is: 'missing' }
	return { is: 'open', open: { ...asked, dataset }, versions }
}
