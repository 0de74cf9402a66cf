import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../platform/fields.ts'
import { places } from '../../homelessness/index.ts'
import { mayHandleCases } from '../access.ts'
import { viewCases } from '../queries/case-view.ts'
import { childSettingsIn } from '../queries/children/child-settings.ts'
import { isLongBefore } from '../rules/believable-days.ts'
import { defaultCaseSettings } from '../rules/case.ts'
import { refuseToClose } from '../rules/closing.ts'
import { alternativeFrom } from '../rules/debt/respite.ts'
import { followUpsAfter } from '../rules/follow-ups.ts'
import { chosenOutcomes, type Outcome } from '../rules/outcomes.ts'
import { stageOf } from '../rules/stage.ts'
import { listOffers } from '../store/around.ts'
import { putCaseDate } from '../store/case-facts.ts'
import { setPresentAtExecution } from '../store/case-people.ts'
import { changeCase } from '../store/cases.ts'
import { insertFollowUps } from '../store/measures.ts'
import { isUnderWay } from '../store/transfers.ts'
import { beginHomelessness } from './begin-homelessness.ts'
import { caseInWork, isCase } from './case-in-work.ts'

/**
 * Closes the case with an outcome, unless something is missing: child-talk-missing, children-unknown,
 * no-alternative-home, no-attempts-recorded and the rest of `rules/closing.ts`; transfer-under-way. Sets the days of the checks to come.
 * Evicted without a home: where the household goes begins their homelessness in the same breath, following this case.
 */
export const closeCase = command({
	name: 'closeCase',
	input: z.object({
		caseId: id(),
		outcome: z.enum(chosenOutcomes as [Outcome, ...Outcome[]], { error: 'choose-one' }),
		evictedOn: day().optional(),
		deviationReasons: optionalText(4000),
		childrenPresent: z.array(id()).default([]),
		goesTo: z
			.enum(
				places.map(({ code }) => code),
				{ error: 'choose-one' },
			)
			.optional(),
	}),
	may: mayHandleCases,
	run: async (act, input) => {
		notInFuture(act, { evictedOn: input.evictedOn })
		const found = await caseInWork(act, input.caseId)
		if (!isCase(found)) return found
		if (input.evictedOn !== undefined && isLongBefore('evicted', input.evictedOn, found)) {
			throw new BadInput([{ path: 'evictedOn', problem: 'long-before-the-case' }])
		}
		if (await isUnderWay(act.db, found.id)) return refuse({ because: 'transfer-under-way' })
		const [view] = await viewCases(act, [found])
		if (view === undefined) return missing
		const { children, checks } = view
		const evictedOn = input.evictedOn ?? found.dates.evicted ?? null
		const deviationReasons = input.deviationReasons ?? found.deviationReasons
		const household = { children: found.children !== 'no' || children.length > 0, evictedOn }
		const offered = alternativeFrom(await listOffers(act.db, found.id), household)
		const alternative = offered ?? (deviationReasons === null ? null : 'deviation')
		const refusal = refuseToClose({
			ground: found.ground,
			children: found.children,
			childTalks: children.map(({ childId, talkId }) => ({ childId, settled: talkId !== null })),
			contactAttempts: found.attemptDays.length,
			debtAdviceOffered: found.dates['debt-advice-offered'] !== undefined,
			evictedOn,
			outcome: input.outcome,
			alternative,
			deviationReasons,
			openChecklist: checks.openRequired,
			unsignedNote: checks.unsignedNote,
			unsentReport: view.reports.some((report) => report.state === 'to-send'),
			authorityUnanswered: view.urgency.sameDay,
			copyOwed: view.copyOwedSince !== null,
		})
		if (refusal !== null) return refusal
		if (input.goesTo !== undefined && evictedOn === null) {
			throw new BadInput([{ path: 'goesTo', problem: 'only-when-evicted' }])
		}

		const { municipalityId, actorId } = act.actor
		if (input.evictedOn !== undefined) {
			const evicted = { kind: 'evicted', onDay: input.evictedOn, source: 'enforcement-authority' } as const
			await putCaseDate(act.db, municipalityId, { caseId: found.id, ...evicted, recordedBy: actorId })
		}
		for (const childId of input.childrenPresent) {
			await setPresentAtExecution(act.db, found.id, childId, 'yes')
		}
		await changeCase(act.db, found.id, {
			outcome: input.outcome,
			closedOn: act.today,
			closedBy: actorId,
			alternative,
			deviationReasons,
			stageReached: stageOf(evictedOn === null ? found.dates : { ...found.dates, evicted: evictedOn }),
		})
		const closing = { outcome: input.outcome, closedOn: act.today, evictedOn, children: children.length }
		const { followUpWeeks } = await childSettingsIn(act)
		const settings = { ...defaultCaseSettings, followUpWeeksAfterEviction: followUpWeeks }
		await insertFollowUps(act.db, municipalityId, found.id, followUpsAfter(closing, settings))
		if (input.goesTo !== undefined && evictedOn !== null) {
			const homeless = { evictedOn, place: input.goesTo, children }
			const refused = await beginHomelessness(act, found, homeless)
			if (refused !== null) return refused
		}
		return { caseId: found.id }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
