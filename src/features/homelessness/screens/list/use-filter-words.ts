import { useTranslations } from 'use-intl'
import { useListWords } from './use-list-words.ts'

/** What a filter's choice is called where no list is at hand. */
export function useFilterWords() {
	const words = useTranslations('homelessness.list')
	const views = useTranslations('homelessness.views')
	const codes = useTranslations('homelessness.codes')
	const { came, left, place } = useListWords()
	const said: Readonly<Record<string, (value: string) => string>> = {
		status: (value) => words(`statuses.${value}` as 'statuses.active'),
		group: (value) => views(`groups.${value}` as 'groups.adults'),
		situation: (value) => value,
		whose: (value) => views(`whose.${value}` as 'whose.own'),
		due: () => views('due'),
		sex: (value) => words(`sexes.${value}` as 'sexes.woman'),
		age: (value) => words(`ages.${value}` as 'ages.unknown'),
		children: (value) => words(`yesNo.${value}` as 'yesNo.yes'),
		length: (value) => words(`lengths.${value}` as 'lengths.unknown'),
		came,
		left,
		place,
		cause: (value) => codes(`factorLevels.${value}` as 'factorLevels.individual'),
		need: (value) => codes(`factorLevels.${value}` as 'factorLevels.individual'),
		subgroup: (value) => codes(`subgroups.${value}` as 'subgroups.women'),
		population: (value) => codes(`populations.${value}` as 'populations.adult'),
	}
	return (filter: string, value: string): string => said[filter]?.(value) ?? value
}
