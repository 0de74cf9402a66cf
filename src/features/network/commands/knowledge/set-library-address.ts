import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayCopyKnowledge } from '../../access.ts'
import { insertAddress } from '../../store/libraries.ts'

/** Where a network's library is fetched from; a job asks it now, and again only when somebody says so. Refused: library-address-taken. */
export const setLibraryAddress = command({
	name: 'setLibraryAddress',
	input: z.object({
		address: z.string({ error: 'required' }).trim().min(1, 'required').max(500, 'too-long'),
	}),
	may: mayCopyKnowledge,
	run: async ({ db, actor, now, queue }, { address }) => {
		const url = URL.canParse(address) ? new URL(address) : null
		const plain = url?.username === '' && url.password === '' && url.search === '' && url.hash === ''
		if (url === null || !plain || !['https:', 'http:'].includes(url.protocol)) {
			throw new BadInput([{ path: 'address', problem: 'address-not-valid' }])
		}
		const libraryId = await insertAddress(db, actor.municipalityId, {
			...{ address: url.href.replace(/\/+$/, ''), broughtBy: actor.actorId, askedAt: now },
		})
		await queue('workOnLibraryFetch', { libraryId })
		return { libraryId }
	},
	audit: (_, value) => ({ kind: 'network-library', ids: value === null ? [] : [value.libraryId] }),
	constraints: { one_library_of_an_address: 'library-address-taken' },
})
