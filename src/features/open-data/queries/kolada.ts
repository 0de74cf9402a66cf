import { createHash } from 'node:crypto'
import type { House } from '../../../platform/house.ts'
import { type KoladaSeries, koladaOf } from '../rules/kolada.ts'
import { openSitesWithData, standingDatasets } from './open-data.ts'

export type KoladaTown = {
	readonly id: string
	readonly title: string
	readonly series: readonly KoladaSeries[]
}

/** Every municipality whose data stands open, with its key figures; null asks for all of them. */
export async function koladaTowns(
	house: House,
	wanted: ReadonlySet<string> | null,
): Promise<{ readonly towns: readonly KoladaTown[]; readonly digest: string }> {
	const towns: KoladaTown[] = []
	const digest = createHash('sha256')
	for (const data of await openSitesWithData(house)) {
		if (wanted !== null && !wanted.has(data.code)) continue
		const listed = await standingDatasets(house, data)
		digest.update(data.digest)
		const series = listed.flatMap((one) => koladaOf(one, data.code))
		towns.push({ id: data.code, title: data.site.name, series })
	}
	return { towns, digest: digest.digest('hex').slice(0, 32) }
}
