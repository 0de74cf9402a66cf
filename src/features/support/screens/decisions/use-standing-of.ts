import { createElement, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useFormat } from '../../../../ui/use-format.ts'
import type { DecisionView } from '../../queries/decisions/decision-view.ts'

/** How a decision stands, in a sentence. */
export function useStandingOf() {
	const words = useTranslations('support.decisions.page.state')
	const format = useFormat()
	const b = (chunks: ReactNode) => createElement('b', null, chunks)
	return ({ outcome, wait, endedOn, carriedOutOn }: DecisionView): ReactNode => {
		if (outcome === 'refused') return words('refused')
		if (endedOn !== null) return words('ended', { day: format.day(endedOn) })
		if (wait !== null) {
			const limit = `${format.day(wait.threeMonthsOn)} · ${format.relative(wait.threeMonthsOn)}`
			return words.rich(wait.is, { since: format.day(wait.since), limit, b })
		}
		return carriedOutOn === null ? words('none') : words('carried-out', { day: format.day(carriedOutOn) })
	}
}
