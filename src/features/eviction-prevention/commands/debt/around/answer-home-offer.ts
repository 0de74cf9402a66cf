import * as z from 'zod'
import { missing } from '../../../../../platform/answer.ts'
import { command } from '../../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { alternativeFrom, offerAnswers } from '../../../rules/debt/respite.ts'
import { answerOfferRow, listOffers } from '../../../store/around.ts'
import { changeCase } from '../../../store/cases.ts'
import { caseInWork, isCase } from '../../case-in-work.ts'

/** What was answered to an offered home; the case's own answer about another home follows its offers. */
export const answerHomeOffer = command({
	name: 'answerHomeOffer',
	input: z.object({
		caseId: id(),
		offerId: id(),
		answer: z.enum(offerAnswers, { error: 'choose-one' }),
		answeredOn: day(),
		reason: optionalText(1000),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, offerId, answer, answeredOn, reason }) => {
		notInFuture(act, { answeredOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const answered = await answerOfferRow(act.db, { id: offerId, caseId }, { answer, answeredOn, reason })
		if (!answered) return missing
		const household = { children: found.children !== 'no', evictedOn: found.dates.evicted ?? null }
		const alternative = alternativeFrom(await listOffers(act.db, caseId), household)
		const deviation = found.alternative === 'deviation' ? found.alternative : null
		await changeCase(act.db, caseId, { alternative: alternative ?? deviation })
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
	constraints: { home_offer_check: 'answered-before-offered' },
})
