import { useTranslations } from 'use-intl'
import {
	Choice,
	FieldGroup,
	FieldRow,
	LongText,
	NumberInput,
	SelectInput,
	TextInput,
	Ticks,
} from '../../../../../ui/fields.tsx'
import { CostClass } from '../../../../../ui/marks.tsx'
import type { OpenDraft } from '../open-draft.ts'

type ActivityFieldsProps = { draft: Pick<OpenDraft, 'document' | 'goals' | 'units'> }

export function ActivityFields({ draft }: ActivityFieldsProps) {
	const words = useTranslations('planDraft.activities')
	const plans = useTranslations('actionPlan.hints')
	const { document, goals, units } = draft
	const { areas, indicators, costClasses } = document
	const indicatorOptions = indicators.map((one) => ({ value: one.id, label: `${one.key} ${one.name}` }))
	return (
		<>
			<LongText name="text" rows={2} hint={plans('text')} />
			<FieldRow>
				<TextInput name="key" width="short" optional />
				{areas.length === 0 ? null : (
					<SelectInput
						name="area"
						width="medium"
						optional
						empty={words('noArea')}
						options={areas.map(({ text }) => ({ value: text, label: text }))}
					/>
				)}
				<TextInput name="newArea" width="medium" optional />
			</FieldRow>
			<FieldGroup legend={words('whoAndWhen')}>
				<TextInput name="owner" optional />
				{units.length === 0 ? null : (
					<Ticks
						name="unitIds"
						optional
						options={units.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				)}
				<FieldRow>
					<NumberInput name="periodFrom" />
					<NumberInput name="periodTo" />
					<TextInput name="due" width="short" optional />
				</FieldRow>
				<Choice
					name="costClass"
					optional
					options={([1, 2, 3] as const).map((value) => {
						const hint = costClasses.find((one) => one.class === value)?.text
						return {
							value: String(value),
							label: <CostClass value={value} />,
							...(hint === undefined ? {} : { hint }),
						}
					})}
				/>
			</FieldGroup>
			<FieldGroup legend={words('why')}>
				<TextInput name="measure" optional />
				<TextInput name="method" optional />
				{goals.length === 0 ? null : (
					<Ticks
						name="goalIds"
						optional
						options={goals.map(({ goal, number }) => ({ value: goal.id, label: `${number} ${goal.text}` }))}
					/>
				)}
				{indicators.length === 0 ? null : (
					<>
						<Ticks name="indicatorIds" optional options={indicatorOptions} />
						<FieldRow>
							<NumberInput name="quantity.value" optional />
							<SelectInput
								name="quantity.indicatorId"
								width="medium"
								optional
								empty={words('noQuantity')}
								options={indicatorOptions}
							/>
						</FieldRow>
					</>
				)}
			</FieldGroup>
		</>
	)
}
