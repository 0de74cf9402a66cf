import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useFormat } from '../../../../ui/use-format.ts'
import type { YoungPage } from '../../queries/young/young-plan.ts'

type Plan = YoungPage['plan']

/** How a young person's housing plan stands, in one sentence. */
export function useYoungState(): (plan: Plan) => ReactNode {
	const words = useTranslations('supportPlan.young')
	const format = useFormat()
	const bold = (chunks: ReactNode) => <b>{chunks}</b>
	return (plan) => {
		if (plan === null) return words('state.none')
		if (plan.endedOn !== null && plan.endedBecause !== null) {
			return words.rich('state.ended', {
				...{ b: bold, day: format.day(plan.endedOn), because: words(`endings.${plan.endedBecause}`) },
			})
		}
		const arranged = plan.parts.filter(({ arrangedOn }) => arrangedOn !== null).length
		return words.rich('state.running', {
			...{ b: bold, day: format.day(plan.leavesOn), arranged: String(arranged) },
		})
	}
}
