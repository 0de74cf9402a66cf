import { useTranslations } from 'use-intl'
import { levers as keys, type Levers } from '../../rules/forecast/question.ts'

/** What is changed, in words: `12 hem mer om året, 4 vräkningar färre om året`. */
export function usePulled(): (levers: Levers) => string {
	const words = useTranslations('forecast')
	return (levers) => {
		const said = keys.flatMap((key) =>
			levers[key] === 0 ? [] : [words(`pulls.${key}`, { count: levers[key] })],
		)
		return said.length === 0 ? words('nothingChanged') : said.join(', ')
	}
}
