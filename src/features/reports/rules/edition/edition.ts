import type { Instant } from '../../../../foundation/plain-date.ts'
import type { Beforehand } from './beforehand.ts'
import type { EditionCounts, Years } from './counts.ts'
import type { DatasetForReaders } from './dataset-for-readers.ts'
import type { CellName } from './measures.ts'
import type { PlanStatus } from './plan-status.ts'

/** A number that an earlier edition told otherwise: published 41, now 43. */
export type ChangedRow = {
	readonly slug: string
	/** What tells the row from the others, the year first. */
	readonly codes: readonly string[]
	readonly was: number
	readonly now: number
	/** The number of the edition that told it. */
	readonly edition: number
}

/** An edition as anyone may read it, once it is released. */
export type EditionContent = {
	readonly below: number
	readonly cells: number
	readonly hidden: number
	/** Of what needs no hiding for its own sake: how many cells are told, and how much of their worth to readers. */
	readonly kept: { readonly cells: number; readonly worth: number }
	readonly attack: {
		readonly solver: string
		readonly seconds: number
		readonly digest: string
		/** How many values the narrowest hidden cell leaves open; null where nothing is hidden. */
		readonly narrowest: number | null
		/** Cells that are narrower than the rule asks, since too much is out already. */
		readonly narrow: number
		/** Where a reader gets through: then it may not be released. */
		readonly breaches: readonly { readonly because: string; readonly cell: CellName | null }[]
	}
	readonly beforehand: readonly Beforehand[]
	/** The names of the cells that are not told, whatever they are hidden for. */
	readonly hiddenCells: readonly string[]
	readonly changed: readonly ChangedRow[]
	readonly datasets: readonly DatasetForReaders[]
}

/** What an edition is worked out from; then also what came of it, to be attacked again with every later one. */
export type EditionExact = {
	readonly years: Years
	readonly asOf: Instant
	readonly counts: EditionCounts
	readonly beforehand: readonly Beforehand[]
	readonly statuses: readonly PlanStatus[]
	/** The places in the release that are hidden; null while it is being worked out. */
	readonly hidden: readonly number[] | null
	/** What the attack leaves open of each of them. */
	readonly bounds: readonly {
		readonly cell: number
		readonly least: number | null
		readonly most: number | null
	}[]
	/** The release itself with its names, ends in words: a later edition is attacked together with it. */
	readonly kept: unknown
	/** Every row's number, dataset by dataset. */
	readonly numbers: Readonly<Record<string, readonly (number | null)[]>>
}
