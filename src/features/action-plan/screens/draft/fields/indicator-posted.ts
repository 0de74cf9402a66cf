import type { Answer } from '../../../../../platform/answer.ts'
import type { Posted } from '../../../../../ui/posted.ts'
import { definitionIn } from './definition-value.ts'

/** A form's fields as the command reads them: one value for the definition, years written one after the other. */
export function indicatorFrom(posted: Posted) {
	const { definitionId, dueYears, ...rest } = posted
	const years = typeof dueYears === 'string' ? dueYears.split(/[\s,;]+/).filter((year) => year !== '') : []
	return {
		...rest,
		definition: definitionIn(definitionId),
		dueYears: years.length === 0 ? null : years,
	}
}

/** Years are written in one field, which is where what is wrong with any of them is told. */
export function asWritten<Value>(answer: Answer<Value>): Answer<Value> {
	if (answer.is !== 'bad-input') return answer
	const faults = answer.faults.map(({ path, problem }) => ({
		path: path.startsWith('dueYears.') ? 'dueYears' : path,
		problem,
	}))
	return { is: 'bad-input', faults }
}
