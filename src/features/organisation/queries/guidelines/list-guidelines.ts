import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReadGuidelines } from '../../access.ts'
import { reviewStateOf, versionOn } from '../../rules/guidelines/review.ts'
import { readGuidelines, readGuidelineVersions } from '../../store/guidelines.ts'

/** Every guideline and routine, those to be looked at again first, with the version that holds today and the last one. */
export const listGuidelines = query({
	name: 'listGuidelines',
	input: z.object({}),
	may: mayReadGuidelines,
	run: async ({ db, today }) => {
		const all = await readGuidelineVersions(db)
		const guidelines = (await readGuidelines(db)).map((one) => {
			const versions = all.filter(({ guidelineId }) => guidelineId === one.id)
			const holds = versionOn(versions, today)
			return {
				...one,
				review: reviewStateOf(one, today),
				holds: holds === null ? null : { number: holds.number, validFrom: holds.validFrom },
				last: versions.at(-1)?.number ?? 0,
			}
		})
		return { guidelines }
	},
	audit: () => ({ kind: 'guideline', ids: [] }),
})
