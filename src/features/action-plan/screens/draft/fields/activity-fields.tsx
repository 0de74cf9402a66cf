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
import type { Citation } from '../../../rules/document/document.ts'
import type { OpenDraft } from '../open-draft.ts'
import { citationValue } from './citation-value.ts'

type ActivityFieldsProps = {
	draft: Pick<OpenDraft, 'document' | 'goals' | 'units' | 'guidelines'>
	/** What it cites already. */
	cited?: readonly Citation[]
}

export function ActivityFields({ draft, cited = [] }: ActivityFieldsProps) {
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
				<GuidelineTicks guidelines={draft.guidelines} cited={cited} />
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

type GuidelineTicksProps = Pick<OpenDraft, 'guidelines'> & { cited: readonly Citation[] }

/** Each guideline as it says now; one that is cited as it said before may be kept so. */
function GuidelineTicks({ guidelines, cited }: GuidelineTicksProps) {
	const words = useTranslations('planDraft.activities')
	const options = guidelines.flatMap(({ id, title, last, withdrawn }) => {
		const earlier = cited.filter(({ guidelineId, version }) => guidelineId === id && version !== last)
		const versions = [...earlier.map(({ version }) => version), ...(withdrawn ? [] : [last])]
		return versions.map((version) => ({
			value: citationValue({ guidelineId: id, version }),
			label: words('inVersion', { title, version: String(version) }),
			...(version === last ? {} : { hint: words('earlierVersion') }),
		}))
	})
	return options.length === 0 ? null : <Ticks name="guidelines" optional options={options} />
}
