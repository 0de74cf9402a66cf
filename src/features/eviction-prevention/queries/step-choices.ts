import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { places } from '../../homelessness/index.ts'
import { holdsOn, legalBasesInForce, orderOfDelegation } from '../../support/index.ts'
import { mayHandleCases } from '../access.ts'
import { noTalkReasons, talkGroundLaw, talkGrounds } from '../rules/child-talks.ts'
import { decisionKinds, usualBasis } from '../rules/decisions.ts'
import { followUpSources, stayAnswers } from '../rules/follow-ups.ts'
import { chosenOutcomes, classOf } from '../rules/outcomes.ts'

/** What the forms of a case can choose from today: closed lists, and paragraphs in force. */
export const stepChoices = query({
	name: 'stepChoices',
	input: z.object({}),
	may: mayHandleCases,
	byKey: true,
	run: async ({ db, today }) => ({
		talkGrounds: talkGrounds.map((ground) => ({ ground, ...talkGroundLaw[ground] })),
		noTalkReasons,
		places: places.filter(({ code }) => code !== 'own-home').map(({ code }) => code),
		decisionKinds,
		usualBasis,
		followUpSources,
		stayAnswers,
		outcomes: chosenOutcomes.map((outcome) => ({ outcome, class: classOf(outcome) })),
		legalBases: legalBasesInForce(today).map(({ id, about }) => ({ id, about })),
		delegations: (await orderOfDelegation({ db })).filter((one) => holdsOn(one, today)),
	}),
	audit: () => ({ kind: 'code-list', ids: [] }),
})
