import { createContext, useContext } from 'react'
import type { Fault } from '../platform/answer.ts'
import { findWord, useLooseWords } from './loose-words.ts'
import { type Posted, textAt, textsAt } from './posted.ts'

/** What the fields of a form learn from it. */
export type FormState = {
	readonly name: string
	/** The feature whose words name the fields. */
	readonly feature: string
	readonly values: Posted | undefined
	readonly faults: readonly Fault[]
}

export const FormContext = createContext<FormState | null>(null)

export function useForm(): FormState {
	const form = useContext(FormContext)
	if (form === null) throw new Error('a field was drawn outside a form')
	return form
}

export function fieldId(form: string, name: string): string {
	return `${form}-${name.replace(/\[\]$/, '').replaceAll('.', '-')}`
}

/** `debts.0.amount` is called `debts-amount` in the words, whichever row it is in. */
function wordKey(name: string): string {
	return name
		.replace(/\[\]$/, '')
		.split('.')
		.filter((step) => !/^\d+$/.test(step))
		.join('-')
}

/** How faults and fields are called in the form's feature, with the words that all forms share behind. */
export function useFieldWords(feature: string) {
	const words = useLooseWords()
	return {
		label: (name: string) => findWord(words, [`${feature}.fields.${wordKey(name)}`]),
		hint: (name: string) => findWord(words, [`${feature}.hints.${wordKey(name)}`]),
		/** A problem that has no words is told by whether anything was written. */
		problem: (fault: Fault, values: Posted | undefined) => {
			const isEmpty = textAt(values, fault.path) === null && textsAt(values, fault.path).length === 0
			return (
				findWord(words, [
					`${feature}.faults.${wordKey(fault.path)}-${fault.problem}`,
					`${feature}.faults.${fault.problem}`,
					`faults.${fault.problem}`,
					isEmpty ? 'faults.required' : 'faults.not-valid',
				]) ?? fault.problem
			)
		},
	}
}

/** Everything a field needs to draw itself. */
export function useField(name: string, own: { label?: string | undefined; hint?: string | undefined }) {
	const form = useForm()
	const words = useFieldWords(form.feature)
	const path = name.replace(/\[\]$/, '')
	const fault = form.faults.find((found) => found.path === path)
	return {
		id: fieldId(form.name, name),
		label: own.label ?? words.label(name) ?? name,
		hint: own.hint ?? words.hint(name) ?? undefined,
		problem: fault === undefined ? undefined : words.problem(fault, form.values),
		value: textAt(form.values, name) ?? undefined,
		values: textsAt(form.values, name),
	}
}
