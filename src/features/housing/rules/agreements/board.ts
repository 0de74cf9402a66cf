import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { promisedHomes, type Quota } from './quota.ts'

/** One month of a landlord's offers, each counted in the month of its own day. */
export type BoardCell = {
	readonly organisationId: string
	readonly month: number
	readonly offered: number
	readonly accepted: number
	readonly supplied: number
	readonly ownLease: number
}

export type BoardSum = Omit<BoardCell, 'organisationId' | 'month'>

export type LandlordLine = BoardSum & {
	readonly organisationId: string
	readonly landlord: string
	/** Null while the promise is a share of something that nobody has stated. */
	readonly promised: number | null
}

const nothing: BoardSum = { offered: 0, accepted: 0, supplied: 0, ownLease: 0 }

function sum(cells: readonly BoardSum[]): BoardSum {
	return cells.reduce<BoardSum>(
		(all, cell) => ({
			offered: all.offered + cell.offered,
			accepted: all.accepted + cell.accepted,
			supplied: all.supplied + cell.supplied,
			ownLease: all.ownLease + cell.ownLease,
		}),
		nothing,
	)
}

export type Promise = { readonly organisationId: string; readonly quota: Quota | null }

/** The year by landlord and by month: each column of either adds up to the same sum. */
export function agreementBoard(
	landlords: readonly { readonly id: string; readonly name: string }[],
	promises: readonly Promise[],
	cells: readonly BoardCell[],
) {
	const lines: LandlordLine[] = landlords.map(({ id, name }) => ({
		...{ organisationId: id, landlord: name },
		...sum(cells.filter(({ organisationId }) => organisationId === id)),
		promised: promisedBy(promises.filter(({ organisationId }) => organisationId === id)),
	}))
	const known = lines.map(({ promised }) => promised).filter((promised) => promised !== null)
	return {
		lines,
		months: Array.from({ length: 12 }, (_, place) => ({
			month: place + 1,
			...sum(cells.filter(({ month }) => month === place + 1)),
		})),
		all: {
			...sum(cells),
			promised: known.length === 0 ? null : known.reduce((total, promised) => total + promised, 0),
			/** A sum of what is known, while some landlord's promise is not. */
			atLeast: known.length < lines.length,
		},
	}
}

function promisedBy(promises: readonly Promise[]): number | null {
	const known = promises.flatMap(({ quota }) => (quota === null ? [] : (promisedHomes(quota) ?? [])))
	return known.length === 0 ? null : known.reduce((total, homes) => total + homes, 0)
}

/** Days from the first to the second of each pair: the middle one, the lower of two; null when there is none. */
export function medianDays(days: readonly number[]): number | null {
	const inOrder = days.toSorted((a, b) => a - b)
	return inOrder[Math.floor((inOrder.length - 1) / 2)] ?? null
}

type Waiting = {
	readonly answerBy: PlainDate | null
	readonly offeredOn: PlainDate
	readonly takenOn: PlainDate | null
}

/** Those to be answered first stand first, then those without a last day, and after them the homes that are ours to let. */
export function byUrgency(a: Waiting, b: Waiting): number {
	const last = (one: Waiting) => (one.takenOn === null ? (one.answerBy ?? '9999-12-30') : '9999-12-31')
	return last(a).localeCompare(last(b)) || a.offeredOn.localeCompare(b.offeredOn)
}
