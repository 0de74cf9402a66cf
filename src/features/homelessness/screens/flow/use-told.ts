import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Told } from '../../rules/board/told.ts'

/** Figures of the flow in words: small ones that are kept from the reader, signs, months, categories. */
export function useTold() {
	const words = useTranslations('homelessness.flow')
	const common = useTranslations('homelessness.flow.short')
	const format = useFormat()
	const value = (told: Told) => {
		if (told === null) return '··'
		return typeof told === 'number'
			? format.number(told)
			: words('fewerThan', { limit: String(told.fewerThan) })
	}
	return {
		value,
		/** `+12`, `−4`, `0`. */
		signed: (told: Told) => (typeof told === 'number' && told > 0 ? `+${value(told)}` : value(told)),
		month: (day: PlainDate) => `${format.month(day)}\u00a0${day.slice(0, 4)}`,
		/** `Sit 1`, where the colour's name stands beside. */
		situation: ({ number }: { number: number }) => words('situation', { number: String(number) }),
		/** `1 Akut`. */
		category: ({ number, key }: { number: number; key: string }) =>
			`${number}\u00a0${common(key as Parameters<typeof common>[0])}`,
	}
}
