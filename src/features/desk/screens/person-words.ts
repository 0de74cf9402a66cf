import { useTranslations } from 'use-intl'
import { useFormat } from '../../../ui/use-format.ts'
import type { CourseSpell, CourseView } from '../queries/person-page.ts'

type Explained = CourseSpell['situations'][number]['explained']

/** How situations and places of somebody's course are called, by the definition that it is counted by. */
export function useCourseWords(course: CourseView) {
	const words = useTranslations('desk.person')
	const codes = useTranslations('homelessness.codes')
	const anyCode = useTranslations('homelessness.codes.categories')
	const format = useFormat()
	const definition = course.definitions[0] ?? 'se-2023'
	const place = (code: CourseSpell['place']) => codes(`places.${code}`)
	return {
		place,
		home: ({ placeName, place: code }: CourseSpell) => placeName ?? place(code),
		/** Sweden's four have short words on a person's page; those of others are as their definition calls them. */
		situation: (number: number): string => {
			const key = course.categories.find((one) => one.number === number)?.key
			if (key === undefined) return words('notCounted')
			const short = `situations.${key}` as 'situations.acute'
			return definition.startsWith('se-') && words.has(short)
				? words(short)
				: anyCode(`${definition}.${key}` as 'se-2023.acute')
		},
		explained: ({ because, place: code, endsOn, countedFrom, months }: Explained): string =>
			codes(`explained.${because}`, {
				place: place(code).toLowerCase(),
				endsOn: endsOn === null ? '–' : format.day(endsOn),
				countedFrom: countedFrom === null ? '–' : format.day(countedFrom),
				months: months ?? 0,
			}),
	}
}
