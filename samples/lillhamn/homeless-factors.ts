import type { FactorCode } from '../../src/features/homelessness/rules/codes/factors.ts'
import type { Chance } from './chance.ts'
import { groupOf } from './homeless-courses.ts'
import type { InventedPerson, InventedSpell } from './shape.ts'

type Weights = readonly (readonly [FactorCode, number])[]

const causes: Weights = [
	['lack-of-housing', 12],
	['unemployment', 8],
	['debts-payment-remarks', 11],
	['not-approved-on-ordinary-market', 9],
	['separation', 8],
	['addiction', 8],
	['mental-ill-health', 7],
	['end-of-sublet', 5],
	['family-conflict', 4],
	['new-arrival', 3],
	['physical-ill-health', 2],
]
const needs: Weights = [
	['affordable-home', 14],
	['housing-support', 10],
	['budget-debt-advice', 9],
	['coordinated-plan', 6],
	['addiction-treatment', 6],
	['psychiatric-care', 6],
	['work-or-study', 6],
	['health-care', 3],
	['interpreter', 2],
	['contact-person', 2],
]

/** Why somebody came here and what would help, as far as anybody asked. */
export function factorsFor(
	chance: Chance,
	{ sex }: Pick<InventedPerson, 'sex'>,
	spells: readonly InventedSpell[],
): FactorCode[] {
	const violence = spells.some(({ place }) => place === 'refuge') || (sex === 'woman' && chance.happens(0.12))
	const discharged = spells.some(({ place }) => groupOf(place) === 'institution') && chance.happens(0.3)
	const some = (from: Weights, most: number) =>
		Array.from({ length: chance.between(1, most) }, () => chance.weigh(from))
	return [
		...new Set<FactorCode>([
			...some(causes, 3),
			...some(needs, 3),
			...(violence ? (['violence', 'protection-from-violence'] as const) : []),
			...(discharged ? (['discharge-without-home'] as const) : []),
		]),
	]
}
