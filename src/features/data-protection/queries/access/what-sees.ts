import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { everyUseCase } from '../../../../platform/use-case.ts'
import { maySeeWhoSees } from '../../access.ts'
import { countSeen, findLastUse, listAccounts } from '../../store/who-sees.ts'
import { contextAs } from './accounts-as.ts'

/** What one account sees: its roles and units, what it may do, and how many people and matters row security shows it. */
export const whatSees = query({
	name: 'whatSees',
	input: z.object({ accountId: id() }),
	may: maySeeWhoSees,
	run: async (act, { accountId }) => {
		const account = (await listAccounts(act.db)).find((one) => one.id === accountId)
		if (account === undefined) return missing
		const actor = {
			...{ municipalityId: act.actor.municipalityId, controllerId: account.committeeId, actorId: account.id },
			...{ roles: account.roles, unitIds: account.unitIds, organisationIds: account.organisationIds },
		}
		const [counts] = await countSeen(act.db, [contextAs(act, account, 'work')])
		const may = [...everyUseCase().values()].filter(({ useCase }) => useCase.may(actor))
		const names = (writes: boolean) =>
			may
				.filter(({ useCase }) => useCase.writes === writes)
				.map(({ useCase }) => useCase.name)
				.sort()
		return {
			account,
			counts,
			does: names(true),
			reads: names(false),
			lastUsedAt: await findLastUse(act.db, accountId),
		}
	},
	audit: ({ accountId }) => ({ kind: 'staff', ids: [accountId] }),
})
