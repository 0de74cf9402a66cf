import { fetchOutside } from '../../../../platform/fetch-outside.ts'
import type { House } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { isOlder } from '../../rules/knowledge/library.ts'
import { failLibrary, findLibrary, listLibraries, saveFetched } from '../../store/libraries.ts'
import { largestLibrary, type ReadLibrary, readLibrary } from './read-library.ts'

const limits = { seconds: 20, largest: largestLibrary } as const

/**
 * The job behind a fetch: the address is asked between two transactions, never within one. What went wrong is kept as a word,
 * and what was there before stands.
 */
export async function workOnLibraryFetch(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const [municipalityId, libraryId] = [Number(ids.municipalityId), String(ids.libraryId)]
	const address = await asSystem(house, municipalityId, async ({ db }) => {
		const library = await findLibrary(db, libraryId)
		return library === null || library.askedAt === null ? null : library.address
	})
	if (address === null) return
	const answer = await fetchOutside(address, { ...limits, reach: house.reach })
	const read = 'problem' in answer ? answer : readLibrary(new TextEncoder().encode(answer.text))
	await asSystem(house, municipalityId, async ({ db, now }) => {
		const problem = 'problem' in read ? read.problem : 'at' in read ? 'not-a-library' : null
		if (problem !== null) return await failLibrary(db, libraryId, problem)
		const fetched = read as ReadLibrary
		const { code } = fetched.library.network
		const there = await findLibrary(db, libraryId)
		const others = (await listLibraries(db)).filter(({ id }) => id !== libraryId)
		if (others.some(({ networkCode }) => networkCode === code)) {
			return await failLibrary(db, libraryId, 'network-here-already')
		}
		if (there?.networkCode === code && isOlder(fetched.library, there.content)) {
			return await failLibrary(db, libraryId, 'library-older')
		}
		await saveFetched(db, libraryId, { ...fetched, retrievedAt: now })
	})
}
