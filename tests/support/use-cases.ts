import { pathToFileURL } from 'node:url'
import { everyUseCase } from '../../src/platform/use-case.ts'
import { filesIn } from './files.ts'

/** Files of the house in which a use case may stand. */
export const useCaseFiles = filesIn('src/features', /(?<!\.test)\.ts$/).filter((file) =>
	/\/(?:commands|queries)\//.test(file),
)

/** Every command and query of the house, by name. */
export async function loadUseCases() {
	for (const file of useCaseFiles) await import(pathToFileURL(file).href)
	return [...everyUseCase().values()].sort((a, b) => (a.useCase.name < b.useCase.name ? -1 : 1))
}

/** The names of a feature's own. */
export async function namesOfFeature(feature: string): Promise<ReadonlySet<string>> {
	const names = new Set<string>()
	for (const file of useCaseFiles.filter((one) => one.includes(`features/${feature}/`))) {
		const given = (await import(pathToFileURL(file).href)) as Record<string, { useCase?: { name: string } }>
		for (const one of Object.values(given)) if (one.useCase !== undefined) names.add(one.useCase.name)
	}
	return names
}
