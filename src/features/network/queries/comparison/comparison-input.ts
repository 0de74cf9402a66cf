import * as z from 'zod'
import { locales } from '../../../../platform/words/locales.ts'
import type { Measure } from '../../rules/comparison/told.ts'
import { countries } from '../../rules/places/place.ts'
import type { SharedDefinition } from '../../rules/submissions/definitions.ts'
import { scopeFields } from './scope.ts'

const empty = (given: unknown) => (given === '' || given === null ? undefined : given)

/** What is compared, of whom and how; whatever is left out or not known is chosen. */
export const comparisonInput = z.object({
	...scopeFields,
	/** A definition's id, with or without its version: `evictions-executed@1`. */
	definition: z.preprocess(empty, z.string().max(120).optional()),
	year: z.preprocess(empty, z.coerce.number().int().min(1990).max(2200).optional()),
	by: z.preprocess(empty, z.enum(['per-1000', 'number']).default('per-1000')),
	/** Which country the map is of. */
	map: z.enum(countries).optional().catch(undefined),
	locale: z.enum(locales).default('sv'),
})

/** Shares are told as shares, whatever was asked for. */
export function measureOf({ kind }: Pick<SharedDefinition, 'kind'>, by: 'per-1000' | 'number'): Measure {
	return kind === 'share' ? 'share' : by
}
