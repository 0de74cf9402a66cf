import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { StepForm, type StepFormProps } from './step-form.tsx'

/** Which support, from when, how much a week, by which decision or service. */
export function AgreeForm(props: StepFormProps) {
	const words = useTranslations('support.forms')
	const codes = useTranslations('support.codes')
	const format = useFormat()
	const { choices, support } = props.given
	const decisions = support.decisions.filter((one) => one.outcome !== 'refused' && one.endedOn === null)
	const initial = {
		...{ kind: 'housing-support', startsOn: choices.today, responsibleId: choices.me },
		...(choices.ownUnitId === null ? {} : { unitId: choices.ownUnitId }),
		...(decisions[0] === undefined ? {} : { decisionId: decisions[0].id }),
	}
	return (
		<StepForm {...props} name="agreeOnSupport" initial={initial}>
			<FieldRow>
				<SelectInput
					name="kind"
					options={choices.supportKinds.map((value) => ({ value, label: codes(`support.kinds.${value}`) }))}
				/>
				<TextInput name="hoursAWeek" width="short" />
			</FieldRow>
			<FieldRow>
				<DateInput name="startsOn" />
				<DateInput name="endsOn" optional />
			</FieldRow>
			<FieldRow>
				<SelectInput
					name="decisionId"
					optional
					empty={words('choices.none')}
					options={decisions.map((one) => ({
						value: one.id,
						label: `${one.decisionNumber}, ${codes(`matters.${one.about}`)}, ${format.day(one.decidedOn)}`,
					}))}
				/>
				<SelectInput
					name="serviceId"
					optional
					empty={words('choices.noService')}
					options={choices.services.map(({ id, name }) => ({ value: id, label: name }))}
				/>
			</FieldRow>
			<SelectInput
				name="method"
				optional
				empty={words('choices.noMethod')}
				options={choices.supportMethods.map(({ code, source }) => ({
					value: code,
					label: `${codes(`support.methods.${code}`)}, ${source.text}`,
				}))}
			/>
			<p className="quiet small">
				{words('intro.unverified')} <Unverified of="source" />
			</p>
			<FieldRow>
				<SelectInput
					name="responsibleId"
					optional
					empty={words('choices.nobody')}
					options={choices.staff.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				<SelectInput
					name="unitId"
					optional
					options={choices.units.map(({ id, name }) => ({ value: id, label: name }))}
				/>
			</FieldRow>
			<TextInput name="onCallContact" optional width="medium" />
		</StepForm>
	)
}

/** More or less support from a day. */
export function IntensityForm(props: StepFormProps) {
	const { agreement, choices } = props.given
	if (agreement === null) return null
	return (
		<StepForm {...props} name="changeSupportIntensity" initial={{ fromDay: choices.today }}>
			<HiddenInput name="supportId" value={agreement.id} />
			<FieldRow>
				<DateInput name="fromDay" />
				<TextInput name="hoursAWeek" width="short" />
			</FieldRow>
			<LongText name="reason" optional rows={2} />
		</StepForm>
	)
}

export function EndForm(props: StepFormProps) {
	const words = useTranslations('support.forms')
	const codes = useTranslations('support.codes.support')
	const { agreement, choices } = props.given
	if (agreement === null) return null
	return (
		<StepForm
			{...props}
			name="endSupport"
			kind="danger"
			intro={words('intro.end')}
			initial={{ onDay: choices.today }}
		>
			<HiddenInput name="supportId" value={agreement.id} />
			<FieldRow>
				<DateInput name="onDay" />
				<SelectInput
					name="because"
					empty={words('choices.noReason')}
					options={choices.supportEnds.map((value) => ({ value, label: codes(`ends.${value}`) }))}
				/>
			</FieldRow>
		</StepForm>
	)
}
