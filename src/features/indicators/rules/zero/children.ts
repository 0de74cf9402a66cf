import type { PlainDate } from '../../../../foundation/plain-date.ts'

/** As the registry has it (`operational-zero-children-evicted`). */
export const childrenZeroParameters = { heldForMonths: 12 }

type ChildrenMonth = { readonly month: PlainDate; readonly children: number }

type ChildrenZero = {
	readonly reached: boolean
	/** Whole months in a row up to the last one in which no child was evicted. */
	readonly heldMonths: number
	/** In the months that it must hold. */
	readonly children: number
}

/** No child evicted for so many whole months: a threshold above zero would accept that children are evicted. */
export function childrenZero(
	months: readonly ChildrenMonth[],
	parameters = childrenZeroParameters,
): ChildrenZero {
	const heldMonths = months.length - 1 - months.findLastIndex(({ children }) => children > 0)
	return {
		...{ heldMonths, reached: heldMonths >= parameters.heldForMonths },
		children: months.slice(-parameters.heldForMonths).reduce((sum, { children }) => sum + children, 0),
	}
}
