import * as z from 'zod'
import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { hotelNights } from '../../../homelessness/index.ts'
import { mayHandleCases } from '../../access.ts'
import { byNeed, levelOf, needOf, type TalkState } from '../../rules/children/board.ts'
import type { ChildRow } from '../../store/case-people.ts'
import { type CaseRow, listClosedWithChildren, listOpenCases } from '../../store/cases.ts'
import { listAssessments, listChildChecks, listChildrensFollowUps } from '../../store/children.ts'
import { type CaseView, childOf, shownIn, titleOf, viewCases } from '../case-view.ts'
import { hidesFreeText } from '../hide-free-text.ts'
import { childSettingsIn } from './child-settings.ts'

// Recently closed: half a year, and longer while a follow-up of the children from the last year is left.
const recentDays = 180
const oldestFollowUpDays = 365
// Whoever has come of age is no child any more.
const ofAge = 18

/** Each child of open and recently closed cases that one may work with: talk, follow-up, nights in a hotel; in order of need. */
export const childrensBoard = query({
	name: 'childrensBoard',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => {
		const settings = await childSettingsIn(act)
		const open = await listOpenCases(act.db)
		const recent = await listClosedWithChildren(act.db, {
			closedSince: addDays(act.today, -recentDays),
			dueSince: addDays(act.today, -oldestFollowUpDays),
		})
		const views = await viewCases(act, [...open.filter(({ children }) => children === 'yes'), ...recent])
		const found = views.flatMap((view) =>
			view.children
				.filter((child) => (childOf(child, act.today).age ?? 0) < ofAge)
				.map((child) => ({ view, child })),
		)
		const about = await factsOfChildren(
			act,
			views.map(({ row }) => row.id),
			found.map(({ child }) => child.childId),
		)
		const rows = found.map(({ view, child }) => {
			const { nights, stillThere } = about.nightsOf(child.childId)
			const facts = {
				talk: talkOf(view, child),
				...about.followUpOf(view.row, child.childId),
				nights: hidesFreeText(view) ? null : nights,
				stillThere: !hidesFreeText(view) && stillThere,
			}
			const need = needOf(facts, settings, act.today)
			return {
				...{ ...childOf(child, act.today), living: child.living, title: titleOf(view) },
				closedOn: view.row.closedOn,
				...facts,
				...{ need, level: levelOf(facts.nights, settings) },
				assessed: about.isAssessed(view.row.id, child.childId),
			}
		})
		return {
			rows: rows.toSorted(byNeed),
			settings,
			unnamed: open.filter(({ id, children }) => children === 'unknown' || isUnnamed(id, views)).length,
			shown: shownIn(views),
		}
	},
	audit: (_, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [] }),
})

/** There are children, and nobody has entered them. */
function isUnnamed(caseId: string, views: readonly CaseView[]): boolean {
	return views.some(({ row, children }) => row.id === caseId && children.length === 0)
}

/** What lies in rows of its own, read once for all children. */
async function factsOfChildren(act: Act, caseIds: readonly string[], childIds: readonly string[]) {
	const assessments = await listAssessments(act.db, caseIds)
	const checks = await listChildChecks(act.db, caseIds)
	const followUps = await listChildrensFollowUps(act.db, caseIds)
	const answer = await hotelNights.within(act, { personIds: [...new Set(childIds)] })
	const nights = new Map((answer.is === 'done' ? answer.value : []).map((one) => [one.personId, one]))
	return {
		isAssessed: (caseId: string, childId: string) =>
			assessments.some((one) => one.caseId === caseId && one.childId === childId),
		nightsOf: (childId: string) => nights.get(childId) ?? { nights: 0, stillThere: false },
		followUpOf: (
			row: CaseRow,
			childId: string,
		): { followUpId: string | null; followUpOn: PlainDate | null } => {
			const next = followUps.find(
				(one) =>
					one.caseId === row.id &&
					!checks.some((check) => check.followUpId === one.id && check.childId === childId),
			)
			return { followUpId: next?.id ?? null, followUpOn: next?.dueOn ?? null }
		},
	}
}

function talkOf(view: CaseView, child: ChildRow): TalkState {
	const { heldOn, noTalkReason, reasonOn } = child
	if (heldOn !== null) return { is: 'held', on: heldOn }
	if (noTalkReason !== null && reasonOn !== null) return { is: 'reason', reason: noTalkReason, on: reasonOn }
	const step = view.steps.find((one) => one.id === 'child-talk' && one.child?.id === child.childId)
	return { is: 'missing', dueOn: step?.dueOn ?? null }
}
