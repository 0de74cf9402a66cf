import { useTranslations } from 'use-intl'
import { useFormat } from '../../../../ui/use-format.ts'
import type { PlannedIndicator } from '../../rules/document/document.ts'

const isShare = ({ unit }: PlannedIndicator) => /^(?:%|procent|per ?cent)$/i.test(unit.trim())

/** What a plan promises of an indicator, in words. */
export function usePromised() {
	const words = useTranslations('planDraft.indicators')
	const format = useFormat()
	const decimals = (value: number) => (Number.isInteger(value) ? 0 : 1)
	const figure = (one: PlannedIndicator, value: number) =>
		isShare(one) ? format.percent(value / 100, decimals(value)) : format.number(value, decimals(value))
	const inYear = (said: string, year: number | null) =>
		year === null ? said : words('inYear', { said, year: String(year) })
	return {
		base: (one: PlannedIndicator): string =>
			one.base.value === null && one.base.year === null
				? '–'
				: inYear(one.base.value === null ? '–' : figure(one, one.base.value), one.base.year),
		target: (one: PlannedIndicator): string => {
			const { target } = one
			if (target.is === 'missing') return '–'
			if (target.is === 'words') return inYear(target.words, target.year)
			const operator = target.operator ?? (one.direction === 'up' ? '>=' : '<=')
			return inYear(format.target(operator, figure(one, target.value)), target.year)
		},
		from: (one: PlannedIndicator): string =>
			one.countedFrom === null ? words('typed') : words('counted', { year: String(one.countedFrom) }),
	}
}
