import { useTranslations } from 'use-intl'
import type { Ore } from '../../../../foundation/money.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { CostSum } from '../../rules/activities/costs.ts'

/** Sums as they are read: "at least" where an amount is not known, a dash where there is nothing. */
export function useCostWords() {
	const words = useTranslations('activities.sheet')
	const format = useFormat()
	const said = ({ ore, unknown }: CostSum, amount: string) => {
		if (ore === 0 && unknown > 0) return words('unknown')
		return unknown > 0 ? words('atLeast', { amount }) : amount
	}
	return {
		/** `minst 1 250 000 kr` */
		sum: (sum: CostSum) => said(sum, format.amount(sum.ore as Ore)),
		/** In a column of kronor: the number alone. */
		cell: (sum: CostSum | undefined) =>
			sum === undefined || (sum.ore === 0 && sum.unknown === 0)
				? '–'
				: said(sum, format.number(sum.ore / 100)),
	}
}
