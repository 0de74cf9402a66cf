import { useTranslations } from 'use-intl'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ShownForecast } from '../../queries/forecast/shown-forecast.ts'

/** When it was counted, for whom, with how many runs and which seed. */
export function useCountedBy(): (shown: ShownForecast) => string {
	const words = useTranslations('forecast')
	const format = useFormat()
	return ({ asOf, askedAt, askedBy, question }) => {
		const facts = {
			moment: format.moment(asOf ?? askedAt),
			...{ runs: format.number(question.runs), seed: String(question.seed) },
		}
		return askedBy === null ? words('byHouse', facts) : words('byWhom', { ...facts, by: askedBy })
	}
}
