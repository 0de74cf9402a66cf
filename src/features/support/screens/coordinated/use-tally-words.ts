import { useTranslations } from 'use-intl'
import type { KeptTally } from '../../rules/coordinated/coordinated-plan.ts'

const order = ['yes', 'partly', 'no', 'not-known', 'waiting'] as const

/** How many promises there are and how many were kept, in words; what nobody answered so is left out. */
export function useTallyWords(): (tally: KeptTally) => string | null {
	const words = useTranslations('supportPlan.coordinated.tally')
	return (tally) => {
		const all = order.reduce((sum, one) => sum + tally[one], 0)
		if (all === 0) return null
		const parts = order.filter((one) => tally[one] > 0)
		return [
			words('promises', { count: all }),
			...parts.map((one) => words(one, { count: String(tally[one]) })),
		].join(', ')
	}
}
