import { addMonths, type PlainDate } from '../../../../foundation/plain-date.ts'
import { type Due, dueOf, type Where } from './due-of.ts'
import type { RetentionFile } from './files.ts'
import { type Reason, type Rule, yearsAfterLastNote } from './rules.ts'

export type DueFile = RetentionFile & { readonly due: Extract<Due, { is: 'due' }> }

/** What is due on a day and what is kept, in numbers: nobody is named. */
export type Preview = {
	readonly due: readonly {
		readonly rule: Rule['key']
		readonly basis: string
		readonly verified: boolean
		readonly files: number
		readonly people: number
		/** Due days of the first and the last of them, and how many are past the last day that the law gives. */
		readonly firstDueOn: PlainDate
		readonly lastDueOn: PlainDate
		readonly late: number
	}[]
	readonly kept: readonly { readonly because: Reason; readonly files: number; readonly people: number }[]
}

export function lookThrough(
	files: readonly RetentionFile[],
	where: Where,
	today: PlainDate,
): { due: DueFile[]; preview: Preview } {
	const due: DueFile[] = []
	const kept = new Map<Reason, { files: number; people: number }>()
	for (const file of files) {
		const said = dueOf(file, where, today)
		if (said.is === 'due') due.push({ ...file, due: said })
		else {
			const before = kept.get(said.because) ?? { files: 0, people: 0 }
			kept.set(said.because, { files: before.files + 1, people: before.people + file.people.length })
		}
	}
	const reasons = [...kept].map(([because, numbers]) => ({ because, ...numbers }))
	return {
		due,
		preview: {
			due: byRule(due, today),
			kept: reasons.toSorted((a, b) => (a.because < b.because ? -1 : 1)),
		},
	}
}

function byRule(due: readonly DueFile[], today: PlainDate): Preview['due'] {
	return [...new Set(due.map((file) => file.due.rule))].map((rule) => {
		const own = due.filter((file) => file.due.rule === rule)
		const days = own.map((file) => file.due.dueOn).toSorted()
		const [first, last] = [days[0], days.at(-1)]
		if (first === undefined || last === undefined) throw new Error('a rule of no file')
		return {
			...{ rule: rule.key, basis: rule.basis, verified: rule.verified, files: own.length },
			people: own.reduce((sum, file) => sum + file.people.length, 0),
			...{ firstDueOn: first, lastDueOn: last },
			late: own.filter((file) => file.due.byOn < today).length,
		}
	})
}

/** The last day of which something is told in a file that is due. */
export function lastToldOn({ dueOn }: { readonly dueOn: PlainDate }): PlainDate {
	return addMonths(dueOn, -yearsAfterLastNote * 12)
}
