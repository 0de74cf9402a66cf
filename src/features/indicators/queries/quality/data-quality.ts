import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { isShareOfFew, isSmallCount } from '../../../../foundation/small-counts.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { countQuality as ofCases } from '../../../eviction-prevention/counts.ts'
import { countDaysToEnter, countQuality as ofHomelessness } from '../../../homelessness/counts.ts'
import { listUnits, type QualityCell } from '../../../organisation/index.ts'
import { mayReadExactFigures, mayReadIndicators } from '../../access.ts'
import { type CheckSum, enteredOf, lastMonths, sumsOf } from '../../rules/quality/summary.ts'

/**
 * What is wrong with what was written, by check and by unit, how long writing takes and which months are silent. Few are
 * worded for those who may not read exact figures, for whom no unit stands apart by check, and none by sum where a
 * difference would give the few back.
 */
export const dataQuality = query({
	name: 'dataQuality',
	input: z.object({ unitId: id().optional() }),
	may: mayReadIndicators,
	run: async (act, asked) => {
		const exact = mayReadExactFigures(act.actor)
		const unitId = exact ? asked.unitId : undefined
		const names = await listUnits(act.db)
		if (asked.unitId !== undefined && names.every((unit) => unit.id !== asked.unitId)) return missing
		const cells = await qualityCells(act)
		const months = lastMonths(act.today)
		const entered = await countDaysToEnter(act, {
			from: months[0] ?? act.today,
			until: addDays(act.today, 1),
		})
		const of = <Cell extends { readonly unitId: string | null }>(
			all: readonly Cell[],
			unit: string | undefined,
		) => (unit === undefined ? all : all.filter((cell) => cell.unitId === unit))
		const foundIn = (unit: string | undefined) => sumsOf(of(cells, unit), act.today).map(({ found }) => found)
		const touched = new Set([...cells, ...entered].flatMap((cell) => cell.unitId ?? []))
		const units = names.filter((unit) => touched.has(unit.id))
		const sums = units.map((unit) => foundIn(unit.id).reduce((all, found) => all + found, 0))
		const addsUp = exact || ![...foundIn(undefined), ...sums].some((found) => isSmallCount(found))
		return {
			checks: sumsOf(of(cells, unitId), act.today).map((sum) => shown(sum, exact)),
			units: units.map((unit, at) => {
				const found = sums[at] ?? 0
				const { median, within7, within30, entries, silent } = enteredOf(of(entered, unit.id), act.today)
				return {
					...{ id: unit.id, name: unit.name, silent },
					...{ found: addsUp ? told(found, exact) : null, entries: told(entries, exact) },
					...{ median, within7: share(within7, entries, exact), within30: share(within30, entries, exact) },
				}
			}),
			...{ unitId: unitId ?? null, choosesUnit: exact },
		}
	},
	audit: () => ({ kind: 'indicator', ids: [] }),
})

export type DataQuality = Extract<Awaited<ReturnType<typeof dataQuality>>, { is: 'done' }>['value']

export async function qualityCells(act: Act): Promise<QualityCell[]> {
	return [...(await ofHomelessness(act)), ...(await ofCases(act))]
}

/** A number, or that it is between one and four. */
const told = (count: number, exact: boolean): number | 'few' =>
	!exact && isSmallCount(count) ? 'few' : count

/** A part of so many, or nothing where it tells of few. */
function share(part: number | null, whole: number, exact: boolean): number | null {
	if (part === null) return null
	return !exact && isShareOfFew({ part: Math.round(part * whole), whole }) ? null : part
}

export function shown({ check, found, looked, trend }: CheckSum, exact: boolean) {
	const { id: checkId, kind, severity, weakens, mendAt, source } = check
	const part = looked === 0 ? null : found / looked
	const some = trend.some((count) => isSmallCount(count))
	return {
		...{ id: checkId, kind, severity, weakens: [...weakens], mendAt, source },
		...{ found: told(found, exact), share: share(part, looked, exact) },
		// A line through few gives them back.
		trend: exact || !some ? [...trend] : null,
	}
}
