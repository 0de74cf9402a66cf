import { day } from '../../../platform/fields.ts'

/** A day that may be left out. */
export const optionalDay = () =>
	day()
		.optional()
		.transform((given) => given ?? null)
