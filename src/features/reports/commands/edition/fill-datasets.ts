import type { Instant } from '../../../../foundation/plain-date.ts'
import { dayOf } from '../../../../foundation/plain-date.ts'
import { definitionInWords } from '../../../indicators/index.ts'
import { changesInWords } from '../../queries/edition/changes-in-words.ts'
import {
	codeInWords,
	columnInWords,
	datasetInWords,
	firstVersion,
	isColumn,
	type Said,
	type SituationNames,
	withdrawnVersion,
} from '../../queries/edition/tables-in-words.ts'
import { timeZone } from '../../queries/live-facts.ts'
import { changedRows } from '../../rules/edition/changed.ts'
import type { Years } from '../../rules/edition/counts.ts'
import type { ColumnForReaders, DatasetForReaders } from '../../rules/edition/dataset-for-readers.ts'
import type { DatasetDesign } from '../../rules/edition/datasets.ts'
import type { ChangedRow } from '../../rules/edition/edition.ts'
import type { CellName, Measure } from '../../rules/edition/measures.ts'

export type Filling = {
	readonly years: Years
	readonly asOf: Instant
	readonly names: SituationNames
	readonly hiding: Omit<DatasetForReaders['hiding'], 'hidden' | 'cells'>
	readonly invented: boolean
	/** Exactly; undefined where no table has the cell, so that it counts nobody. */
	numberOf(cell: CellName): number | undefined
	isHidden(cell: CellName): boolean
	/** Of a row that tells one; null where it may not be told. */
	shareOf(cell: CellName): number | null
	/** The editions that are out: the version of each dataset and why. */
	readonly earlier: readonly {
		readonly number: number
		readonly withdrawn: boolean
		readonly datasets: readonly DatasetForReaders[]
	}[]
	readonly reason: string
}

/** One dataset with its numbers: those that are hidden have none, whatever they are hidden for. */
export function fillDataset(
	design: DatasetDesign,
	filling: Filling,
): { readonly dataset: DatasetForReaders; readonly changed: readonly ChangedRow[] } {
	const { years, asOf, names, hiding, invented, earlier, reason } = filling
	const columns = columnsOf(design, names)
	const rows = design.rows.map(({ year, codes, cell }) => {
		const hidden = filling.isHidden(cell)
		const share = design.shares ? [hidden || codes.at(-1) !== 'yes' ? null : filling.shareOf(cell)] : []
		const count = hidden ? null : (filling.numberOf(cell) ?? 0)
		return [String(year), ...codes, count, ...share, hidden ? 'withheld' : 'published']
	})
	const before = earlier.flatMap(({ number, withdrawn, datasets }) => {
		const found = datasets.find(({ slug }) => slug === design.slug)
		return found === undefined ? [] : [{ number, withdrawn, found }]
	})
	// What was withdrawn is not told again as what the number was before.
	const last = before.findLast(({ withdrawn }) => !withdrawn)
	const changes = toldChanges(before)
	const changed = changedRows({ slug: design.slug, columns, rows }, last?.found, last?.number ?? 0)
	const what =
		last === undefined
			? firstVersion
			: changesInWords(
					reason,
					changed.map(({ codes, was, now }) => ({ was, now, where: whereInWords(codes, columns) })),
				)
	const version = (changes.at(-1)?.version ?? 0) + 1
	const dataset: DatasetForReaders = {
		...{ slug: design.slug, ...datasetInWords(design.slug) },
		...{ firstYear: years.first, lastYear: years.last, columns, rows },
		definition: definitionOf(design.measure),
		...{ asOf, invented },
		hiding: { ...hiding, cells: rows.length, hidden: rows.filter((row) => row.at(-1) === 'withheld').length },
		changes: [...changes, { version, on: dayOf(asOf, timeZone), what }],
	}
	return { dataset, changed }
}

/** The change log so far; of a version that was withdrawn only that. */
function toldChanges(
	before: readonly { readonly withdrawn: boolean; readonly found: DatasetForReaders }[],
): DatasetForReaders['changes'] {
	const gone = new Set(
		before.flatMap(({ withdrawn, found }) => (withdrawn ? [found.changes.at(-1)?.version] : [])),
	)
	const told = before.at(-1)?.found.changes ?? []
	return told.map((one) => (gone.has(one.version) ? { ...one, what: withdrawnVersion } : one))
}

function columnsOf({ by, shares }: DatasetDesign, names: SituationNames): ColumnForReaders[] {
	const coded = (name: string, codes: readonly string[]) =>
		codes.map((code) => ({ code, title: codeInWords(name, code, names) }))
	const titled = (name: string): Said => (isColumn(name) ? columnInWords(name) : { sv: name, en: name })
	const dimension = { role: 'dimension', datatype: 'string' } as const
	return [
		{ name: 'year', title: titled('year'), role: 'dimension', datatype: 'gYear', codes: null },
		...by.map(({ name, codes }) => ({ name, title: titled(name), ...dimension, codes: coded(name, codes) })),
		{ name: 'count', title: titled('count'), role: 'value', datatype: 'integer', codes: null },
		...(shares
			? [
					{
						...{ name: 'share_percent', title: titled('share_percent'), codes: null },
						...({ role: 'value', datatype: 'decimal' } as const),
					},
				]
			: []),
		{
			...{ name: 'status', title: titled('status'), role: 'mark', datatype: 'string' },
			codes: coded('status', ['published', 'withheld']),
		},
	]
}

/** `2024, Kvinnor`: what a changed row is about, without what stands for everybody. */
function whereInWords(codes: readonly string[], columns: readonly ColumnForReaders[]): Said {
	const said = codes.flatMap((code, at): Said[] => {
		const known = columns[at]?.codes?.find((one) => one.code === code)
		return code === 'total' ? [] : [known?.title ?? { sv: code, en: code }]
	})
	return { sv: said.map(({ sv }) => sv).join(', '), en: said.map(({ en }) => en).join(', ') }
}

function definitionOf(measure: Measure): DatasetForReaders['definition'] {
	const [id = '', version = ''] = measure.split('@')
	const asked = { id, version: Number(version) }
	const [sv, en] = [definitionInWords(asked, 'sv'), definitionInWords(asked, 'en')]
	if (sv === null || en === null) return null
	return {
		...asked,
		name: { sv: sv.name, en: en.name },
		formula: { sv: sv.formula, en: en.formula },
		...{ source: sv.source.text, verified: sv.source.verified },
	}
}
