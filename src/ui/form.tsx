import { Button, ErrorSummary } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useTranslations } from 'use-intl'
import type { Refusal } from '../foundation/refusal.ts'
import type { Fault } from '../platform/answer.ts'
import { FormContext, type FormState, fieldId, useFieldWords, useForm } from './form-context.ts'
import { useFrame } from './frame.tsx'
import { type ButtonKind, variantOf } from './links.tsx'
import { findWord, useLooseWords, type WordValues } from './loose-words.ts'
import type { Posted } from './posted.ts'
import type { Outcome } from './screen.ts'
import { RefusalBox, type RefusalItem } from './states.tsx'

type FormProps = {
	/** The command's name; several forms of a page are told apart by it (posted as `intent`). */
	name: string
	/** The feature whose words name fields, faults and refusals. */
	words: string
	outcome?: Outcome | undefined
	/** Values to begin with, by field name. */
	initial?: Posted
	to?: string
	method?: 'post' | 'get'
	/** Holds a file. */
	upload?: boolean
	inline?: boolean
	/** What the list of faults calls a field that has no words of its own. */
	labelOf?: (path: string) => string | null
	/** More than one sentence to a refusal: what is missing and where to mend it. */
	refused?: (refusal: Refusal) => readonly RefusalItem[]
	children: ReactNode
}

/** A plain form: posts without script, and shows again what was written with what was wrong. */
export function Form(props: FormProps) {
	const {
		name,
		words,
		outcome,
		initial,
		to,
		method = 'post',
		upload = false,
		inline = false,
		refused,
		labelOf,
		children,
	} = props
	const { pathname, search } = useLocation()
	const { onceId } = useFrame()
	const failed = outcome !== undefined && !outcome.ok && outcome.values.intent === name ? outcome : null
	const state: FormState = {
		name,
		feature: words,
		values: failed?.values ?? initial,
		faults: failed?.faults ?? [],
	}
	return (
		<FormContext value={state}>
			{failed?.refusal ? <Refused refusal={failed.refusal} feature={words} items={refused} /> : null}
			{state.faults.length > 0 ? <Faults faults={state.faults} labelOf={labelOf} /> : null}
			<form
				className={inline ? 'form-inline' : 'form'}
				method={method}
				action={to ?? pathname + withoutDone(search)}
				encType={upload ? 'multipart/form-data' : undefined}
				noValidate
			>
				{method === 'post' ? <input type="hidden" name="intent" value={name} /> : null}
				{method === 'post' ? <input type="hidden" name="onceId" value={onceId} /> : null}
				{children}
			</form>
		</FormContext>
	)
}

function withoutDone(search: string): string {
	const kept = new URLSearchParams(search)
	kept.delete('done')
	return kept.size === 0 ? '' : `?${kept}`
}

type FaultsProps = { faults: readonly Fault[]; labelOf: FormProps['labelOf'] | undefined }

function Faults({ faults, labelOf }: FaultsProps) {
	const form = useForm()
	const words = useTranslations('ui.form')
	const fields = useFieldWords(form.feature)
	return (
		<ErrorSummary
			heading={words('toCorrect', { count: faults.length })}
			size="small"
			autoFocus
			className="form"
		>
			{faults.map((fault) => {
				const label = labelOf?.(fault.path) ?? fields.label(fault.path)
				const problem = fields.problem(fault, form.values)
				return (
					<ErrorSummary.Item
						key={`${fault.path} ${fault.problem}`}
						href={`#${fieldId(form.name, fault.path)}`}
					>
						{label === null ? problem : words('atField', { label, problem })}
					</ErrorSummary.Item>
				)
			})}
		</ErrorSummary>
	)
}

type RefusedProps = {
	refusal: Refusal
	feature: string
	items: ((refusal: Refusal) => readonly RefusalItem[]) | undefined
}

function Refused({ refusal, feature, items }: RefusedProps) {
	const words = useLooseWords()
	const own = useTranslations('ui.form')
	const { pathname } = useLocation()
	if (refusal.because === 'prove-again') {
		const to = `/prove?next=${encodeURIComponent(pathname)}`
		return (
			<RefusalBox
				to={refusal}
				title={own('refused')}
				items={[{ text: own('proveAgain'), to, linkText: own('prove') }]}
			/>
		)
	}
	const sentence = findWord(
		words,
		[`${feature}.refusals.${refusal.because}`, `refusals.${refusal.because}`],
		factsOf(refusal),
	)
	return (
		<RefusalBox
			to={refusal}
			title={own('refused')}
			items={items?.(refusal) ?? [{ text: sentence ?? refusal.because }]}
		/>
	)
}

/** A refusal's facts as values for its sentence; a list says how many it holds. */
function factsOf(refusal: Refusal): WordValues {
	return Object.fromEntries(
		Object.entries(refusal).flatMap(([fact, value]: [string, unknown]) => {
			if (typeof value === 'string' || typeof value === 'number') return [[fact, value]]
			return Array.isArray(value) ? [[fact, value.length]] : []
		}),
	)
}

type SubmitProps = { kind?: ButtonKind; icon?: ReactNode; name?: string; value?: string; children: ReactNode }

export function Submit({ kind = 'primary', icon, name, value, children }: SubmitProps) {
	return (
		<Button type="submit" variant={variantOf(kind)} size="small" icon={icon} name={name} value={value}>
			{children}
		</Button>
	)
}

/** Buttons at the end of a form. */
export function FormActions({ children }: { children: ReactNode }) {
	return <div className="form-do">{children}</div>
}
