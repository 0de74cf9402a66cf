import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { listStaffNames, listUnits } from '../../../organisation/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { supportEnds, supportKinds } from '../../rules/agreements/agreement.ts'
import { supportMethods } from '../../rules/agreements/methods.ts'
import { supportWays, weekdays } from '../../rules/agreements/schedule.ts'
import { isOffered } from '../../rules/agreements/service.ts'
import { decisionOutcomes, supportMatters } from '../../rules/decisions/decision.ts'
import { holdsOn } from '../../rules/decisions/delegation.ts'
import { legalBasesInForce } from '../../rules/decisions/legal-basis.ts'
import { guidanceDeclines } from '../../rules/guidance/guidance.ts'
import { refusalReasons, refusedMatters } from '../../rules/guidance/refused-offer.ts'
import { handOverBases, handOverLaw, notNeededReasons } from '../../rules/reviews/hand-over.ts'
import { reviewChanges } from '../../rules/reviews/review.ts'
import { listDelegations } from '../../store/delegation.ts'
import { listServices } from '../../store/services.ts'

const decidedBy: readonly string[] = [
	'assistance-by-need',
	'measure-without-assessment',
	'economic-assistance',
]

/** What the forms about support can choose from today: closed lists, paragraphs in force, services with names. */
export const supportChoices = query({
	name: 'supportChoices',
	input: z.object({}),
	may: mayWorkWithSupport,
	run: async ({ db, today, actor }) => ({
		...{ supportMatters, decisionOutcomes, supportKinds, supportEnds, supportWays, weekdays, supportMethods },
		...{ guidanceDeclines, refusedMatters, refusalReasons, reviewChanges, notNeededReasons },
		bases: handOverBases.map((basis) => ({ basis, paragraph: handOverLaw[basis] })),
		legalBases: legalBasesInForce(today).flatMap(({ id, about }) =>
			decidedBy.includes(about) ? [{ id, about }] : [],
		),
		delegations: (await listDelegations(db))
			.filter((one) => holdsOn(one, today))
			.filter(({ decisionKind }) => supportMatters.some((about) => about === decisionKind))
			.map(({ id, decisionKind, point, role }) => ({ id, decisionKind, point, role })),
		services: (await listServices(db))
			.filter((one) => one.documentation === 'full' && isOffered(one, today))
			.map(({ id, name }) => ({ id, name })),
		staff: (await listStaffNames(db)).map(({ id, name, title }) => ({ id, name, title })),
		units: (await listUnits(db)).map(({ id, name }) => ({ id, name })),
		...{ today, me: actor.actorId, ownUnitId: actor.unitIds[0] ?? null },
	}),
	audit: () => ({ kind: 'code-list', ids: [] }),
})
