import { useTranslations } from 'use-intl'
import type { AnyList } from './list-types.ts'

/** Words for codes that several parts of the list show. */
export function useListWords() {
	const words = useTranslations('homelessness.list')
	const codes = useTranslations('homelessness.codes')
	/** A category's own key has its words under its definition; not every key stands under every one. */
	const category = (list: Pick<AnyList, 'definition'>, number: number): string => {
		const found = list.definition.categories.find((one) => one.number === number)
		if (found === undefined) return String(number)
		const key = `categories.${list.definition.key}.${found.key}` as 'categories.se-2023.acute'
		return codes(key)
	}
	return {
		category,
		came: (reason: string) => codes(`reasonsIn.${reason}` as 'reasonsIn.new'),
		left: (reason: string) => codes(`reasonsOut.${reason}` as 'reasonsOut.housed'),
		place: (place: string) => codes(`places.${place}` as 'places.refuge'),
		levels: (levels: readonly string[]) =>
			levels.map((level) => words(`shortLevels.${level}` as 'shortLevels.individual')).join(', '),
	}
}
