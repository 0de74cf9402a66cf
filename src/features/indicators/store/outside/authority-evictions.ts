import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { FigureChange } from '../../rules/outside/compare.ts'
import { everybody, type OutsideFigure, ownMeasures } from '../../rules/outside/figure.ts'

type Db = Act['db']
type Year = {
	readonly year: number
	readonly executed: number
	readonly withChildren: number | null
	readonly children: number | null
}

/** The authority's years as figures: three of each, of which two may be untold. */
export async function listEvictionFigures(db: Db): Promise<OutsideFigure[]> {
	const rows = await db
		.selectFrom('counted.authorityEvictions')
		.select(['year', 'executed', 'withChildren', 'children'])
		.orderBy('year')
		.execute()
	return rows.flatMap((row) =>
		ownMeasures.evictions.map((measure) => ({ measure, year: row.year, ...everybody, value: row[measure] })),
	)
}

export type KeptFrom = {
	readonly municipalityId: number
	readonly fileDigest: Buffer
	readonly importedOn: PlainDate
	readonly importedBy: string
}

/** Whole years with what is changed in them; what was told before is kept in history. */
export async function writeEvictionYears(
	db: Db,
	kept: readonly OutsideFigure[],
	changes: readonly FigureChange[],
	from: KeptFrom,
): Promise<void> {
	const years = [...new Set(changes.map(({ year }) => year))]
	const rows = years.map((year): Year => {
		const latest = (measure: (typeof ownMeasures.evictions)[number]) => {
			const of = (figures: readonly OutsideFigure[]) =>
				figures.find((one) => one.year === year && one.measure === measure)
			return (of(changes) ?? of(kept))?.value ?? null
		}
		return {
			year,
			executed: latest('executed') ?? 0,
			withChildren: latest('withChildren'),
			children: latest('children'),
		}
	})
	if (rows.length === 0) return
	await db
		.insertInto('counted.authorityEvictions')
		.values(rows.map((row) => ({ ...row, ...from })))
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'year']).doUpdateSet((eb) => ({
				executed: eb.ref('excluded.executed'),
				withChildren: eb.ref('excluded.withChildren'),
				children: eb.ref('excluded.children'),
				fileDigest: eb.ref('excluded.fileDigest'),
				importedOn: eb.ref('excluded.importedOn'),
				importedBy: eb.ref('excluded.importedBy'),
			})),
		)
		.execute()
}

export async function removeEvictionYears(db: Db, years: readonly number[]): Promise<void> {
	if (years.length === 0) return
	await db
		.deleteFrom('counted.authorityEvictions')
		.where('year', 'in', [...years])
		.execute()
}
