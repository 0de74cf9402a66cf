import { createHash } from 'node:crypto'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Contribution } from '../rules/flow/contribution.ts'

export type RowsOfCourses = { readonly rows: number; readonly digest: string }

/** The changes of one population until a day, counted and digested in the order of people and days. */
export function rowsOfCourses(
	courses: readonly { readonly personId: string; readonly rows: readonly Contribution[] }[],
	population: Contribution['population'],
	until: PlainDate,
): RowsOfCourses {
	const digest = createHash('sha256')
	let rows = 0
	for (const course of courses) {
		for (const { day, kind, from, to, reason, population: of } of course.rows) {
			if (of !== population || day > until) continue
			rows += 1
			digest.update(`${course.personId} ${day} ${kind} ${from} ${to} ${reason}\n`)
		}
	}
	return { rows, digest: digest.digest('hex') }
}
