import type { House } from '../../../platform/house.ts'
import type { Standing } from '../store.ts'
import { addressOf } from './open-place.ts'
import { openSite, openSites } from './open-site.ts'

/** Every address that search engines may list: sites, plans with their parts, follow-ups. */
export async function openAddresses(house: House): Promise<string[]> {
	const addresses: string[] = []
	for (const { slug } of await openSites(house)) {
		const found = await openSite(house, slug)
		if (found === null) continue
		addresses.push(`/p/${slug}`)
		for (const one of found.standing) {
			const address = addressOf(found.site, found.standing, one)
			if (address === null) continue
			const own = ownParts(one)
			addresses.push(address, ...own.map((part) => `${address}/${part}`))
		}
	}
	return addresses
}

function ownParts({ kind, parts }: Standing): readonly string[] {
	if (kind === 'consultation') return ['proposal', 'answers']
	// Earlier versions of a report are found from the latest.
	return kind === 'yearly-report' ? [] : Object.keys(parts)
}
