import type { Act } from '../../../../platform/transaction.ts'
import { assessmentsInWords, listAssessments, listChildChecks } from '../../store/children.ts'
import type { Readable } from '../hide-free-text.ts'

type NameOf = (staffId: string | null) => string | null
type Read = <Row extends object>(rows: readonly Row[]) => Readable<Row>[]

export async function readChildFacts({ db }: Act, caseId: string) {
	const [assessments, checks] = await Promise.all([
		listAssessments(db, [caseId]).then((rows) => assessmentsInWords(db, rows)),
		listChildChecks(db, [caseId]),
	])
	return { assessments, checks }
}

/** Of each child of a case what is best for it, and how it was at each follow-up; free text goes through `read`. */
export function childFacts(rows: Awaited<ReturnType<typeof readChildFacts>>, read: Read) {
	const assessments = read(rows.assessments)
	const checks = read(rows.checks)
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
