import { useTranslations } from 'use-intl'
import { useFormat } from '../../../ui/use-format.ts'
import type { FollowUpItem } from '../queries/follow-up-page.ts'

/** An indicator's figures as the reader's language writes them. */
export function useItem() {
	const format = useFormat()
	const words = useTranslations('reports')
	const decimals = (value: number) => (Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1)
	const value = (given: number, { isShare }: { isShare: boolean }) =>
		isShare ? format.percent(given / 100, decimals(given)) : format.number(given, decimals(given))
	return {
		value,
		figure: (figure: { value: number } | null, item: FollowUpItem) =>
			figure === null ? '–' : value(figure.value, item),
		/** What other sources give for the same, e.g. `11 inskrivet`. */
		others: (item: FollowUpItem) =>
			item.others
				.map((one) =>
					words('round.beside', {
						value: value(one.value, item),
						source: words(`item.${sourceWord(one.source)}`),
					}),
				)
				.join(', '),
		base: (item: FollowUpItem) => (item.base.value === null ? '–' : value(item.base.value, item)),
		target: ({ target, ...item }: FollowUpItem) => {
			if (target.is === 'missing') return '–'
			if (target.is === 'words') return target.words
			return target.operator === null
				? value(target.value, item)
				: format.target(target.operator, value(target.value, item))
		},
	}
}

type Source = FollowUpItem['others'][number]['source']
const sourceWord = (source: Source) => (source === 'counted' ? 'countedBare' : source)
