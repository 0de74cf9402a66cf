import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayKeepRecords } from '../../access.ts'
import { maskExtract } from '../../rules/rights/extract.ts'
import { stateOf } from '../../rules/rights/request-stage.ts'
import { findRequest } from '../../store/rights.ts'
import { openExtract } from './open-extract.ts'
import { protectedSince } from './protected-since.ts'

/** What the person is given: only after the second look, or a refusal's words. Refused: no-second-look, protected-since. */
export const givenExtract = query({
	name: 'givenExtract',
	input: z.object({ requestId: id() }),
	may: mayKeepRecords,
	run: async (act, { requestId }) => {
		const request = await findRequest(act.db, requestId)
		if (request === null) return missing
		const state = stateOf(request)
		const { name: municipality } = await getMunicipality(act.db)
		if (state === 'refused') return { request, municipality, today: act.today, pieces: null }
		if (state !== 'agreed' && state !== 'given') return refuse({ because: 'no-second-look' })
		const opened = await openExtract(act, requestId)
		if (opened === missing) return missing
		if (state === 'agreed' && (await protectedSince(act, opened.others))) {
			return refuse({ because: 'protected-since' })
		}
		return { request, municipality, today: act.today, pieces: maskExtract(opened.extract, opened.decisions) }
	},
	audit: ({ requestId }, value) => ({
		kind: 'extract-request',
		ids:
			value === null || value.request.personId === null ? [requestId] : [requestId, value.request.personId],
	}),
})
