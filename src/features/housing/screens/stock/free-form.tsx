import { useTranslations } from 'use-intl'
import {
	DateInput,
	FieldGroup,
	FieldRow,
	NumberInput,
	SelectInput,
	TextInput,
	Ticks,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'

/** What is looked for: days and need, and nobody by name, so that it may stand in the address. */
export function FreeForm({ asked, outcome }: { asked: Posted; outcome: Outcome | undefined }) {
	const words = useTranslations('houses')
	const today = useToday()
	return (
		<Form
			name="findFreeBeds"
			words="houses"
			method="get"
			to="/housing/free"
			outcome={outcome}
			initial={{ from: today, adults: '1', childrenAlong: '0', ...asked }}
		>
			<FieldGroup legend={words('search.days')}>
				<FieldRow>
					<DateInput name="from" />
					<DateInput name="until" optional />
					<NumberInput name="nights" optional />
				</FieldRow>
			</FieldGroup>
			<FieldGroup legend={words('search.need')} hint={words('search.needWhat')}>
				<FieldRow>
					<NumberInput name="adults" />
					<NumberInput name="childrenAlong" />
					<SelectInput
						name="who"
						width="medium"
						optional
						options={(['women', 'men', 'both'] as const).map((value) => ({
							value,
							label: words(`who.${value}`),
						}))}
					/>
					<TextInput name="ages" width="medium" optional />
				</FieldRow>
				<Ticks
					name="needs"
					options={(['accessible', 'pets', 'womenOnly', 'substanceFree'] as const).map((value) => ({
						value,
						label: words(`needs.${value}`),
					}))}
				/>
			</FieldGroup>
			<FieldGroup legend={words('search.where')}>
				<FieldRow>
					<TextInput name="area" width="medium" optional />
					<TextInput name="schoolArea" width="medium" optional />
				</FieldRow>
			</FieldGroup>
			<FormActions>
				<Submit>{words('search.find')}</Submit>
			</FormActions>
		</Form>
	)
}
