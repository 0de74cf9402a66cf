import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Choice, LongText, NumberInput, SelectInput, TextInput } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import type { Posted } from '../../../ui/posted.ts'
import type { Outcome } from '../../../ui/screen.ts'
import { activityStatuses, nextSteps } from '../rules/facts.ts'

const indicatorStatuses = ['reached', 'on-track', 'behind', 'not-reached', 'wrong-way'] as const

type ItemFormProps = {
	subject: 'indicator' | 'activity'
	/** What the figure has come to is written here only in a part of a year. */
	typesValue: boolean
	initial: Posted
	outcome: Outcome | undefined
	/** The buttons. */
	children: ReactNode
}

/** What an owner says about one item: how it goes, why, and what comes next. */
export function ItemForm({ subject, typesValue, initial, outcome, children }: ItemFormProps) {
	const words = useTranslations('reports.item')
	const decisions = useTranslations('reports.decisions')
	const statuses = useTranslations('ui.status')
	const isActivity = subject === 'activity'
	const shown = isActivity ? activityStatuses : indicatorStatuses
	return (
		<Form name="commentFollowUpItem" words="reports" outcome={outcome} initial={initial}>
			{typesValue ? <NumberInput name="value" optional /> : null}
			<LongText name="comment" rows={5} optional />
			<Choice
				name="decision"
				inline
				options={nextSteps.map((value) => ({ value, label: decisions(value) }))}
			/>
			<SelectInput
				name="status"
				width="medium"
				{...(isActivity ? { hint: '' } : {})}
				options={[
					...(isActivity ? [] : [{ value: 'computed', label: words('computed') }]),
					...shown.map((value) => ({ value, label: statuses(value) })),
				]}
			/>
			{isActivity ? null : <TextInput name="reason" optional />}
			{children}
		</Form>
	)
}
