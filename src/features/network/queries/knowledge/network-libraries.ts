import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayCopyKnowledge } from '../../access.ts'
import { listLibraries } from '../../store/libraries.ts'

/** The libraries of the municipality's networks: where they come from, when they were fetched, what they hold. */
export const networkLibraries = query({
	name: 'networkLibraries',
	input: z.object({}),
	may: mayCopyKnowledge,
	run: async ({ db }) => ({
		libraries: (await listLibraries(db)).map(({ content, ...library }) => ({
			...library,
			holds:
				content === null
					? null
					: {
							...{ asOf: content.asOf, templates: content.templates.length },
							...{ examples: content.examples.length, questions: content.questions.length },
						},
		})),
	}),
	audit: (_, value) => ({ kind: 'network-library', ids: value?.libraries.map(({ id }) => id) ?? [] }),
})
