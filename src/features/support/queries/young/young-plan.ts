import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { whoIs } from '../who-is.ts'
import { youngOf } from './young-of.ts'

/** A young person's housing plan, or that there is none yet. */
export const youngPlan = query({
	name: 'youngPlan',
	opensOne: true,
	input: z.object({ personId: id() }),
	may: mayWorkWithSupport,
	run: async (act, { personId }) => {
		const who = await whoIs(act, personId)
		if (who === missing || isRefused(who)) return who
		const { records, ...person } = who
		return { person, plan: await youngOf(act, records) }
	},
	audit: ({ personId }) => ({ kind: 'young-plan', ids: [personId] }),
})

export type YoungPage = Extract<Awaited<ReturnType<typeof youngPlan>>, { is: 'done' }>['value']
