import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { maySeeWhoSees } from '../../access.ts'
import { thingsSeen } from '../../rules/access/who-sees.ts'
import { type Account, findMatters, listAccounts, listSeen, type Matters } from '../../store/who-sees.ts'
import { contextAs } from './accounts-as.ts'

/**
 * Every account that reads anything of a person now, what, and why. Row security answers, asked as each account in turn.
 * Whoever asks is told case numbers and units, and not what the person is called.
 */
export const whoSees = query({
	name: 'whoSees',
	input: z.object({ personId: id() }),
	may: maySeeWhoSees,
	run: async (act, { personId }) => {
		const matters = await findMatters(act.db, personId)
		if (matters === null) return missing
		const accounts = await listAccounts(act.db)
		const seen = [
			...(await seenBy(act, accounts, matters, 'work')),
			...(await seenBy(
				act,
				accounts.filter(({ roles }) => roles.includes('follow-up')),
				matters,
				'follow-up',
			)),
		]
		return {
			personId,
			isProtected: matters.isProtected,
			cases: matters.cases.map(({ caseNumber, unitName, isOpen }) => ({ caseNumber, unitName, isOpen })),
			entries: matters.entries.map(({ unitName }) => unitName),
			seen,
			asked: accounts.length,
		}
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})

async function seenBy(act: Act, accounts: readonly Account[], matters: Matters, how: 'work' | 'follow-up') {
	if (accounts.length === 0) return []
	const contexts = accounts.map((account) => contextAs(act, account, how))
	const numbers = new Map(matters.cases.map(({ caseId, caseNumber }) => [caseId, caseNumber]))
	const answers = await listSeen(act.db, contexts, matters)
	return answers.flatMap((answer) => {
		const account = accounts[answer.place - 1]
		const things = thingsSeen(answer, how)
		if (account === undefined || things.length === 0) return []
		const { id, kind, name, roles, units, organisations } = account
		return [
			{
				...{ id, kind, name, roles, units, organisations, how, things, why: answer.why },
				caseNumbers: answer.cases.map((one) => numbers.get(one) ?? ''),
			},
		]
	})
}
