import type { House } from '../../../../platform/house.ts'
import { type Library, latestOf, type SharedVersion } from '../../rules/knowledge/library.ts'
import { textOf } from '../../rules/knowledge/template-text.ts'
import { findOpenLibrary } from '../../store/knowledge.ts'

/** All that a network shares with anyone, by the public's own connection; null where nothing is shared. */
export async function openLibrary(
	house: House,
	code: string,
): Promise<{ readonly library: Library; readonly digest: string } | null> {
	const found = await findOpenLibrary(house, code)
	return found === null ? null : { library: found.content as unknown as Library, digest: found.digest }
}

/** One version of a template; number null is the last. Null when it is not shared. */
export function sharedVersion({ templates }: Library, templateId: string, number: number | null) {
	const template = templates.find(({ id }) => id === templateId)
	if (template === undefined) return null
	const version: SharedVersion | undefined =
		number === null ? latestOf(template.versions) : template.versions.find((one) => one.number === number)
	return version === undefined ? null : { template, version }
}

/** As the file that it is used as: a plan to be taken in as a plan, the others as text. */
export function fileOf({ template, version }: NonNullable<ReturnType<typeof sharedVersion>>): {
	readonly body: string
	readonly type: string
	readonly ending: string
} {
	const { content } = version
	if (content.is === 'plan') {
		return { body: `${JSON.stringify(content.plan, null, '\t')}\n`, type: 'application/json', ending: 'json' }
	}
	const body = `${template.title}\n\n${textOf(content) ?? ''}\n\n${template.licensor}, ${template.licence}\n${template.address}\n`
	return { body, type: 'text/plain; charset=utf-8', ending: 'txt' }
}
