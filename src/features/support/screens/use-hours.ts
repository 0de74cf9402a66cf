import { useTranslations } from 'use-intl'
import { useFormat } from '../../../ui/use-format.ts'

/** Minutes as hours in words, with a decimal where there is one. */
export function useHours(): (minutes: number) => string {
	const words = useTranslations('support')
	const format = useFormat()
	return (minutes) => {
		const hours = Math.round((minutes / 60) * 10) / 10
		return words('hours', { hours: format.number(hours, Number.isInteger(hours) ? 0 : 1) })
	}
}
