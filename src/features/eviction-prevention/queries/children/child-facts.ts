import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { ChildInWords } from '../../store/case-people.ts'
import { assessmentsInWords, listAssessments, type listChildChecks } from '../../store/children.ts'
import { childInHead } from '../case-head.ts'
import type { Readable } from '../hide-free-text.ts'

type NameOf = (staffId: string | null) => string | null

/** A child with its talk in words, or why there was none. */
export function childWithTalk(child: Readable<ChildInWords>, today: PlainDate, nameOf: NameOf) {
	const { daysAYear, place, legalGround, interpreterLanguage, childsView, assessment, reasonNote } = child
	return {
		...childInHead(child, today),
		...{ daysAYear, place, legalGround, interpreterLanguage, childsView, assessment, reasonNote },
		protected: child.protected,
		heldBy: nameOf(child.heldBy),
	}
}

export async function readAssessments({ db }: Act, caseId: string) {
	return await assessmentsInWords(db, await listAssessments(db, [caseId]))
}

type Assessment = Awaited<ReturnType<typeof readAssessments>>[number]

/** What is best for the child, as it was assessed last. */
export function interestsOf(childId: string, assessments: readonly Readable<Assessment>[], nameOf: NameOf) {
	const found = assessments.find((one) => one.childId === childId)
	if (found === undefined) return null
	const { bestInterests, school, assessedOn, recordedAt, assessedBy } = found
	return { bestInterests, school, assessedOn, recordedAt, assessedBy: nameOf(assessedBy) }
}

type Check = Awaited<ReturnType<typeof listChildChecks>>[number]

/** How it was with the child at each follow-up. */
export function checksOfChild(childId: string, checks: readonly Readable<Check>[], nameOf: NameOf) {
	return checks
		.filter((check) => check.childId === childId)
		.map(({ followUpId, result, onDay, schoolNow, childsWords, note, madeBy }) => ({
			...{ followUpId, result, onDay, schoolNow, childsWords, note },
			by: nameOf(madeBy),
		}))
}
