import type { Act } from '../../../../platform/transaction.ts'
import { assessmentsInWords, listAssessments, listChildChecks } from '../../store/children.ts'
import type { Readable } from '../hide-free-text.ts'

type NameOf = (staffId: string | null) => string | null
type Read = <Row extends object>(rows: readonly Row[]) => Readable<Row>[]

/** Of each child of a case what is best for it, and how it was at each follow-up; free text goes through `read`. */
export async function childFacts({ db }: Act, caseId: string, read: Read) {
	const assessments = read(await assessmentsInWords(db, await listAssessments(db, [caseId])))
	const checks = read(await listChildChecks(db, [caseId]))
	return (childId: string, nameOf: NameOf) => {
		const found = assessments.find((one) => one.childId === childId)
		return {
			interests:
				found === undefined
					? null
					: {
							bestInterests: found.bestInterests,
							school: found.school,
							assessedOn: found.assessedOn,
							recordedAt: found.recordedAt,
							assessedBy: nameOf(found.assessedBy),
						},
			checks: checks
				.filter((check) => check.childId === childId)
				.map(({ followUpId, result, onDay, schoolNow, childsWords, note, madeBy }) => ({
					...{ followUpId, result, onDay, schoolNow, childsWords, note },
					by: nameOf(madeBy),
				})),
		}
	}
}
