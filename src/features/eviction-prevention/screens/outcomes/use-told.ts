import { useTranslations } from 'use-intl'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Told } from '../../../homelessness/index.ts'

/** A number as it is told to the reader: itself, "fewer than five", or two dots. */
export function useTold() {
	const words = useTranslations('evictionPrevention.outcomes.prevented')
	const format = useFormat()
	return (told: Told) => {
		if (told === null) return '··'
		return typeof told === 'number'
			? format.number(told)
			: words('fewerThan', { limit: String(told.fewerThan) })
	}
}
