import { useFormat } from '../../../ui/use-format.ts'
import type { FollowUpItem } from '../queries/follow-up-page.ts'

/** An indicator's figures as the reader's language writes them. */
export function useItem() {
	const format = useFormat()
	const decimals = (value: number) => (Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1)
	const value = (given: number, { isShare }: { isShare: boolean }) =>
		isShare ? format.percent(given / 100, decimals(given)) : format.number(given, decimals(given))
	return {
		value,
		figure: (figure: { value: number } | null, item: FollowUpItem) =>
			figure === null ? '–' : value(figure.value, item),
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
