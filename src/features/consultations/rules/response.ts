import { type Sector, sectors } from './consultation.ts'

export type Response = { readonly sector: Sector; readonly invited: number; readonly answered: number }

/** How many of those invited have answered, by sector; sectors with nobody invited are left out. */
export function responseBySector(
	bodies: readonly { readonly sector: Sector; readonly answered: boolean }[],
): Response[] {
	return sectors
		.map((sector) => {
			const of = bodies.filter((one) => one.sector === sector)
			return { sector, invited: of.length, answered: of.filter(({ answered }) => answered).length }
		})
		.filter(({ invited }) => invited > 0)
}

/** Per cent, whole; null of nobody. */
export const rateOf = ({
	invited,
	answered,
}: {
	readonly invited: number
	readonly answered: number
}): number | null => (invited === 0 ? null : Math.round((answered / invited) * 100))
