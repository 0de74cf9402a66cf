import type { Act } from '../../../../platform/transaction.ts'
import { latestOf } from '../../rules/knowledge/library.ts'
import { listCopies, listLibraries } from '../../store/libraries.ts'

/**
 * What was made here from templates, each thing once, with where it came from; `newer` is the number of a later version that the
 * network shares, null when there is none or its library is gone.
 */
export async function copiesHere({ db }: Act) {
	const libraries = new Map((await listLibraries(db)).map((one) => [one.networkCode, one]))
	const seen = new Set<string>()
	return (await listCopies(db))
		.toSorted((a, b) => b.templateVersion - a.templateVersion)
		.filter(({ planId, guidelineId }) => {
			const thing = planId ?? guidelineId ?? ''
			if (seen.has(thing)) return false
			seen.add(thing)
			return true
		})
		.map((copy) => {
			const template = libraries
				.get(copy.networkCode)
				?.content?.templates.find(({ id }) => id === copy.templateId)
			const latest = template === undefined ? null : latestOf(template.versions)
			const isNewer = latest !== null && latest.number > copy.templateVersion
			return {
				...copy,
				name: copy.planTitle ?? copy.guidelineTitle ?? copy.title,
				newer: isNewer ? { number: latest.number, news: latest.news } : null,
			}
		})
		.toSorted((a, b) => (a.copiedOn < b.copiedOn ? 1 : -1))
}
