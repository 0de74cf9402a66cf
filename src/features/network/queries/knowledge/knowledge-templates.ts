import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadKnowledge } from '../../access.ts'
import { lookFor } from '../../rules/knowledge/look-for.ts'
import { copiesHere } from './copies-here.ts'
import { openAddress, sideOf, templatesHere } from './shared-here.ts'

/** The library of templates; in a municipality with what was copied from it, and whether there is a newer version. */
export const knowledgeTemplates = query({
	name: 'knowledgeTemplates',
	input: z.object({ q: z.string().trim().max(100).default('') }),
	may: mayReadKnowledge,
	run: async (act, { q }) => {
		const standing = (await templatesHere(act)).filter(({ withdrawnOn }) => withdrawnOn === null)
		return {
			...{ side: sideOf(act), mayKeep: mayKeepNetwork(act.actor), count: standing.length },
			templates: lookFor(standing, q, ({ title, about }) => [title, about]).map(({ versions, ...one }) => ({
				...one,
				latest: versions.at(-1)?.number ?? 0,
				releasedOn: versions.at(-1)?.releasedOn ?? null,
			})),
			/** Null in a municipality: it is the networks that share. */
			openAt: sideOf(act) === 'network' ? await openAddress(act) : null,
			copies: sideOf(act) === 'municipality' ? await copiesHere(act) : [],
		}
	},
	audit: () => ({ kind: 'library-template', ids: [] }),
})
