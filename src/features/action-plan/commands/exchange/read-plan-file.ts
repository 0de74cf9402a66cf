import type * as z from 'zod'
import { findText } from '../../../../platform/table-text.ts'
import { listedParts, type PlanDocument } from '../../rules/document/document.ts'
import { faultsIn } from '../../rules/document/whole.ts'
import { type PlanFile, planFileSchema } from './plan-schema.ts'

/** What is wrong at one place of a plan's file, as `document.goals.2.text`. */
export type FileFault = {
	readonly path: string
	readonly problem:
		| 'not-json'
		| 'missing'
		| 'wrong-type'
		| 'not-known'
		| 'not-one-of'
		| 'too-long'
		| 'too-short'
		| 'out-of-range'
		| 'not-valid'
		| 'id-twice'
		| 'key-taken'
		| 'points-nowhere'
		| 'ends-before-it-begins'
		| 'goal-under-itself'
		| 'definition-unknown'
		| 'nothing-counts-it'
		| 'not-counted-by-unit'
}

type Read = { readonly file: PlanFile } | { readonly faults: readonly FileFault[] }

/** A plan's file, or everything that is wrong with it and where. */
export function readPlanFile(bytes: Uint8Array): Read {
	const given = jsonIn(bytes)
	if (given === undefined) return { faults: [{ path: '', problem: 'not-json' }] }
	const parsed = planFileSchema.safeParse(given, { reportInput: true })
	if (!parsed.success) return { faults: parsed.error.issues.flatMap(faultsOf) }
	const { document } = parsed.data
	const faults = [
		...twinIdsIn(document),
		...faultsIn(document).map(({ path, fault }) => ({ path, problem: fault.because })),
	]
	if (faults.length === 0) return { file: parsed.data }
	return { faults: faults.map(({ path, problem }) => ({ path: `document.${path}`, problem })) }
}

function jsonIn(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(findText(bytes)?.replace(/^\uFEFF/, '') ?? '')
	} catch {
		return undefined
	}
}

function twinIdsIn(document: PlanDocument): FileFault[] {
	return listedParts.flatMap((part) => {
		const ids = document[part].map(({ id }) => id)
		return ids.flatMap((id, at): FileFault[] =>
			ids.indexOf(id) < at ? [{ path: `${part}.${at}.id`, problem: 'id-twice' }] : [],
		)
	})
}

function faultsOf(issue: z.core.$ZodIssue): FileFault[] {
	const at = (problem: FileFault['problem'], ...more: string[]) => ({
		...{ path: [...issue.path, ...more].join('.'), problem },
	})
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => at('not-known', key))
		case 'invalid_type':
			return [at(issue.input === undefined ? 'missing' : 'wrong-type')]
		case 'invalid_value':
			return [at(issue.input === undefined ? 'missing' : 'not-one-of')]
		case 'invalid_union':
			return [at('not-one-of')]
		case 'too_big':
			return [at(issue.origin === 'string' ? 'too-long' : 'out-of-range')]
		case 'too_small':
			return [at(issue.origin === 'string' ? 'too-short' : 'out-of-range')]
		default:
			return [at('not-valid')]
	}
}
