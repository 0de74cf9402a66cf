import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { listOrganisations } from '../../../organisation/index.ts'
import { mayGiveCodes } from '../../access.ts'
import { codeEnds, codeState } from '../../rules/once.ts'
import { listOneTimeReports } from '../../store/once.ts'

/** The codes that have been given out, where each stands, and the landlords for whom one can be made. */
export const oneTimeReports = query({
	name: 'oneTimeReports',
	input: z.object({}),
	may: mayGiveCodes,
	run: async ({ db, today }) => ({
		codes: (await listOneTimeReports(db)).map(({ usedAt, endedAt, ...code }) => ({
			...code,
			state: codeState({ usedAt, endedAt, validThrough: code.validThrough }, today),
		})),
		landlords: (await listOrganisations(db))
			.filter((one) => one.roleTypes.includes('landlord') && one.endedOn === null)
			.map(({ id, name }) => ({ id, name })),
		validThrough: codeEnds(today),
	}),
	audit: (_, value) => ({
		kind: 'one-time-report',
		ids: value?.codes.map(({ oneTimeReportId }) => oneTimeReportId) ?? [],
	}),
})
