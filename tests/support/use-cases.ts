import { pathToFileURL } from 'node:url'
import type { Callable } from '../../src/platform/use-case.ts'
import { filesIn } from './files.ts'

/** Files of the house in which a use case may stand. */
export const useCaseFiles = filesIn('src/features', /(?<!\.test)\.ts$/).filter((file) =>
	/\/(?:commands|queries)\//.test(file),
)

type Given = Record<string, Callable<unknown> | { readonly useCase?: undefined }>

/** What a file gives out that somebody can do; those that other tests have made for themselves are none of the house's. */
async function callablesIn(file: string): Promise<readonly Callable<unknown>[]> {
	const given = (await import(pathToFileURL(file).href)) as Given
	return Object.values(given).filter((one): one is Callable<unknown> => one?.useCase !== undefined)
}

/** Every command and query of the house, by name. */
export async function loadUseCases(): Promise<Callable<unknown>[]> {
	const byName = new Map<string, Callable<unknown>>()
	for (const file of useCaseFiles)
		for (const one of await callablesIn(file)) byName.set(one.useCase.name, one)
	return [...byName.values()].sort((a, b) => (a.useCase.name < b.useCase.name ? -1 : 1))
}

/** The names of a feature's own. */
export async function namesOfFeature(feature: string): Promise<ReadonlySet<string>> {
	const files = useCaseFiles.filter((one) => one.includes(`features/${feature}/`))
	const found = await Promise.all(files.map(callablesIn))
	return new Set(found.flat().map(({ useCase }) => useCase.name))
}
