import * as z from 'zod'
import { id } from '../../../platform/fields.ts'
import {
	columnsFor,
	type Filters,
	filtersFor,
	type ListMode,
	sortsFor,
	standardView,
} from '../rules/list/parts.ts'

/** Filters of a mode and no others: what is not in the table of purposes is bad input, not an empty answer. */
export function filtersIn(mode: ListMode) {
	const choices = filtersFor(mode).map(({ key, options }) => {
		const choice = options === 'one-of-ours' ? id() : oneOf(options)
		return [key, choice.optional()] as const
	})
	return z
		.strictObject(Object.fromEntries(choices))
		.transform((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Filters)
}

/** How one wants the list: as the standard view where nothing is said. */
export function listInput(mode: ListMode) {
	const standard = standardView[mode]
	return z.strictObject({
		columns: columnsIn(mode).default([...standard.columns]),
		filters: filtersIn(mode).default({}),
		sort: oneOf(sortsFor(mode)).default(standard.sort),
		direction: oneOf(['rising', 'falling'] as const).default(standard.direction),
		page: z.coerce.number().int().min(1).optional(),
	})
}

export function columnsIn(mode: ListMode) {
	return z.array(oneOf(columnsFor(mode)), { error: 'required' }).min(1, 'required')
}

export function oneOf<const Option extends string>(options: readonly Option[]) {
	return z.enum(options as [Option, ...Option[]], { error: 'choose-one' })
}
