import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { text } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { readIdentityNumber } from '../../../people/index.ts'
import { maySeeWhoSees } from '../../access.ts'
import { readCaseNumber } from '../../rules/access/case-number.ts'
import { listPeopleMeant } from '../../store/who-sees.ts'

/**
 * Whom somebody means by an identity number or a case number, in their own committee: a person, or each in the case's
 * household. By name nobody is found here, and nobody's name is told.
 */
export const whomToAskAbout = query({
	name: 'whomToAskAbout',
	input: z.object({ number: text(40) }),
	may: maySeeWhoSees,
	run: async ({ db, house, today }, { number }) => {
		const caseNumber = readCaseNumber(number)
		if (caseNumber !== null) {
			return { caseNumber, people: await listPeopleMeant(db, { blindIndexes: [], caseNumber }) }
		}
		const read = readIdentityNumber(number, today)
		if (isRefused(read)) throw new BadInput([{ path: 'number', problem: 'not-a-number-to-ask-by' }])
		const blindIndexes = house.keys.blindIndexes(read.number)
		return { caseNumber: null, people: await listPeopleMeant(db, { blindIndexes, caseNumber: null }) }
	},
	audit: (_, value) => ({ kind: 'person', ids: value?.people.map(({ personId }) => personId) ?? [] }),
})
