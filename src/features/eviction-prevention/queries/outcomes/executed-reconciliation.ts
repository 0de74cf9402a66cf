import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { type Told, toldToReaders } from '../../../homelessness/index.ts'
import { mayReadExactOutcomes, mayReadReconciliation } from '../../access.ts'
import { countExecuted, firstYearOfCases } from '../../counts.ts'
import {
	type ReconciledFigure,
	type ReconciledYear,
	reconciled,
	reconciledFigures,
} from '../../rules/outcomes/reconciliation.ts'
import { listAuthorityYears } from '../../store/authority-evictions.ts'

/** One figure of a year: counted here, told by the authority, and how they differ where both may be told. */
export type ReconciledCell = {
	readonly counted: Told | 'nothing'
	readonly authority: number | null
	readonly differs: number | null
}

/** Executed evictions as counted here beside the authority's figures, year by year, with the differences. */
export const executedReconciliation = query({
	name: 'executedReconciliation',
	input: z.object({}),
	may: mayReadReconciliation,
	run: async (act) => {
		const thisYear = yearOf(act.today)
		const authority = await listAuthorityYears(act.db)
		const countedFrom = await firstYearOfCases(act)
		const years = reconciled(await countExecuted(act), authority, { countedFrom, thisYear })
		const exact = mayReadExactOutcomes(act.actor)
		return {
			exact,
			years: years.map((year) => ({
				year: year.year,
				isRunning: year.year === thisYear,
				...cellsOf(year, exact),
			})),
			latestImport:
				authority
					.map(({ importedOn }) => importedOn)
					.toSorted()
					.at(-1) ?? null,
		}
	},
	audit: () => ({ kind: 'authority-evictions', ids: [] }),
})

function cellsOf({ counted, authority }: ReconciledYear, exact: boolean) {
	const told =
		counted === null ? null : exact ? new Map<string, Told>(Object.entries(counted)) : toReaders(counted)
	const cell = (figure: ReconciledFigure): ReconciledCell => {
		const own = told === null ? ('nothing' as const) : (told.get(figure) ?? null)
		const theirs = authority?.[figure] ?? null
		return {
			counted: own,
			authority: theirs,
			differs: typeof own === 'number' && theirs !== null ? own - theirs : null,
		}
	}
	const [executed, withChildren, children] = [cell('executed'), cell('withChildren'), cell('children')]
	return {
		executed,
		withChildren,
		children,
		differs: [executed, withChildren, children].some(({ differs }) => (differs ?? 0) !== 0),
	}
}

/** Homes with and without children add up: neither is reckoned from the others. */
function toReaders(counted: NonNullable<ReconciledYear['counted']>): Map<string, Told> {
	const cells = new Map<string, number>(reconciledFigures.map((figure) => [figure, counted[figure]]))
	cells.set('without', counted.executed - counted.withChildren)
	return toldToReaders({ cells, bonds: [{ sum: ['executed'], of: ['withChildren', 'without'] }] })
}
