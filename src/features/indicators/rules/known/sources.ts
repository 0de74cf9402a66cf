import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Counted, SupportKey } from '../definitions/definition.ts'
import { housingDefinitions } from '../definitions/housing.ts'
import { supportDefinitions } from '../definitions/support.ts'
import { isOfCases, isPrevented } from '../definitions.ts'

/** Where rows of a figure are kept. */
export type SourceOfRows = 'cases' | 'homelessness' | 'housing' | 'support'

export type Destroyed = {
	readonly source: SourceOfRows
	/** The last day of which rows are gone. */
	readonly until: PlainDate
	readonly destroyedOn: PlainDate
}

const ofSupport: ReadonlySet<Counted | null> = new Set<Counted | SupportKey | null>(
	supportDefinitions.map(({ counted }) => counted),
)
const ofHousing: ReadonlySet<Counted | null> = new Set<Counted | null>(
	housingDefinitions.map(({ counted }) => counted),
)

export function sourceOf(counted: Counted): SourceOfRows {
	if (isOfCases(counted) || isPrevented(counted)) return 'cases'
	if (ofSupport.has(counted)) return 'support'
	return ofHousing.has(counted) ? 'housing' : 'homelessness'
}

/** The day on which the first rows were destroyed of what a figure from the day on stands on; null when none were. */
export function destroyedBefore(
	destroyed: readonly Destroyed[],
	source: SourceOfRows,
	firstDay: PlainDate,
): PlainDate | null {
	const days = destroyed
		.filter((one) => one.source === source && one.until >= firstDay)
		.map(({ destroyedOn }) => destroyedOn)
		.toSorted()
	return days[0] ?? null
}
