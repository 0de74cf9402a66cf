import * as z from 'zod'
import { firstDayOf, yearOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepServices, mayReadServices, mayWorkWithSupport } from '../../access.ts'
import {
	assessments,
	documentationLaw,
	documentations,
	isOffered,
	serviceKinds,
} from '../../rules/agreements/service.ts'
import { countContacts, listServices } from '../../store/services.ts'

/** What the committee offers, how much of it is written down and why, and how many it has met this year. */
export const supportServices = query({
	name: 'supportServices',
	input: z.object({}),
	may: mayReadServices,
	run: async ({ db, actor, today }) => {
		const year = yearOf(today)
		const met = new Map((await countContacts(db, firstDayOf(year))).map((one) => [one.serviceId, one]))
		return {
			services: (await listServices(db)).map((one) => ({
				...one,
				law: documentationLaw[one.documentation],
				offered: isOffered(one, today),
				people: met.get(one.id)?.people ?? 0,
				times: met.get(one.id)?.times ?? 0,
			})),
			...{ mayKeep: mayKeepServices(actor), mayCount: mayWorkWithSupport(actor), year, today },
			...{ serviceKinds, assessments, documentations },
		}
	},
	audit: () => ({ kind: 'support-service', ids: [] }),
})
