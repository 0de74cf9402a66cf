import { useTranslations } from 'use-intl'
import { useFormat } from '../../../../ui/use-format.ts'
import type { FollowedReform } from '../../queries/partnership/reform-figures.ts'

type Indicator = FollowedReform['indicators'][number]
type Value = Indicator['values'][number]

/** Values of an indicator in words: what was told, the latest, and where it goes. */
export function useReformWords() {
	const words = useTranslations('partnership')
	const format = useFormat()
	const amount = (unit: Indicator['unit'], value: number) =>
		words(`inUnit.${unit}`, { value: format.number(value) })
	const toldOf = (unit: Indicator['unit'], { state, value }: Value) =>
		state === 'number' && value !== null ? amount(unit, value) : words(`valueStates.${state}`)
	return {
		toldOf,
		latestOf: ({ unit, values }: Indicator) => {
			const latest = values.at(-1)
			return latest === undefined
				? '–'
				: words('inYear', { value: toldOf(unit, latest), year: String(latest.year) })
		},
		courseOf: ({ unit, course }: Indicator) => {
			if (course === null) return words('courses.none')
			const { from, to, way } = course
			return words(`courses.${way}`, {
				...{ from: amount(unit, from.value), fromYear: String(from.year) },
				...{ to: amount(unit, to.value), toYear: String(to.year) },
			})
		},
	}
}
