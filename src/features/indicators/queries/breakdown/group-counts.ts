import type { Act } from '../../../../platform/transaction.ts'
import { countCasesBy } from '../../../eviction-prevention/counts.ts'
import { countHomelessBy } from '../../../homelessness/counts.ts'
import type { GroupCount } from '../../rules/breakdown/breakdown.ts'
import { caseBreakdowns, listBreakdowns, type Trait } from '../../rules/breakdown/breakdowns.ts'
import type { Counted } from '../../rules/definitions/definition.ts'
import type { CountedPeriod } from '../readings.ts'

type OfList = keyof typeof listBreakdowns
type OfCases = keyof typeof caseBreakdowns

const isOfList = (counted: Counted): counted is OfList => counted in listBreakdowns
const isOfCases = (counted: Counted): counted is OfCases => counted in caseBreakdowns

/** One count by year and one trait, in one reading; its groups add up to it. Nothing where the table of breakdowns has none. */
export async function groupCounts(
	act: Act,
	counted: Counted,
	trait: Trait,
	period: CountedPeriod,
): Promise<readonly GroupCount[]> {
	if (isOfList(counted)) {
		const by = listTraitOf(trait)
		return by === null ? [] : await countHomelessBy(act, counted, by, period)
	}
	const by = caseTraitOf(trait)
	return by === null || !isOfCases(counted) ? [] : await countCasesBy(act, counted, by, period)
}

function listTraitOf(trait: Trait) {
	return trait === 'sex' || trait === 'ageBand' || trait === 'children' || trait === 'situation'
		? trait
		: null
}

function caseTraitOf(trait: Trait) {
	return trait === 'ageBand' || trait === 'situation' ? null : trait
}
