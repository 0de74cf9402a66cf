import { useTranslations } from 'use-intl'
import { useFormat } from '../../../../ui/use-format.ts'
import type { FigurePlace } from '../../rules/outside/figure.ts'

type Titles = Readonly<Record<string, string>>

/** What outside figures are called, and of whom. */
export function useFigureWords(titles: Titles) {
	const words = useTranslations('outside')
	const format = useFormat()
	const measure = (key: string) => {
		const own = `measures.${key}` as 'measures.people'
		const title = titles[key]
		if (words.has(own)) return words(own)
		return title === undefined ? key : `${title} (${key})`
	}
	const whom = ({ sex, fromAge, toAge }: Pick<FigurePlace, 'sex' | 'fromAge' | 'toAge'>) => {
		const [from, to] = [String(fromAge), String(toAge)]
		if (fromAge === 0 && toAge === null) return words(`sexes.${sex}`)
		const ages =
			toAge === null
				? words('ages.from', { from })
				: fromAge === toAge
					? words('ages.one', { from })
					: words('ages.span', { from, to })
		return `${words(`sexes.${sex}`)}, ${ages}`
	}
	const value = (given: number | null) =>
		given === null ? words('preview.untoldValue') : format.number(given, decimalsOf(given))
	return { measure, whom, value }
}

const mostDecimals = 4

function decimalsOf(value: number): number {
	return Math.min(mostDecimals, String(value).split('.')[1]?.length ?? 0)
}
