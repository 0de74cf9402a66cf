import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayRelease } from '../../access.ts'
import { holdsItsNumber } from '../../rules/releases/delivery.ts'
import { listLinks, listReleased } from '../../store/releases.ts'

/** What has been released to whom and what became of it, newest first; and the networks that may be released to. */
export const releases = query({
	name: 'releases',
	input: z.object({}),
	may: mayRelease,
	run: async ({ db }) => {
		const [links, released] = [await listLinks(db), await listReleased(db)]
		const known = new Set(
			released.flatMap(({ replaces, state }) => (holdsItsNumber(state) ? [replaces] : [])),
		)
		return {
			links: links.filter(({ endedOn }) => endedOn === null),
			// What stands at the network is the last that was neither refused nor stopped.
			released: released.map((one) => ({
				...one,
				stands: holdsItsNumber(one.state) && !known.has(one.id),
			})),
		}
	},
	audit: (_, value) => ({ kind: 'released-package', ids: value?.released.map(({ id }) => id) ?? [] }),
})
