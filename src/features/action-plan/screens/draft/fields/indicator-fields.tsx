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
import type { OpenDraft } from '../open-draft.ts'
import { definitionValue } from './definition-value.ts'

type IndicatorFieldsProps = Pick<OpenDraft, 'goals' | 'units' | 'definitions'> & {
	/** Years to compare with that are written already. */
	references?: number
}

const directions = ['down', 'up'] as const
const operators = ['<=', '>=', '='] as const

export function IndicatorFields({ goals, units, definitions, references = 0 }: IndicatorFieldsProps) {
	const words = useTranslations('planDraft')
	const plans = useTranslations('actionPlan')
	const registry = useTranslations('indicators')
	return (
		<>
			<TextInput name="name" hint={words('indicators.nameHint')} />
			<SelectInput
				name="goalId"
				optional
				empty={plans('add.noGoal')}
				options={goals.map(({ goal, number }) => ({ value: goal.id, label: `${number} ${goal.text}` }))}
			/>
			<FieldRow>
				<TextInput name="key" width="short" optional />
				<TextInput name="unit" width="medium" />
				<Choice
					name="direction"
					inline
					options={directions.map((value) => ({ value, label: plans(`directions.${value}`) }))}
				/>
			</FieldRow>
			<FieldGroup legend={plans('add.promise')}>
				<FieldRow>
					<NumberInput name="baseYear" optional />
					<TextInput name="baseValue" width="short" optional />
				</FieldRow>
				<FieldRow>
					<NumberInput name="targetYear" optional />
					<SelectInput
						name="targetOperator"
						width="short"
						optional
						options={operators.map((value) => ({ value, label: plans(`operators.${value}`) }))}
					/>
					<TextInput name="targetValue" width="short" optional />
				</FieldRow>
				<TextInput name="targetWords" optional />
			</FieldGroup>
			<FieldGroup legend={words('indicators.references')} hint={words('indicators.referencesHint')}>
				{Array.from({ length: references + 2 }, (_, place) => `references.${place}`).map((row) => (
					<FieldRow key={row}>
						<NumberInput name={`${row}.year`} optional />
						<TextInput name={`${row}.value`} width="short" optional />
					</FieldRow>
				))}
			</FieldGroup>
			<FieldGroup legend={plans('add.measuring')}>
				<SelectInput
					name="definitionId"
					optional
					empty={plans('add.byHand')}
					options={definitions.map((one) => ({
						value: definitionValue(one),
						label: registry(`definitions.${one.id}.name`),
					}))}
				/>
				<NumberInput name="countedFrom" optional />
				<TextInput name="dueYears" width="medium" optional />
				{units.length === 0 ? null : (
					<Ticks
						name="unitIds"
						label={plans('fields.unitIds')}
						hint={plans('hints.unitIds')}
						optional
						options={units.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				)}
			</FieldGroup>
			<LongText name="comment" optional />
		</>
	)
}
